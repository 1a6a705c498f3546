import type { RuleExamples } from "../rule.js";

export const nicheConcentrationExamples: RuleExamples = {
  bad: `canvas: 1
name: Car-parts maker
market: niche
customer_segments:
  carmakers: {name: Carmakers in southern Germany, top_customer_share: ⟦70⟧}
`,
  good: `canvas: 1
name: Car-parts maker
market: niche
customer_segments:
  carmakers: {name: Carmakers in southern Germany, top_customer_share: 30}
`,
};
