import { isOnlySaid } from "../../model/hypothesis.js";
import { enumerated, quote, quoted } from "../../text/sentence.js";
import { fieldKey, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const MOST_IMPORTANT = 5;

export const evidenceWeak: Rule = {
  id: "evidence-weak",
  category: "hypotheses",
  severity: { review: "info" },
  summary: "One of the most important hypotheses rests only on what people said.",
  why: "What people do is stronger evidence than what they say; a signature or a sale costs them something.",
  fixAdvice: "Test it with something that costs the customer: a sign-up, a letter of intent, a sale.",
  source: SOURCES.testing,
  reads: ["hypotheses"],
  aggregate: {
    message: (names) =>
      `These hypotheses carry the model, but are supported only by what people said: ${quoted(names)}.`,
  },
  *check(canvas) {
    for (const hypothesis of canvas.hypotheses) {
      const { importance, status, evidence, name } = hypothesis;
      if (importance !== MOST_IMPORTANT || status !== "supported" || evidence.length === 0) continue;
      if (!evidence.every(({ kind }) => kind !== undefined && isOnlySaid(kind))) continue;
      const kinds = [...new Set(evidence.flatMap(({ kind }) => kind ?? []))];
      yield {
        message: `${quote(name)} carries the model, but is supported only by ${enumerated(kinds)}.`,
        at: fieldKey(hypothesis, "evidence"),
        subject: subjectOf(hypothesis),
        group: { name },
      };
    }
  },
};
