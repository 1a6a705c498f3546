import type { Facts } from "../../analysis/facts.js";
import type { CanvasEdit } from "../../model/finding.js";
import type { OpenCanvas } from "../open-canvas.js";

/** A change of a canvas that keeps its meaning: planned as a whole, then made as a whole. */
export interface Refactoring {
  readonly edits: readonly CanvasEdit[];
  /** What is done, as one line: "renamed channels/web to channels/site: 4 links". */
  readonly done: string;
  /** What a careful person wants to know beside it. */
  readonly notes?: readonly string[];
  /** What has to follow, given what came of the edits. */
  settle?(after: Facts, text: string): Pick<Refactoring, "edits" | "notes">;
  /** Looks at the result before it is written. Throws CliError when it is not what was meant; returns more notes. */
  check?(after: Facts, text: string): readonly string[];
}

/** Plans a refactoring of a canvas that was read without errors; every segment is paired. Throws CliError when it cannot be done. */
export type Plan = (facts: Facts, opened: OpenCanvas) => Refactoring;

/** What all refactorings take. */
export interface RefactoringOptions {
  /** Print the difference, write nothing. */
  readonly dryRun?: boolean;
  /** In bytes. */
  readonly maxSize?: number;
}
