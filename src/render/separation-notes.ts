import { partName } from "../analysis/separation/part-name.js";
import type { Separation } from "../analysis/separation/result.js";
import type { Segment } from "../model/canvas.js";
import { groupedNumber } from "../text/grouped-number.js";
import { counted } from "../text/sentence.js";
import type { Scene } from "./scene.js";
import { CRITERION_WORDS } from "./separation-words.js";

/** A part of the report: a heading and its lines of text, before wrapping. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const MOST_LINES = 40;
const MOST_QUESTIONS = 5;

/** What follows from the pairs: what could be merged, what is a tier, what may be two, what was claimed, what to ask next. */
export function separationNotes(separation: Separation, scene: Scene): readonly Section[] {
  const { tiers, splits, claims, questions, mergeGroups } = separation;
  const sections: readonly Section[] = [
    { title: MERGED, lines: mergeGroups.map((group) => `${listed(group)}: ${MERGE_ADVICE}`) },
    { title: "A price, not a segment", lines: tiers.map((tier) => tierText(tier, scene)) },
    { title: "May be two segments", lines: splits.map(splitText) },
    { title: CLAIMED, lines: claims.map(claimLine) },
    { title: "Market", lines: marketLines(separation) },
    { title: "Best asked next", lines: questionLines(questions) },
  ];
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map((section) => capped(section, beyond(section, separation)));
}

const CLAIMED = "What the author claims";
const MERGED = "Could be one segment";

/** What a list does not even count. */
function beyond({ title }: Section, separation: Separation): readonly string[] {
  if (title === MERGED && separation.mergeGroupsTruncated)
    return ["there are more groups than the 100 that were looked for"];
  const { claims } = separation;
  const isLonger = title === CLAIMED && hasMoreThan(claims.length, separation.everyClaim());
  return isLonger ? [`there are more claims than the ${groupedNumber(claims.length)} that are counted here`] : [];
}

function hasMoreThan(count: number, all: Iterable<unknown>): boolean {
  let left = count;
  for (const _ of all) if (left-- === 0) return true;
  return false;
}

const MERGE_ADVICE = "too little tells them apart; merge them, or say what differs";

function capped({ title, lines }: Section, unknown: readonly string[]): Section {
  const more = lines.length - MOST_LINES;
  const rest = more > 0 ? [`and ${groupedNumber(more)} more (all of them: --format json)`] : [];
  return { title, lines: [...lines.slice(0, MOST_LINES), ...rest, ...unknown] };
}

function listed(segments: readonly Segment[]): string {
  return segments.map(({ name }) => `"${name}"`).join(", ");
}

function tierText({ segment, of, plus }: Separation["tiers"][number], { facts }: Scene): string {
  const names = plus.map((id) => `"${partName(id, facts)}"`).join(", ");
  return `"${segment.name}" gets the offer of "${of.name}" plus ${names} and has no need of its own: model it as a price of "${of.name}", or record the need that is only theirs`;
}

function splitText({ segment, islands, complete }: Separation["splits"][number]): string {
  const groups = islands
    .map((island) => island.map(({ name }) => `"${name}"`).join(", "))
    .join("; and apart from them ");
  const doubt = complete ? "" : " (not everything is linked, so this may only be a gap in the file)";
  return `"${segment.name}" has parts that nothing connects: ${groups}. Is it one customer with two jobs, or two segments?${doubt}`;
}

function claimLine({ segment, from, criterion, result }: Separation["claims"][number]): string {
  return `"${segment.name}" from "${from.name}" by ${CRITERION_WORDS[criterion].name}: ${result.replace("-", " ")}`;
}

function marketLines({ market: { declared, inferred, contradicted } }: Separation): readonly string[] {
  if (declared.length === 0 && inferred.length === 0) return [];
  const said = declared.length === 0 ? "nothing declared" : `declared ${declared.join(", ")}`;
  const shown = inferred.length === 0 ? "the links show none in particular" : `the links show ${inferred.join(", ")}`;
  const against = contradicted.length === 0 ? "" : `; they speak against ${contradicted.join(", ")}`;
  return [`${said}; ${shown}${against}`];
}

/** The questions worth most; the later ones change with the answers to these. */
function questionLines(questions: Separation["questions"]): readonly string[] {
  const best = questions.slice(0, MOST_QUESTIONS);
  const more = questions.length - best.length;
  const lines = best.map(({ ask, pairs }) => `${ask} (decides up to ${counted(pairs, "pair")})`);
  return more > 0 ? [...lines, `and ${counted(more, "question")} more, worth less or as much`] : lines;
}
