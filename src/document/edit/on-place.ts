import type { CanvasEdit } from "../../model/finding.js";
import { changed, stepsOf } from "./change.js";
import { firstThatReads, valueOfText } from "./read-back.js";
import { ITEM_FIELDS } from "./splice-context.js";
import { takeSteps } from "./take-steps.js";

/** Makes one edit by changing only its place; undefined where the way the text is written forbids it. */
export function editOnPlace(source: string, edit: CanvasEdit): string | undefined {
  const before = valueOfText(source);
  const intended = changed(before, edit);
  const steps = stepsOf(edit, before, intended);
  const style = { nestedAbove: Math.min(edit.path.length, ITEM_FIELDS), blockTexts: true };
  const attempts = [style, { ...style, blockTexts: false }];
  return firstThatReads(
    attempts.map((attempt) => () => takeSteps(source, steps, attempt)),
    intended,
  );
}
