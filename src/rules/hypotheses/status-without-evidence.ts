import { quote, quoted } from "../../text/sentence.js";
import { fieldPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const statusWithoutEvidence: Rule = {
  id: "status-without-evidence",
  category: "hypotheses",
  severity: { sketch: "error" },
  summary: "A hypothesis is called supported or refuted, and nothing shows it.",
  why: "A belief that is called tested stops being asked about; without evidence it is still a belief.",
  fixAdvice: "Add the evidence or the result of the experiment, or call it untested.",
  source: SOURCES.testing,
  reads: ["hypotheses"],
  aggregate: { message: (names) => `Nothing shows what is said of these hypotheses: ${quoted(names)}.` },
  *check(canvas) {
    for (const hypothesis of canvas.hypotheses) {
      const { status, evidence, experiments, name } = hypothesis;
      if (status !== "supported" && status !== "refuted") continue;
      if (evidence.length > 0 || experiments.some(({ result }) => result !== undefined)) continue;
      yield {
        message: `${quote(name)} is called ${status}, but there is no evidence and no result.`,
        at: fieldPlace(hypothesis, "status"),
        subject: subjectOf(hypothesis),
        group: { name },
      };
    }
  },
};
