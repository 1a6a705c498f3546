import type { AddableKind } from "../add/kinds.js";
import type { Given } from "../add/new-item.js";
import { planItem } from "../add/plan-item.js";
import type { Io } from "../io.js";
import type { RefactoringOptions } from "../refactor/refactoring.js";
import { runRefactoring } from "../refactor/run-refactoring.js";

export interface AddOptions extends RefactoringOptions {
  /** Flags of the item. */
  readonly given: Given;
  readonly color?: boolean;
  /** Ask line by line, for screen readers. */
  readonly plain?: boolean;
}

/** `canvas add KIND [file]`: puts one item into a canvas, described by flags or, on a terminal without any, by answers. */
export async function addCommand(
  kind: AddableKind,
  file: string | undefined,
  options: AddOptions,
  io: Io,
): Promise<number> {
  if (options.given.size === 0) {
    const { askForItem } = await import("../add/ask-item.js");
    return askForItem(kind, file, options, io);
  }
  return runRefactoring(file, ({ canvas }, { source }) => planItem(kind, options.given, canvas, source), options, io);
}
