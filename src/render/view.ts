import type { SkippedQuestion } from "../analysis/completeness.js";
import type { Facts } from "../analysis/facts.js";
import type { Segment } from "../model/canvas.js";
import type { Severity } from "../model/finding.js";

/** How many colours the terminal has; 0 is none. */
export type ColourDepth = 0 | 16 | 256;

/** What to tell, in whatever form. */
export interface ViewOptions {
  /** Bring out what concerns this segment. */
  readonly focus?: Segment | undefined;
  /** What the interview asked and got no answer to. */
  readonly skipped?: readonly SkippedQuestion[] | undefined;
}

export interface TextOptions extends ViewOptions {
  /** In terminal cells. */
  readonly width: number;
  readonly colour: ColourDepth;
  /** Draw with ASCII only; the author's own words stay as they are. */
  readonly ascii: boolean;
  /** One record per line, nothing drawn. */
  readonly plain: boolean;
  /** Findings to count at the end, and the command that lists them. */
  readonly findings?: { readonly counts: Readonly<Record<Severity, number>>; readonly command: string } | undefined;
}

/** One way of looking at a canvas. Both forms come in pieces, since a view of 2,000 segments does not fit one string. */
export interface View {
  /** Complete lines, each without its line end. */
  text(facts: Facts, options: TextOptions): Iterable<string>;
  /** Pieces of one JSON document that carries `"version": 1`. */
  json(facts: Facts, options?: ViewOptions): Iterable<string>;
}
