import type { CanvasPath } from "../../model/path.js";
import type { Step } from "./change.js";
import { EditError } from "./edit-error.js";
import { insertEntry } from "./insert.js";
import { indentUnit, lineBreakOf } from "./lines.js";
import { printKey } from "./print.js";
import { removeEntry } from "./remove.js";
import { replaceValue } from "./replace.js";
import { cut, requireSlot, type SpliceContext, type SpliceStyle } from "./splice-context.js";
import { parseForEdit } from "./tree.js";

/** Makes one step by changing only the text of its place. Throws EditError when the way the text is written forbids it. */
export function splice(source: string, step: Step, style: SpliceStyle): string {
  const layout = { unit: indentUnit(source), eol: lineBreakOf(source), blockTexts: style.blockTexts };
  const context = { source, document: parseForEdit(source), layout, nestedAbove: style.nestedAbove };
  switch (step.kind) {
    case "replace":
      return replaceValue(context, step.path, step.value);
    case "remove":
      return removeEntry(context, step.path);
    case "insert":
      return insertEntry(context, step.path, step.value);
    case "rename":
      return renameKey(context, step.path, step.to);
  }
}

function renameKey({ source, document }: SpliceContext, path: CanvasPath, to: string): string {
  const slot = requireSlot(document, path);
  const range = slot.kind === "pair" && (slot.pair.key as { range?: [number, number, number] }).range;
  if (!range) throw new EditError("not a key");
  return cut(source, range[0], range[1], printKey(to, slot.inFlow));
}
