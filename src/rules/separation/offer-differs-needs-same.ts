import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { SEPARATION_READS } from "./pair-words.js";
import { tensions } from "./tensions.js";

export const offerDiffersNeedsSame: Rule = {
  id: "offer-differs-needs-same",
  category: "separation",
  severity: { review: "info" },
  summary: "Two segments with the same needs are offered different things.",
  why: "A distinct offer costs money; only distinct needs justify it.",
  fixAdvice: "Record the need that justifies the second offer, or offer both the same.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  asks: ["customer_segments.*.needs"],
  *check(_canvas, facts) {
    yield* tensions(facts, "offer-differs-needs-same", {
      pair: (a, b) => `${a} and ${b} have the same needs, but are offered different things, which nothing justifies.`,
      pairs: "the two have the same needs, but are offered different things, which nothing justifies",
      label: "the same needs",
    });
  },
};
