import type { Span } from "../model/path.js";
import type { Directive } from "./directives.js";

/** A comment that disables rules, the part of the file it speaks of, and what it has kept quiet. */
export interface Disable {
  readonly directive: Directive;
  /** Findings that begin in one of them are meant. */
  readonly covers: readonly Span[];
  /** What it speaks of, in a form that survives edits elsewhere: part of the identity of findings about it. */
  readonly subject: string;
  /** False when its keyword is unknown or its day has passed. */
  readonly holds: boolean;
  /** The rules that had something to say there. */
  readonly used: Set<string>;
}
