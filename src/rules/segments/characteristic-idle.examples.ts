import { bakery, bakerySegments } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const characteristicIdleExamples: RuleExamples = {
  bad: bakery({
    customer_segments: bakerySegments(
      "characteristics: {geographic: {town: ⟦Basel⟧}, volume: {rolls a week: {max: 20}}}",
      "characteristics: {geographic: {town: Basel}, volume: {rolls a week: {min: 20}}}",
    ),
  }),
  good: bakery({
    customer_segments: bakerySegments(
      "characteristics: {volume: {rolls a week: {max: 20}}}",
      "characteristics: {volume: {rolls a week: {min: 20}}}",
    ),
  }),
};
