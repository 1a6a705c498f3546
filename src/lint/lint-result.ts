import type { Facts } from "../analysis/facts.js";
import type { SeparationOptions } from "../analysis/separation/separation.js";
import type { Canvas } from "../model/canvas.js";
import type { IdentifiedFinding, SuppressedFinding } from "../model/finding.js";
import type { Stage } from "../model/vocabulary.generated.js";
import type { EarlierVersion, Since } from "./earlier-version.js";
import type { Counts } from "./known.js";
import type { Selection } from "./selection.js";
import type { Times } from "./stopwatch.js";

export interface LintOptions {
  /** How findings call the file. */
  readonly file: string;
  /** Holds the canvas to this stage instead of its own. */
  readonly stage?: Stage | undefined;
  readonly selection?: Selection | undefined;
  /** ISO date; without one, nothing is overdue and no disabling comment has expired. */
  readonly today?: string | undefined;
  readonly separation?: SeparationOptions | undefined;
  /** In UTF-16 code units; 1 MiB unless set. */
  readonly maxSize?: number | undefined;
  /** What findings say raises the limits: `--max-size`, or the option of the library. */
  readonly sizeOption?: string | undefined;
  /** Those of the canvas that was read, where somebody has worked them out with the same options for the separation. */
  readonly facts?: Facts | undefined;
  /** False: comments disable nothing. */
  readonly inline?: boolean | undefined;
  /** False for those who do not tell it: `suppressed` stays empty. */
  readonly suppressed?: boolean | undefined;
  /** Findings that a baseline knows: they are suppressed. */
  readonly baseline?: Counts | undefined;
  /** Findings that an earlier version has, beyond those of the baseline: they are not told at all. */
  readonly earlier?: EarlierVersion | undefined;
  /** In milliseconds; with one, the result says how long each rule took. */
  readonly clock?: (() => number) | undefined;
}

/** A rule that threw: a bug of ours, not a fault of the canvas. */
export interface RuleCrash {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  readonly file: string;
  readonly source: string;
  /** The stage the canvas was held to; undefined when there is no canvas. */
  readonly stage: Stage | undefined;
  /** In the order of the text; each once. */
  readonly findings: readonly IdentifiedFinding[];
  /** What comments in the file disable, with their reasons, and what the baseline knows. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Of every finding that no comment disables, known or not, each by itself: what a baseline holds. */
  identities(): readonly string[];
  /** The ids of rules that could not have their say, mostly for errors in the file: their findings may be there all the same. */
  readonly unsaid: ReadonlySet<string>;
  /** With an earlier version, how the findings beyond the baseline compare with its. */
  readonly since: Since | undefined;
  readonly crashes: readonly RuleCrash[];
  /** Undefined when the text cannot be read as a canvas: then `findings` say why. */
  readonly canvas: Canvas | undefined;
  readonly facts: Facts | undefined;
  /** Empty without a clock. */
  readonly times: Times;
}
