import { foldName } from "../../analysis/fold.js";
import type { Finding } from "../../model/finding.js";
import type { Hypothesis } from "../../model/hypothesis.js";
import type { CanvasPath } from "../../model/path.js";
import { quote, quoted } from "../../text/sentence.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const experimentWithoutThreshold: Rule = {
  id: "experiment-without-threshold",
  category: "hypotheses",
  severity: { sketch: "warning" },
  summary: "An experiment has no pass mark, or one that does not say whether it is the least or the most.",
  why: "Without a mark set beforehand, every result can be read as a success.",
  fixAdvice: "Set the mark in `pass_if`, such as `>= 0.10`.",
  source: SOURCES.testing,
  reads: ["hypotheses"],
  aggregate: {
    message: (names, [first]) =>
      first?.group?.cause === "comparison"
        ? `The pass marks of these experiments have no comparison: ${quoted(names)}.`
        : `These experiments have no pass mark: ${quoted(names)}.`,
  },
  *check(canvas) {
    for (const hypothesis of canvas.hypotheses)
      for (const { what, metric, passIf, path } of hypothesis.experiments) {
        const name = what ?? metric ?? hypothesis.name;
        if (passIf !== undefined) {
          if (isBareNumber(passIf)) yield withoutComparison(hypothesis, { name, passIf, path });
          continue;
        }
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

/** A number alone is read as one; as a text it does not fit the format. */
function isBareNumber(passIf: string): boolean {
  return !Number.isNaN(Number(passIf));
}

interface BareMark {
  readonly name: string;
  readonly passIf: string;
  readonly path: CanvasPath;
}

function withoutComparison(hypothesis: Hypothesis, { name, passIf, path }: BareMark): Finding {
  return {
    message: `The pass mark ${passIf} of the experiment ${quote(name)} has no comparison, so no result can be held against it.`,
    at: { path: [...path, "pass_if"] },
    subject: subjectOf(hypothesis),
    value: foldName(name),
    advice: `Write \`>= ${passIf}\` or \`<= ${passIf}\`.`,
    group: { cause: "comparison", name },
  };
}
