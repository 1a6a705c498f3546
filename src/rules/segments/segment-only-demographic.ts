import type { Segment } from "../../model/canvas.js";
import { quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentOnlyDemographic: Rule = {
  id: "segment-only-demographic",
  category: "segments",
  severity: { review: "warning" },
  summary: "A segment is described by who and where people are, and by nothing that they need.",
  why: "People of one age in one place want very different things; an offer is built for a need, not for a birth date.",
  fixAdvice: "Write down what they are trying to get done (`needs`), or how they behave.",
  source: SOURCES.bases,
  reads: ["segments"],
  asks: ["customer_segments.*.needs"],
  aggregate: {
    message: (names) =>
      `These segments are described only by age, place and the like, and by nothing that they need: ${quoted(names)}.`,
  },
  *check(_canvas, { served }) {
    for (const segment of served)
      if (isOnlyDemographic(segment))
        yield {
          message: `"${segment.name}" is described only by ${basesOf(segment)}, and by no need.`,
          at: itemPlace(segment),
          subject: subjectOf(segment),
          group: { name: segment.name },
        };
  },
};

function isOnlyDemographic({ characteristics, needs }: Segment): boolean {
  if (characteristics.length === 0 || needs?.some(({ weight }) => weight !== 0)) return false;
  return characteristics.every(({ basis }) => basis === "demographic" || basis === "geographic");
}

function basesOf({ characteristics }: Segment): string {
  return `${[...new Set(characteristics.map(({ basis }) => basis))].join(" and ")} characteristics`;
}
