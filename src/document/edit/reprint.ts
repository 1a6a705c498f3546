import type { CanvasEdit } from "../../model/finding.js";
import { formatCanvas } from "../format.js";
import { changed, stepsOf } from "./change.js";
import { firstThatReads, valueOfText } from "./read-back.js";
import { ITEM_FIELDS } from "./splice-context.js";
import { takeSteps } from "./take-steps.js";
import { writeOutAliases, writeOutAliasesOf } from "./write-out-aliases.js";

/**
 * Makes an edit that its own place forbids: with the aliases written out that stand in its way, else after the whole file
 * was laid out as `canvas fmt` does. Undefined when neither helps.
 */
export function editByReprinting(source: string, edit: CanvasEdit): string | undefined {
  const before = valueOfText(source);
  const intended = changed(before, edit);
  const steps = stepsOf(edit, before, intended);
  const style = { nestedAbove: Math.min(edit.path.length, ITEM_FIELDS), blockTexts: true };
  const preparations = [
    () => writeOutAliasesOf(edit.path, source, style),
    () => writeOutAliases(source, style),
    () => formatCanvas(source),
    () => formatCanvas(writeOutAliases(source, style)),
  ];
  const attempts = preparations.flatMap((prepare) =>
    [true, false].map((blockTexts) => () => takeSteps(prepare(), steps, { ...style, blockTexts })),
  );
  return firstThatReads(attempts, intended);
}
