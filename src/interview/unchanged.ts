import type { Answered } from "./answered.js";
import type { QuestionOf } from "./question.js";

/** True for an answer that says what the canvas says already, in whatever words and order: then these stay. */
export function isUnchanged(one: Answered): boolean {
  if (one.question.isOpen) return false;
  switch (one.kind) {
    case "text":
      return one.given.trim() === one.question.earlier?.trim();
    case "choice":
      return one.given === one.question.earlier;
    case "checklist":
      return isTickedAlready(one.question, one.given);
    case "list":
    case "assign":
    case "fields":
      // They write what differs, line by line.
      return false;
  }
}

/** What stands there without being an option cannot be ticked. */
function isTickedAlready(
  { earlier, options, ordered = false }: QuestionOf<"checklist">,
  ticked: readonly string[],
): boolean {
  const before = earlier?.filter((value) => options.some((option) => option.value === value));
  if (before?.length !== new Set(ticked).size) return false;
  return before.every((value, at) => (ordered ? ticked[at] === value : ticked.includes(value)));
}
