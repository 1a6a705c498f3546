import { type BlockState, completenessOf, type Saying, type SegmentState } from "../../../analysis/completeness.js";
import { ASPECTS } from "../../../analysis/expected-fields.js";
import { escapeXml } from "../../../text/escape-xml.js";
import {
  ASPECT_LETTERS,
  BLANK_WORDS,
  COMPLETENESS_HEADINGS,
  openTexts,
  SAYING_SIGNS,
  sayingsUsed,
  scoreText,
  titleOf,
} from "../../completeness-words.js";
import type { Scene } from "../../scene.js";
import { meterHtml } from "./bar-html.js";
import { directionOf } from "./direction-of.js";
import { section, segmentHtml, tableHtml } from "./parts.js";
import { spoken } from "./sign.js";
import { wordsHtml } from "./words-html.js";

/** What a canvas says, what is missing at its stage, and what is expected later. */
export function completenessPanel(scene: Scene): string {
  const completeness = completenessOf(scene.facts);
  const { blocks, segments } = completeness;
  return [
    `<p><strong>${wordsHtml(scoreText(completeness))}</strong></p>`,
    section(COMPLETENESS_HEADINGS.blocks, `<ul class="tallies">\n${blocks.map(blockHtml).join("\n")}\n</ul>`),
    segments.length > 0 ? section(COMPLETENESS_HEADINGS.segments, aspectTable(segments, scene)) : "",
  ]
    .filter(Boolean)
    .join("\n");
}

function blockHtml(state: BlockState): string {
  const { entries, score } = state;
  const count = entries > 0 ? ` <small>${entries}</small>` : "";
  const tally = score.of > 0 ? `${meterHtml(score.said, score.of)}<span>${score.said} of ${score.of}</span>` : "";
  const open = openTexts(state).map(({ text, isMissing, field }) => {
    const words = field === undefined ? wordsHtml(text) : withCode(text, field);
    return `<p dir="auto">${isMissing ? `<strong>${words}</strong>` : words}</p>`;
  });
  return `<li><span>${titleOf(state.block)}${count}</span>${tally}${open.join("")}</li>`;
}

/** A sentence with the name of a field in it, which backticks set off where there is but one kind of type. */
function withCode(text: string, field: string): string {
  const name = `\`${field}\``;
  const at = text.indexOf(name);
  return `${wordsHtml(text.slice(0, at))}<code>${escapeXml(field)}</code>${wordsHtml(text.slice(at + name.length))}`;
}

/** Segments down, what is said about them across; a narrow screen shows letters in place of the words. */
function aspectTable(states: readonly SegmentState[], scene: Scene): string {
  const head = ASPECTS.map(
    (aspect) =>
      `<th scope="col"><span class="letter" aria-hidden="true">${ASPECT_LETTERS[aspect]}</span><span class="word">${aspect}</span></th>`,
  );
  const rows = states.map(({ segment, aspects }) => {
    const cells = ASPECTS.map((aspect) => sayingHtml(aspects[aspect]));
    return `<tr><th scope="row"${directionOf(segment.name)}>${segmentHtml(segment, scene)}</th>${cells.join("")}</tr>`;
  });
  const table = tableHtml(COMPLETENESS_HEADINGS.segments, ["<td></td>", ...head], rows);
  return `<div class="aspects">${table}${keyHtml(states)}</div>`;
}

function sayingHtml(saying: Saying): string {
  const { sign, words } = SAYING_SIGNS[saying];
  return `<td class="says-${saying}"><span aria-hidden="true">${sign}</span>${spoken(words)}</td>`;
}

function keyHtml(states: readonly SegmentState[]): string {
  const { keyed, hasBlank } = sayingsUsed(states);
  const letters = ASPECTS.map(
    (aspect) => `<li class="letter"><strong>${ASPECT_LETTERS[aspect]}</strong> ${aspect}</li>`,
  );
  const signs = keyed.map((saying) => `<li>${SAYING_SIGNS[saying].sign} ${SAYING_SIGNS[saying].words}</li>`);
  const blank = hasBlank ? [`<li>${BLANK_WORDS}</li>`] : [];
  return `<ul class="key" aria-hidden="true">${[...letters, ...signs, ...blank].join("")}</ul>`;
}
