import type { CanvasPath } from "../../model/path.js";
import { link } from "../edits/links.js";
import type { Option, QuestionOf } from "../question.js";

/** The part that all checklists have in common that fill one field with one or several values. */
export function tickField(
  options: readonly Option[],
  now: readonly string[],
  path: CanvasPath,
): Pick<QuestionOf<"checklist">, "kind" | "options" | "isOpen" | "earlier" | "edits"> {
  return {
    kind: "checklist",
    options,
    isOpen: now.length === 0,
    earlier: now.length > 0 ? now : undefined,
    edits: (answer) => {
      if (answer.length > 0) return [{ kind: "set", path, value: link(answer) }];
      return now.length > 0 ? [{ kind: "remove", path }] : [];
    },
  };
}
