import { KNOWLEDGE, riskiestFirst } from "../../../analysis/belief-ranking.js";
import type { Hypothesis } from "../../../model/canvas.js";
import { type BeliefCell, beliefGrid } from "../../belief-grid.js";
import {
  BELIEF_HEADINGS,
  bareText,
  groundsTexts,
  KNOWLEDGE_HEADINGS,
  levelText,
  NO_HYPOTHESES,
  standingText,
  unbelieved,
} from "../../belief-words.js";
import { beliefFrom } from "../../beliefs.js";
import { commonDetails, detailText } from "../../details.js";
import { type LinkWords, linkWords } from "../../link-words.js";
import type { Scene } from "../../scene.js";
import { BELIEFS } from "../poster/tokens.js";
import { ownWords } from "./own-words.js";
import { listHtml, section, tableHtml } from "./parts.js";
import { signHtml } from "./sign.js";
import { wordsHtml } from "./words-html.js";

/** Hypotheses by importance and by how little is known of them: what to test first. */
export function beliefsPanel(scene: Scene): string {
  const { facts } = scene;
  const ranked = riskiestFirst(facts.canvas.hypotheses);
  if (ranked.length === 0) return section(BELIEF_HEADINGS.map, `<p>${wordsHtml(NO_HYPOTHESES)}</p>`);
  const about = linkWords(facts);
  const list = ranked.map((hypothesis) => hypothesisHtml(hypothesis, about, scene));
  const bare = unbelieved(facts);
  return [
    section(BELIEF_HEADINGS.map, mapHtml(ranked)),
    section(BELIEF_HEADINGS.list, `<ol class="ranked">\n${list.join("\n")}\n</ol>`),
    bare.length > 0 ? `<p dir="auto"><strong>${wordsHtml(bareText(bare))}</strong></p>` : "",
  ]
    .filter(Boolean)
    .join("\n");
}

function mapHtml(ranked: readonly Hypothesis[]): string {
  const head = KNOWLEDGE.map((knowledge) => `<th scope="col">${KNOWLEDGE_HEADINGS[knowledge].heading}</th>`);
  const rows = beliefGrid(ranked).map(
    ({ level, cells }) => `<tr><th scope="row">${levelText(level)}</th>${cells.map(cellHtml).join("")}</tr>`,
  );
  return tableHtml(BELIEF_HEADINGS.map, ["<td></td>", ...head], rows);
}

function cellHtml({ numbers, isUrgent }: BeliefCell): string {
  const text = numbers.join(" ");
  return `<td>${isUrgent && text !== "" ? `<strong>${text}</strong>` : text}</td>`;
}

function hypothesisHtml(hypothesis: Hypothesis, words: LinkWords, scene: Scene): string {
  const about = words(hypothesis, "about");
  const said = [
    standingText(hypothesis),
    ...(about === undefined ? [] : [`about ${about}`]),
    ...groundsTexts(hypothesis),
    ...commonDetails(hypothesis).map(detailText),
  ];
  const sign = signHtml(BELIEFS[beliefFrom(hypothesis)]);
  return `<li><strong>${sign} ${ownWords(hypothesis.name, scene)}</strong>${listHtml(said, "remarks")}</li>`;
}
