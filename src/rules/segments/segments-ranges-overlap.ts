import { areDisjoint, attributesOf, overlap, valueInWords } from "../../analysis/characteristics.js";
import type { Characteristic, Segment } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { bakery, bakerySegments } from "../example-canvas.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { quoted, readableNumber } from "../sentence.js";
import { SOURCES } from "../sources.js";

export const segmentsRangesOverlap: Rule = {
  id: "segments-ranges-overlap",
  category: "segments",
  severity: { review: "warning" },
  summary: "Two served segments are told apart by ranges that overlap.",
  why: "A customer inside the overlap belongs to both: sized twice, offered two things, counted twice in the plan.",
  fixAdvice: "Move one end of a range (`min` is inside, `max` is outside), or add what else tells the two apart.",
  source: SOURCES.bases,
  reads: ["segments"],
  examples: {
    bad: bakery({
      customer_segments: bakerySegments(
        "characteristics: {volume: {rolls a week: {max: 20}}}",
        "characteristics: {volume: {rolls a week: ⟦{min: 15}⟧}}",
      ),
    }),
    good: bakery({
      customer_segments: bakerySegments(
        "characteristics: {volume: {rolls a week: {max: 20}}}",
        "characteristics: {volume: {rolls a week: {min: 20}}}",
      ),
    }),
  },
  aggregate: {
    message: (names) =>
      `These segments overlap others in a range, and nothing else tells them apart: ${quoted(names)}.`,
  },
  *check(_canvas, { served }) {
    for (const [i, segment] of served.entries()) yield* overlapping(segment, served.slice(0, i));
  },
};

/** At most one finding a segment, about the first segment that it overlaps: with many segments there are very many pairs. */
function* overlapping(segment: Segment, earlier: readonly Segment[]): Iterable<Finding> {
  const own = attributesOf(segment);
  if (own.size === 0) return;
  for (const other of earlier) {
    const theirs = attributesOf(other);
    const shared = [...own].flatMap(([key, mine]) => {
      const their = theirs.get(key);
      return their ? [{ mine, their }] : [];
    });
    if (shared.some(({ mine, their }) => areDisjoint(mine.value, their.value))) continue;
    const clash = shared.find(({ mine, their }) => bothRanges(mine, their) && overlap(mine.value, their.value));
    if (!clash) continue;
    yield overlapOf(segment, other, clash.mine, clash.their);
    return;
  }
}

function bothRanges(a: Characteristic, b: Characteristic): boolean {
  return a.value.kind === "range" && b.value.kind === "range";
}

function overlapOf(segment: Segment, other: Segment, mine: Characteristic, their: Characteristic): Finding {
  return {
    message: `"${segment.name}" and "${other.name}" overlap in ${mine.attribute}: ${inWords(mine)} against ${inWords(their)}, and nothing else tells them apart.`,
    at: { path: mine.path },
    label: "overlaps",
    related: [{ at: { path: their.path }, label: `"${other.name}"` }],
    subject: subjectOf(segment),
    value: `${other.key}:${mine.attribute}`,
    group: { name: segment.name },
  };
}

function inWords({ value }: Characteristic): string {
  return valueInWords(value, readableNumber);
}
