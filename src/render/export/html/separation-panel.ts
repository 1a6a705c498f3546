import { missingWords } from "../../../analysis/missing-words.js";
import type { PairDecision } from "../../../analysis/separation/result.js";
import type { Segment } from "../../../model/canvas.js";
import { CRITERIA } from "../../../model/vocabulary.generated.js";
import type { Scene } from "../../scene.js";
import { separationNotes } from "../../separation-notes.js";
import {
  CRITERION_WORDS,
  lettersText,
  RESULT_WORDS,
  scoreText,
  summaryText,
  VERDICT_WORDS,
  VERDICTS_BY_CONCERN,
} from "../../separation-words.js";
import { tokenOf } from "../poster/tokens.js";
import { ownWords } from "./own-words.js";
import { tableHtml } from "./parts.js";
import { signHtml, spoken } from "./sign.js";
import { wordsHtml } from "./words-html.js";

const MOST_IN_MATRIX = 40;
const MOST_PAIRS = 60;

/** Which segments really are separate: the matrix, the evidence of what is not clear, and what follows. */
export function separationPanel(scene: Scene): string {
  const { separation } = scene.facts;
  const notes = separationNotes(separation, scene).map(
    ({ title, lines }) =>
      `<h3>${wordsHtml(title)}</h3>\n<ul>${lines.map((line) => `<li dir="auto">${wordsHtml(line)}</li>`).join("")}</ul>`,
  );
  return [
    `<p><strong>${wordsHtml(summaryText(separation))}</strong></p>`,
    matrixHtml(scene),
    ...verdicts(scene),
    ...notes,
  ]
    .filter(Boolean)
    .join("\n");
}

function matrixHtml(scene: Scene): string {
  const { separation } = scene.facts;
  const { segments } = separation;
  if (segments.length < 2 || segments.length > MOST_IN_MATRIX) return "";
  const heads = segments.slice(0, -1).map((segment) => `<th scope="col">${headHtml(segment, scene)}</th>`);
  const rows = segments.slice(1).map((segment, at) => {
    const cells = segments
      .slice(0, -1)
      .map((other, column) => (column > at ? "<td></td>" : cell(separation.decide(other, segment))));
    return `<tr><th scope="row">${signHtml(tokenOf(segment, scene))} ${ownWords(segment.name, scene)}</th>${cells.join("")}</tr>`;
  });
  const letters = CRITERIA.map(
    (criterion) => `${CRITERION_WORDS[criterion].letter} ${CRITERION_WORDS[criterion].name}`,
  );
  const key = `Criteria that tell each pair apart, of those that apply: ${letters.join(", ")}; · unknown, - not applicable`;
  return `<p>${key}</p>
${tableHtml("Matrix of all pairs", ["<td></td>", ...heads], rows)}`;
}

function headHtml(segment: Segment, scene: Scene): string {
  return `${signHtml(tokenOf(segment, scene))}${spoken(segment.name)}`;
}

function cell(pair: PairDecision): string {
  return `<td class="v-${pair.verdict}">${scoreText(pair, "–")} <span class="letters">${lettersText(pair, "·").replaceAll(" ", "")}</span> <small>${pair.verdict}</small></td>`;
}

/** What is clearly separate is counted; of the others, each pair says why. */
function verdicts(scene: Scene): readonly string[] {
  const { separation } = scene.facts;
  return VERDICTS_BY_CONCERN.filter((verdict) => separation.counts[verdict] > 0).map((verdict) => {
    const title = `<h3>${separation.counts[verdict]} ${wordsHtml(VERDICT_WORDS[verdict])}</h3>`;
    if (verdict === "separate") return title;
    const pairs = separation.samples[verdict].slice(0, MOST_PAIRS).map((pair) => evidenceHtml(pair, scene));
    const more = separation.counts[verdict] - pairs.length;
    return `${title}\n${pairs.join("\n")}${more > 0 ? `<p>and ${more} more</p>` : ""}`;
  });
}

function evidenceHtml({ a, b }: PairDecision, scene: Scene): string {
  const report = scene.facts.separation.report(a, b);
  const rows = CRITERIA.map((criterion) => {
    const { result, evidence, missing } = report.criteria[criterion];
    const ask = missing.length > 0 ? [`to decide it: ${missingWords(missing, [a, b]).join(", ")}`] : [];
    return `<div><dt>${CRITERION_WORDS[criterion].name}: ${RESULT_WORDS[result]}</dt><dd dir="auto">${wordsHtml([...evidence, ...ask].join("; "))}</dd></div>`;
  });
  return `<details><summary>${ownWords(a.name, scene)} and ${ownWords(b.name, scene)}: ${scoreText(report, "–")}</summary><dl>${rows.join("")}</dl></details>`;
}
