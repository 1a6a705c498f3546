import type { CanvasEdit } from "../../model/finding.js";
import { changed, type Step, stepsOf } from "./change.js";
import { applyCuts } from "./cut.js";
import { firstThatReads, valueOfText } from "./read-back.js";
import { splice } from "./splice.js";
import { readForEdit, type SpliceStyle } from "./splice-context.js";

/** Makes one edit by changing only its place; undefined where the way the text is written forbids it. */
export function editOnPlace(source: string, edit: CanvasEdit): string | undefined {
  const before = valueOfText(source);
  const intended = changed(before, edit);
  const steps = stepsOf(edit, before, intended);
  const style = { nestedAbove: edit.path.length, blockTexts: true };
  const attempts = [style, { ...style, blockTexts: false }];
  return firstThatReads(
    attempts.map((attempt) => () => takeSteps(source, steps, attempt)),
    intended,
  );
}

/** Takes steps one after the other, each on the text that the one before has made. */
export function takeSteps(source: string, steps: readonly Step[], style: SpliceStyle): string {
  return steps.reduce((text, step) => {
    const cut = splice(readForEdit(text), step, style);
    return (cut && applyCuts(text, [cut])) ?? text;
  }, source);
}
