import type { CanvasPath } from "../../model/path.js";
import { link } from "../edits/links.js";
import { reticked, tickedEntries, ticksOf } from "../edits/ticks.js";
import type { Option, QuestionOf } from "../question.js";

/** The part that all checklists have in common that fill one field with one or several values. */
export function tickField(
  options: readonly Option[],
  now: readonly string[],
  path: CanvasPath,
): Pick<QuestionOf<"checklist">, "kind" | "options" | "isOpen" | "earlier" | "edits"> {
  const entries = tickedEntries(now, options);
  return {
    kind: "checklist",
    options,
    isOpen: now.length === 0,
    earlier: now.length > 0 ? ticksOf(entries) : undefined,
    edits: (answer) => {
      const left = reticked(entries, answer);
      if (left.length > 0) return [{ kind: "set", path, value: link(left) }];
      return now.length > 0 ? [{ kind: "remove", path }] : [];
    },
  };
}
