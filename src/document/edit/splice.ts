import { isScalar } from "yaml";
import type { CanvasPath } from "../../model/path.js";
import type { Step } from "./change.js";
import type { Cut } from "./cut.js";
import { EditError } from "./edit-error.js";
import { giveKeys } from "./give-keys.js";
import { insertEntry } from "./insert.js";
import { keepComments } from "./keep-comments.js";
import { removeEntry } from "./remove.js";
import { replaceValue } from "./replace.js";
import { printText, quotesOf } from "./scalar.js";
import { type ReadForEdit, requireSlot, type SpliceContext, type SpliceStyle } from "./splice-context.js";

/**
 * What has to change in a text to make one step: only the text of its place.
 * Throws EditError when the way the text is written forbids it.
 */
export function splice(read: ReadForEdit, step: Step, style: SpliceStyle): Cut | undefined {
  const { unit, eol, ...text } = read;
  const context = { ...text, layout: { unit, eol, blockTexts: style.blockTexts }, nestedAbove: style.nestedAbove };
  switch (step.kind) {
    case "replace":
      return replaceValue(context, step.path, step.value);
    case "remove":
      return removeEntry(context, step.path);
    case "insert":
      return insertEntry(context, step.path, step.value);
    case "rename":
      return renameKey(context, step.path, step.to);
    case "give-keys":
      return giveKeys(context, step.path, step.keys);
    case "keep-comments":
      return keepComments(read, step.path, step.from);
  }
}

function renameKey({ document }: SpliceContext, path: CanvasPath, to: string): Cut {
  const slot = requireSlot(document, path);
  const key = slot.kind === "pair" && isScalar(slot.pair.key) ? slot.pair.key : undefined;
  const range = key?.range;
  if (!range) throw new EditError("not a key");
  return { start: range[0], end: range[1], by: printText(to, slot, quotesOf(key)) };
}
