import { type Answered, answered } from "./answered.js";
import type { Reply } from "./prompter.js";
import { type Answers, type Field, type Option, type Question, type QuestionOf, TAKEN_BACK } from "./question.js";

/** A reply in words, as it stays on the screen. */
export function summaryOf(question: Question, reply: Reply): string {
  if (reply.kind === "skip") return "(skipped)";
  if (reply.kind !== "answer")
    return question.belief ? "(not known: written down as a belief to be tested)" : "(not known: left open)";
  return answerInWords(answered(question, reply.answer));
}

function answerInWords(one: Answered): string {
  switch (one.kind) {
    case "text":
      return one.given;
    case "list":
      return one.given.join(" · ") || "(none)";
    case "choice":
      return labelOf(one.question.options, one.given);
    case "checklist":
      return one.given.map((value) => labelOf(one.question.options, value)).join(" · ") || "(none)";
    case "assign":
      return [...one.given].map((row) => rowInWords(one.question, row)).join(" · ") || "(left open)";
    case "fields":
      return fieldsSummary(one.question.fields, one.given);
  }
}

function rowInWords(
  { rows, options }: QuestionOf<"assign">,
  [row, value]: readonly [row: string, value: string],
): string {
  return `${labelOf(rows, row)}: ${value === TAKEN_BACK ? "left open" : labelOf(options, value)}`;
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
