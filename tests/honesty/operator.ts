import type { Facts } from "../../src/analysis/facts.js";
import type { Canvas } from "../../src/model/canvas.js";
import type { CanvasEdit } from "../../src/model/finding.js";
import type { Stage } from "../../src/model/vocabulary.generated.js";

/** A canvas without errors and warnings, ready to have one fault put into it. */
export interface Sample {
  readonly name: string;
  readonly source: string;
  readonly canvas: Canvas;
  readonly facts: Facts;
}

/** One fault: changes of the canvas, or the text with the fault in it where no path leads (comments, broken YAML). */
export type Mutation = readonly CanvasEdit[] | string;

/** A kind of mistake that authors make, and the rule that is there to find it. */
export interface Operator {
  readonly id: string;
  /** The rule that must find it. */
  readonly rule: string;
  /** What the author has done, in words that complete "somebody …". */
  readonly fault: string;
  /** The stage to judge at: `review`, unless the rule speaks only later or the fault is one of an early draft. */
  readonly stage?: Stage;
  readonly today?: string;
  /** Rules that are off by default and are switched on for this operator. */
  readonly on?: readonly string[];
  /** Other rules that may speak, each with the reason why its finding is a consequence that the author should see. */
  readonly also?: Readonly<Record<string, string>>;
  /** The fault at each place where a sample allows it. */
  mutations(sample: Sample): Iterable<Mutation>;
}
