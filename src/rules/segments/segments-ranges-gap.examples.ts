import { bakery, bakerySegments } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const segmentsRangesGapExamples: RuleExamples = {
  bad: bakery({
    customer_segments: bakerySegments(
      "characteristics: {volume: {rolls a week: {max: 20}}}",
      "characteristics: {volume: {rolls a week: ⟦{min: 50}⟧}}",
    ),
  }),
  good: bakery({
    customer_segments: bakerySegments(
      "characteristics: {volume: {rolls a week: {max: 20}}}",
      "characteristics: {volume: {rolls a week: {min: 20}}}",
    ),
  }),
};
