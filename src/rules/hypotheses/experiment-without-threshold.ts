import { foldName } from "../../analysis/fold.js";
import { quote, quoted } from "../../text/sentence.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const experimentWithoutThreshold: Rule = {
  id: "experiment-without-threshold",
  category: "hypotheses",
  severity: { sketch: "warning" },
  summary: "An experiment has no pass mark.",
  why: "Without a mark set beforehand, every result can be read as a success.",
  fixAdvice: "Set the mark in `pass_if`, such as `>= 0.10`.",
  source: SOURCES.testing,
  reads: ["hypotheses"],
  aggregate: { message: (names) => `These experiments have no pass mark: ${quoted(names)}.` },
  *check(canvas) {
    for (const hypothesis of canvas.hypotheses)
      for (const { what, metric, passIf, path } of hypothesis.experiments) {
        if (passIf !== undefined) continue;
        const name = what ?? metric ?? hypothesis.name;
        yield {
          message: `The experiment ${quote(name)} has no pass mark.`,
          at: { path: what === undefined ? path : [...path, "what"] },
          subject: subjectOf(hypothesis),
          value: foldName(name),
          group: { name },
        };
      }
  },
};
