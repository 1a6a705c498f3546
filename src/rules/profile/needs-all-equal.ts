import { quoted } from "../../text/sentence.js";
import { fieldKey, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const MANY_NEEDS = 4;

export const needsAllEqual: Rule = {
  id: "needs-all-equal",
  category: "profile",
  severity: { review: "info" },
  summary: "All needs of a segment have the same weight.",
  why: "When everything is equally important, nothing tells what to build first, and weights tell segments apart no longer.",
  fixAdvice: "Ask which need they would give up first, and weight the needs 1 to 5; or list them without weights.",
  source: SOURCES.profile,
  reads: ["segments"],
  aggregate: { message: (names) => `All needs of these segments have the same weight: ${quoted(names)}.` },
  *check(_canvas, { served }) {
    for (const segment of served) {
      const weights = (segment.needs ?? []).flatMap(({ weight }) => weight || []);
      if (weights.length < MANY_NEEDS || new Set(weights).size > 1) continue;
      yield {
        message: `All ${weights.length} needs of "${segment.name}" have the weight ${weights[0]}.`,
        at: fieldKey(segment, "needs"),
        subject: subjectOf(segment),
        group: { name: segment.name },
      };
    }
  },
};
