import { join } from "node:path";
import { type Circumstances, canvas, type Outcome } from "./program.js";

/** How a run ended, and what it took. */
export interface Measured extends Outcome {
  /** The peak of memory, in MB. */
  readonly memory: number;
  /** Processor time in milliseconds, which a busy machine does not lengthen much. */
  readonly time: number;
}

const HOOK = join(import.meta.dirname, "tell-usage.cjs");

/** Runs the installed program, and measures it. */
export function measured(args: readonly string[], circumstances: Circumstances): Measured {
  const outcome = canvas(args, { ...circumstances, env: { ...process.env, NODE_OPTIONS: `--require="${HOOK}"` } });
  const [told = "", memory, time] = /USED (\d+) (\d+)\n$/.exec(outcome.err) ?? [];
  const err = outcome.err.slice(0, outcome.err.length - told.length);
  return { ...outcome, err, memory: Number(memory) / 1024, time: Number(time) / 1000 };
}
