import type { Reply } from "./prompter.js";
import type { Answers, Option, Question } from "./question.js";

/** A reply in words, as it stays on the screen. */
export function summaryOf(question: Question, reply: Reply): string {
  if (reply.kind === "skip") return "(skipped)";
  if (reply.kind !== "answer") return "(not known: written down as a belief to be tested)";
  // The prompter's contract: the answer has the kind of the question.
  switch (question.kind) {
    case "text":
      return reply.answer as Answers["text"];
    case "list":
      return (reply.answer as Answers["list"]).join(" · ") || "(none)";
    case "choice":
      return labelOf(question.options, reply.answer as Answers["choice"]);
    case "checklist":
      return (
        (reply.answer as Answers["checklist"]).map((value) => labelOf(question.options, value)).join(" · ") || "(none)"
      );
    case "assign":
      return (
        [...(reply.answer as Answers["assign"])]
          .map(([row, value]) => `${labelOf(question.rows, row)}: ${labelOf(question.options, value)}`)
          .join(" · ") || "(left open)"
      );
  }
}

function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
