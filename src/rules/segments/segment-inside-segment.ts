import { attributesOf, valueInWords, within } from "../../analysis/characteristics.js";
import type { Segment } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { bakery, bakerySegments } from "../example-canvas.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { enumerated, quoted, readableNumber } from "../sentence.js";
import { SOURCES } from "../sources.js";

export const segmentInsideSegment: Rule = {
  id: "segment-inside-segment",
  category: "segments",
  severity: { review: "info" },
  summary: "By its characteristics, every customer of one segment belongs to another one too.",
  why: "A group inside a group is counted twice, and whoever meets a customer cannot tell which of the two it is.",
  fixAdvice: "Narrow the wider segment, add what tells the two apart, or merge them.",
  source: SOURCES.bases,
  reads: ["segments"],
  examples: {
    bad: bakery({
      customer_segments: bakerySegments(
        "characteristics: {geographic: {district: [Station]}}",
        "characteristics: {geographic: {district: [Station, Old town]}}",
      ),
    }).replace("  commuters:", "  ⟦commuters⟧:"),
    good: bakery({
      customer_segments: bakerySegments(
        "characteristics: {geographic: {district: [Station]}}",
        "characteristics: {geographic: {district: [Old town]}}",
      ),
    }),
  },
  aggregate: {
    message: (names) => `Each of these segments lies inside another one, by its characteristics: ${quoted(names)}.`,
  },
  *check(_canvas, { served }) {
    for (const inner of served) {
      const outer = served.find((other) => other !== inner && liesWithin(inner, other));
      if (outer) yield inside(inner, outer);
    }
  },
};

function liesWithin(inner: Segment, outer: Segment): boolean {
  const [own, theirs] = [attributesOf(inner), attributesOf(outer)];
  // An attribute that only the wider segment has could be just what tells the two apart.
  if (own.size === 0 || own.size !== theirs.size) return false;
  const fits = [...own].map(([key, { value }]) => {
    const other = theirs.get(key);
    return other && within(value, other.value);
  });
  return fits.every((fit) => fit !== undefined) && fits.includes("strictly");
}

function inside(inner: Segment, outer: Segment): Finding {
  const values = [...attributesOf(inner).values()].map(
    ({ attribute, value }) => `${attribute} ${valueInWords(value, readableNumber)}`,
  );
  return {
    message: `Everyone in "${inner.name}" (${enumerated(values)}) is also in "${outer.name}".`,
    at: itemPlace(inner),
    related: [{ at: itemPlace(outer), label: "the wider segment" }],
    subject: subjectOf(inner),
    value: outer.key,
    group: { name: inner.name },
  };
}
