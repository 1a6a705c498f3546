import { type Described, describedOf, valueInWords, within } from "../../analysis/characteristics.js";
import type { Segment } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { grouped } from "../../model/grouped.js";
import { enumerated, quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentInsideSegment: Rule = {
  id: "segment-inside-segment",
  category: "segments",
  severity: { review: "info" },
  summary: "By its characteristics, every customer of one segment belongs to another one too.",
  why: "A group inside a group is counted twice, and whoever meets a customer cannot tell which of the two it is. Only segments that are described by the same attributes are compared: one that only one of two has could be just what tells them apart.",
  fixAdvice: "Narrow the wider segment, add what tells the two apart, or merge them.",
  source: SOURCES.bases,
  reads: ["segments"],
  asks: ["customer_segments.*.characteristics"],
  aggregate: {
    message: (names) => `Each of these segments lies inside another one, by its characteristics: ${quoted(names)}.`,
  },
  *check(_canvas, { served }) {
    for (const group of alikeDescribed(describedOf(served)))
      for (const inner of group) {
        const outer = group.find((other) => other !== inner && liesWithin(inner, other));
        if (outer) yield inside(inner, outer.segment);
      }
  },
};

/**
 * Segments grouped by the set of their attributes: an attribute that only one of two segments has could be just what tells
 * them apart.
 */
function alikeDescribed(described: readonly Described[]): Iterable<readonly Described[]> {
  return grouped(described, ({ attributes }) => [...attributes.keys()].sort().join("\n")).values();
}

function liesWithin(inner: Described, outer: Described): boolean {
  let isStrict = false;
  for (const [key, { value }] of inner.attributes) {
    const other = outer.attributes.get(key);
    const fit = other && within(value, other.value);
    if (fit === undefined) return false;
    isStrict ||= fit === "strictly";
  }
  return isStrict;
}

function inside({ segment: inner, attributes }: Described, outer: Segment): Finding {
  const values = [...attributes.values()].map(({ attribute, value }) => `${attribute} ${valueInWords(value)}`);
  return {
    message: `Everyone in "${inner.name}" (${enumerated(values)}) is also in "${outer.name}".`,
    at: itemPlace(inner),
    related: [{ at: itemPlace(outer), label: "the wider segment" }],
    subject: subjectOf(inner),
    value: outer.key,
    group: { name: inner.name },
  };
}
