import { hasPassed } from "../../analysis/experiment-result.js";
import { quote } from "../../text/sentence.js";
import { fieldPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const resultContradictsStatus: Rule = {
  id: "result-contradicts-status",
  category: "hypotheses",
  severity: { sketch: "error" },
  summary: "The results of a hypothesis's experiments say the opposite of its status.",
  why: "The pass mark was set before the test so that nobody could explain the result away afterwards.",
  fixAdvice: "Correct the status, or the result.",
  source: SOURCES.testing,
  reads: ["hypotheses"],
  *check(canvas) {
    for (const hypothesis of canvas.hypotheses) {
      const { status, experiments, name, path } = hypothesis;
      if (status !== "supported" && status !== "refuted") continue;
      const decided = experiments.filter((experiment) => hasPassed(experiment) !== undefined);
      const against = decided.filter((experiment) => hasPassed(experiment) !== (status === "supported"));
      const [first] = against;
      // Mixed results are for people to weigh.
      if (!first || against.length < decided.length) continue;
      const right = status === "supported" ? "refuted" : "supported";
      yield {
        message: `${quote(name)} is called ${status}, but its result ${first.result} ${right === "supported" ? "passes" : "misses"} the mark ${quote(first.passIf ?? "")}.`,
        at: fieldPlace(hypothesis, "status"),
        label: status,
        related: against.slice(0, 3).map(({ path: at }) => ({ at: { path: [...at, "result"] }, label: "the result" })),
        subject: subjectOf(hypothesis),
        suggestions: [{ title: `call it ${right}`, edits: [{ kind: "set", path: [...path, "status"], value: right }] }],
      };
    }
  },
};
