import type { CanvasEdit } from "../../model/finding.js";
import { changed, stepsOf } from "./change.js";
import { applyCuts, type Cut } from "./cut.js";
import { plainOf } from "./plain.js";
import { firstThatReads } from "./read-back.js";
import { splice } from "./splice.js";
import { readForEdit } from "./splice-context.js";

/**
 * Makes many edits on one reading of the text, so that three hundred of them take little longer than one. Undefined when
 * two of them meet in one place: then the second has to see what the first has made.
 */
export function editAtOnce(source: string, edits: readonly CanvasEdit[]): string | undefined {
  const read = readForEdit(source);
  let value = plainOf(read.document.contents, read.document);
  const planned = edits.map((edit) => {
    const before = value;
    value = changed(before, edit);
    return { edit, steps: stepsOf(edit, before, value) };
  });
  const cutsOf = ({ edit, steps }: (typeof planned)[number]): readonly Cut[] =>
    steps.flatMap((step) => splice(read, step, { nestedAbove: edit.path.length, blockTexts: true }) ?? []);
  return firstThatReads([() => applyCuts(source, planned.flatMap(cutsOf))], value);
}
