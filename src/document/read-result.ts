import type { Canvas } from "../model/canvas.js";
import type { Finding } from "../model/finding.js";
import type { CanvasPath } from "../model/path.js";
import { type Positions, positionsOf } from "./positions.js";
import { HIDES_NOTHING, type Hides } from "./read/hidden-ids.js";
import type { YamlProblem } from "./read/yaml-problem.js";
import type { Comment } from "./source-tree.js";

/** Which check of the reader speaks; each is also a rule of the category structure. */
export type ReaderRule = "yaml-syntax" | "schema" | "duplicate-id" | "cut-text" | "thousands-mark";

export interface ReaderFinding extends Finding {
  readonly rule: ReaderRule;
}

export interface ReadOptions {
  /** In UTF-16 code units; 1 MiB unless set. Raises the token limit in proportion. */
  readonly maxSize?: number | undefined;
  /** What findings say raises the limits: `--max-size`, or the option of the library. */
  readonly sizeOption?: string | undefined;
  /** `yaml` reads every file with the whole YAML reader; by default only those that the plain one declines. */
  readonly reader?: "auto" | "yaml" | undefined;
}

export interface ReadResult {
  readonly source: string;
  /** Undefined when the text is not YAML or not a map: then `findings` say why. Parts with errors are left out of it. */
  readonly canvas: Canvas | undefined;
  /** Syntax errors, schema errors as sentences, duplicate ids, cut texts, numbers that two people may read as two. */
  readonly findings: readonly ReaderFinding[];
  /** How many of the findings tell of something that the canvas lacks: not those of a text that is read as it is written. */
  readonly unread: number;
  /** Parts of the canvas (property names of `Canvas`, or `header`) with an error that may hide what was meant. */
  readonly brokenParts: ReadonlySet<string>;
  /** Places of single words and numbers that could not be read: what they say is not known, and nothing else is hidden by them. */
  readonly unknownValues: readonly CanvasPath[];
  /** Whether an item of this id may stand in the file although an error keeps it out of the canvas. */
  readonly hides: Hides;
  readonly positions: Positions;
  readonly comments: readonly Comment[];
}

/** What is known of a text that holds no canvas. */
export function unreadable(source: string, comments: readonly Comment[], problems: readonly YamlProblem[]): ReadResult {
  const findings = problems.map(
    ({ start, end, message, advice }): ReaderFinding => ({
      rule: "yaml-syntax",
      message,
      advice,
      at: { start, end },
      subject: message,
    }),
  );
  return {
    source,
    canvas: undefined,
    findings,
    unread: findings.length,
    brokenParts: new Set(),
    unknownValues: [],
    hides: HIDES_NOTHING,
    positions: positionsOf(source, undefined),
    comments,
  };
}
