import { quote, quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const IMPORTANT = 4;

export const hypothesisUntested: Rule = {
  id: "hypothesis-untested",
  category: "hypotheses",
  severity: { review: "warning" },
  summary: "An important hypothesis is untested, and no experiment is planned.",
  why: "Nothing untested should carry the model unseen; the most important beliefs are the cheapest to test first.",
  fixAdvice: "Add an experiment with a metric and a pass mark, or lower its importance.",
  source: SOURCES.testing,
  reads: ["hypotheses"],
  asks: ["hypotheses.*.experiments"],
  aggregate: {
    message: (names) => `These important hypotheses are untested, and no experiment is planned: ${quoted(names)}.`,
  },
  *check(canvas) {
    for (const hypothesis of canvas.hypotheses) {
      const { importance, status, experiments, name } = hypothesis;
      if (importance === undefined || importance < IMPORTANT || status !== "untested" || experiments.length > 0)
        continue;
      yield {
        message: `${quote(name)} has importance ${importance}, is untested, and no experiment is planned.`,
        at: itemPlace(hypothesis),
        subject: subjectOf(hypothesis),
        group: { name },
      };
    }
  },
};
