import type { Canvas } from "../model/canvas.js";
import type { Finding } from "../model/finding.js";
import type { CanvasPath, Range, Span, Spot } from "../model/path.js";

/** Which check of the reader speaks; each is also a rule of the category structure. */
export type ReaderRule = "yaml-syntax" | "schema" | "duplicate-id" | "cut-text";

export interface ReaderFinding extends Finding {
  readonly rule: ReaderRule;
}

/** A genuine comment of the file (never text inside a block scalar). */
export interface Comment extends Span {
  /** Without the `#`. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** Finds places in the source text. */
export interface Positions {
  /** The exact range of a spot; a path that does not exist falls back to its nearest parent's key. */
  locate(spot: Spot): Range;
  /** True when something stands in the file at this path. */
  has(path: CanvasPath): boolean;
}

export interface ReadOptions {
  /** In UTF-16 code units; 1 MiB unless set. Raises the token limit in proportion. */
  readonly maxSize?: number;
}

export interface ReadResult {
  readonly source: string;
  /** Undefined when the text is not YAML or not a map: then `findings` say why. Parts with errors are left out of it. */
  readonly canvas: Canvas | undefined;
  /** Syntax errors, schema errors as sentences, duplicate ids, YAML traps. Never throws instead. */
  readonly findings: readonly ReaderFinding[];
  /** Parts of the canvas (property names of `Canvas`, or `header`) with an error that may hide what was meant. */
  readonly brokenParts: ReadonlySet<string>;
  readonly positions: Positions;
  readonly comments: readonly Comment[];
}

/** Reads the text of a canvas file. Never throws: whatever is wrong with the text is a finding with its place. */
export function readCanvas(_source: string, _options: ReadOptions = {}): ReadResult {
  throw new Error("not written yet");
}
