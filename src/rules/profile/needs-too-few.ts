import type { Segment } from "../../model/canvas.js";
import { quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const ENOUGH = 2;

export const needsTooFew: Rule = {
  id: "needs-too-few",
  category: "profile",
  severity: { review: "info" },
  summary: "The most important segment, or one that is claimed to be separate, has fewer than two needs on record.",
  why: "One need is too little to design an offer around, and too little to compare the segment with another.",
  fixAdvice: "Ask what else they are trying to get done, what stops them, and what would delight them.",
  source: SOURCES.profile,
  reads: ["segments"],
  asks: ["customer_segments.*.needs"],
  aggregate: { message: (names) => `These segments have fewer than two needs on record: ${quoted(names)}.` },
  *check(_canvas, { served }) {
    for (const segment of served) {
      const count = (segment.needs ?? []).filter(({ weight }) => weight !== 0).length;
      if (count >= ENOUGH || !mattersMost(segment)) continue;
      yield {
        message: `"${segment.name}" ${reason(segment)}, but ${count === 0 ? "no need is" : "only one need is"} on record.`,
        at: itemPlace(segment),
        subject: subjectOf(segment),
        group: { name: segment.name },
      };
    }
  },
};

function mattersMost({ priority, separateFrom }: Segment): boolean {
  return priority === 1 || separateFrom.length > 0;
}

function reason({ priority }: Segment): string {
  return priority === 1 ? "is the most important segment" : "is claimed to be a separate segment";
}
