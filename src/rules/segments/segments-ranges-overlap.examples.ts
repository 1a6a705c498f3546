import { bakery, bakerySegments } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const segmentsRangesOverlapExamples: RuleExamples = {
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
};
