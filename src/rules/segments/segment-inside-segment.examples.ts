import { bakery, bakerySegments } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const segmentInsideSegmentExamples: RuleExamples = {
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
};
