import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const primarySegmentUnbelieved: Rule = {
  id: "primary-segment-unbelieved",
  category: "hypotheses",
  severity: { review: "info" },
  summary: "In a planned model, no hypothesis is about the most important segment.",
  why: "A plan is a set of beliefs; those about the first customers come before all others.",
  fixAdvice: "Write down what must be true of these customers, with the segment in `about`.",
  source: SOURCES.testing,
  reads: ["segments", "hypotheses", "header"],
  misses: ["hypotheses/about"],
  asks: ["hypotheses"],
  *check(canvas, { served, links }) {
    if (canvas.perspective !== "to-be") return;
    const believed = new Set(
      canvas.hypotheses.flatMap((hypothesis) =>
        links.targetsOf(hypothesis).flatMap((target) => ("item" in target ? [target.item] : [])),
      ),
    );
    for (const segment of served)
      if (segment.priority === 1 && !believed.has(segment))
        yield {
          message: `No hypothesis is about "${segment.name}", the most important segment of this plan.`,
          at: itemPlace(segment),
          label: "priority 1",
          subject: subjectOf(segment),
        };
  },
};
