import type { Reply } from "./prompter.js";
import { type Answers, type Field, type Option, type Question, TAKEN_BACK } from "./question.js";

/** A reply in words, as it stays on the screen. */
export function summaryOf(question: Question, reply: Reply): string {
  if (reply.kind === "skip") return "(skipped)";
  if (reply.kind !== "answer")
    return question.belief ? "(not known: written down as a belief to be tested)" : "(not known: left open)";
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
          .map(
            ([row, value]) =>
              `${labelOf(question.rows, row)}: ${value === TAKEN_BACK ? "left open" : labelOf(question.options, value)}`,
          )
          .join(" · ") || "(left open)"
      );
    case "fields":
      return fieldsSummary(question.fields, reply.answer as Answers["fields"]);
  }
}

/** Each field with what it was understood as. */
function fieldsSummary(fields: readonly Field[], texts: Answers["fields"]): string {
  const parts = fields.flatMap((field) => {
    const text = texts.get(field.id);
    if (text === undefined) return [];
    const reading = field.read(text);
    const understood = "value" in reading ? reading.understood : undefined;
    return [`${field.label}: ${understood ?? labelOf(field.options ?? [], text)}`];
  });
  return parts.join(" · ") || "(left open)";
}

function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
