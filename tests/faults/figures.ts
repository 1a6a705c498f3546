import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { IS_LONG, SEED } from "../tier.js";

const FOLDER = join(import.meta.dirname, "../../.tmp/figures");

/** What a long run counted for one fault; `npm run reliability` makes docs/reliability.md of it. */
export interface Figures {
  /** Id of the fault: F1 to F18. */
  readonly fault: string;
  readonly seed: number;
  /** What was counted, in words, and how many: `{"inputs": 1000000, "stacks": 0}`. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Notes figures of a fault for docs/reliability.md; only the long run does. A second test of a fault gives a `part` of its own. */
export function recordFigures(fault: string, counts: Figures["counts"], part = "1"): void {
  if (!IS_LONG) return;
  mkdirSync(FOLDER, { recursive: true });
  const figures: Figures = { fault, seed: SEED, counts };
  writeFileSync(join(FOLDER, `${fault}-${part}.json`), `${JSON.stringify(figures)}\n`);
}
