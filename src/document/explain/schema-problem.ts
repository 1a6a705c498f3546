import type { ErrorObject } from "ajv";
import type { Finding } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import type { SourceNode } from "../source-tree.js";

/** A schema error as a sentence, and what it takes away from the canvas. */
export interface SchemaProblem extends Finding {
  /** Paths whose values cannot be used. */
  readonly drops: readonly CanvasPath[];
  /** The text that was written at `at`, where YAML made a number or a yes of it: it is read in its place. */
  readonly written?: string;
  /** False for an unknown key that surely hides nothing else, and for what is read as it is written. */
  readonly mayHide: boolean;
  /** What it keeps out of the canvas, where that is not what stands at `at`. */
  readonly breaks?: CanvasPath;
}

/** All errors of one object or value. */
export interface ErrorGroup {
  readonly path: CanvasPath;
  readonly node: SourceNode;
  /** The whole file, for what stands beside. */
  readonly root: SourceNode;
  readonly errors: readonly ErrorObject[];
}
