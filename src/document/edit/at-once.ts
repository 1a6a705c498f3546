import { type Document, isAlias } from "yaml";
import type { CanvasEdit } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import { changed, type Step, stepsOf } from "./change.js";
import { applyCuts, type Cut } from "./cut.js";
import { lostComments } from "./lost-comments.js";
import { plainOf } from "./plain.js";
import { firstThatReads } from "./read-back.js";
import { splice } from "./splice.js";
import { ITEM_FIELDS, readForEdit } from "./splice-context.js";
import { nodeOf, slotAt } from "./tree.js";

/**
 * Makes many edits on one reading of the text, so that three hundred of them take little longer than one. Undefined when
 * two of them meet in one place, for then the second has to see what the first has made, or when a comment needs another place.
 */
export function editAtOnce(source: string, edits: readonly CanvasEdit[]): string | undefined {
  const read = readForEdit(source);
  let value = plainOf(read.document.contents, read.document);
  const planned = edits.map((edit): Planned => {
    const before = value;
    value = changed(before, edit);
    return { edit, steps: stepsOf(edit, before, value) };
  });
  const cutsOf = ({ edit, steps }: Planned): readonly Cut[] =>
    steps.flatMap(
      (step) => splice(read, step, { nestedAbove: Math.min(edit.path.length, ITEM_FIELDS), blockTexts: true }) ?? [],
    );
  const attempt = (made: readonly Planned[]) => () => {
    const cuts = made.flatMap(cutsOf);
    const text = applyCuts(source, cuts);
    const steps = made.flatMap((plan) => plan.steps);
    return text !== undefined && lostComments(read, { steps, cuts, text }).length === 0 ? text : undefined;
  };
  // What an alias repeats is changed where it is told, if all edits agree on it.
  const told = planned.filter(({ edit }) => !leadsThroughAlias(read.document, edit.path));
  return firstThatReads([attempt(planned), ...(told.length < planned.length ? [attempt(told)] : [])], value);
}

interface Planned {
  readonly edit: CanvasEdit;
  readonly steps: readonly Step[];
}

function leadsThroughAlias(document: Document, path: CanvasPath): boolean {
  return path.some((_, i) => {
    const slot = slotAt(document, path.slice(0, i));
    return slot !== undefined && isAlias(nodeOf(slot, document));
  });
}
