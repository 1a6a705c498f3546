import { type Answer, type FitStatus, type NeedFit, type SegmentFit, TOP_WEIGHT } from "../analysis/fit.js";
import { counted } from "../text/sentence.js";
import { NOT_THEIRS } from "./segment-details.js";

/** Over the table of needs and offers. */
export const FIT_HEADING = "Needs and the offers that address them";

/** What stands in the last column of that table. */
export const OPEN_WORDS = "no offer for them is said to address it; with its weight";

/** What is said where nothing meets a need. */
const UNANSWERED: Readonly<Record<Exclude<FitStatus, "met" | "planned">, string>> = {
  unmet: "nothing offered addresses it",
  "not-said": "no offer says what it addresses",
  "no-offer": "nothing is offered",
  "own-words": "in their own words, so no offer can name it",
};

/** What meets a need, one text per offer; or why nothing does. */
export function answerTexts({ status, answers }: NeedFit): readonly string[] {
  if (status !== "met" && status !== "planned") return [UNANSWERED[status]];
  return answers.map(answerText);
}

function answerText({ offer, parts, isThere }: Answer): string {
  const what = parts.length === 0 ? offer.name : `${parts.map(({ name }) => name).join(", ")} (${offer.name})`;
  return isThere ? what : `${what}, planned`;
}

/** A need with the situations or roles that have it, where not all of the segment does. */
export function needText({ text, only }: NeedFit): string {
  return only.length === 0 ? text : `${text} (${only.join(", ")})`;
}

/** True for a need of the highest weight that nothing meets now. */
export function isGap({ status, weight }: NeedFit): boolean {
  return weight === TOP_WEIGHT && (status === "unmet" || status === "planned" || status === "no-offer");
}

/** How many needs of a segment are met, in words. */
export function fitSummary({ needs }: SegmentFit): string {
  if (needs.length === 0) return "no needs said";
  const met = needs.filter(({ status }) => status === "met").length;
  const gaps = needs.filter(isGap).length;
  const unmet = gaps === 0 ? "" : `, ${gaps} of weight ${TOP_WEIGHT} unmet`;
  return `${met} of ${counted(needs.length, "need")} met${unmet}`;
}

/** What else there is to say about the fit of a segment. */
export function fitRemarks({ notTheirs, foreign, silent, needs }: SegmentFit): readonly string[] {
  const allSilent = needs.every(({ status }) => status === "not-said");
  return [
    ...foreign.map(({ offer, need }) =>
      needs.length === 0
        ? `"${offer.name}" addresses "${need.text}"; whether they need that is not said`
        : `"${offer.name}" also addresses "${need.text}", which is not among their needs`,
    ),
    ...(silent.length > 0 && !allSilent
      ? [`what these address is not said: ${quoted(silent.map(({ name }) => name))}`]
      : []),
    ...(notTheirs.length > 0 ? [`${NOT_THEIRS}: ${quoted(notTheirs)}`] : []),
  ];
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(", ");
}
