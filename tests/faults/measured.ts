import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Circumstances, canvas, type Outcome } from "./program.js";

/** How a run ended, and what it took. */
export interface Measured extends Outcome {
  /** The peak of memory, in MB. */
  readonly memory: number;
  /** Processor time in milliseconds, which a busy machine does not lengthen much. */
  readonly time: number;
  /** From start to end, in milliseconds; a busy machine lengthens it. */
  readonly wait: number;
}

const USED = /USED (\d+) (\d+)\n$/;
const HOOK = join(import.meta.dirname, "tell-usage.cjs");

/** Runs the installed program, and measures it. */
export function measured(args: readonly string[], circumstances: Circumstances): Measured {
  const start = performance.now();
  const outcome = canvas(args, { ...circumstances, env: { ...process.env, NODE_OPTIONS: `--require="${HOOK}"` } });
  const wait = performance.now() - start;
  const [told = "", memory, time] = USED.exec(outcome.err) ?? [];
  const err = outcome.err.slice(0, outcome.err.length - told.length);
  return { ...outcome, err, memory: Number(memory) / 1024, time: Number(time) / 1000, wait };
}

/** What a start of bare Node takes on this machine now, in milliseconds of processor time: the middle one of several. */
export function bareStart(): number {
  const times = Array.from({ length: 9 }, () => {
    const { stderr } = spawnSync(process.execPath, ["--require", HOOK, "-e", "0"], { encoding: "utf8" });
    return Number(USED.exec(stderr)?.[2]) / 1000;
  });
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}
