import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { IS_LONG, SEED } from "../tier.js";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".tmp/figures");

type Counts = Readonly<Record<string, number>>;

/** What a test counted, each by the words that the page says of it. */
export interface Counted {
  /** How often it was tried: runs with other seeds add to it. */
  readonly tried?: Counts;
  /** How often it went wrong. */
  readonly wrong?: Counts;
  /** What it was tried on, which is the same in every run. */
  readonly on?: Counts;
  /** The highest that was measured. */
  readonly most?: Counts;
}

/** What a long run counted for one fault; `npm run reliability` makes docs/reliability.md of it. */
export interface Figures extends Counted {
  /** Id of the fault: F1 to F19, or what docs/performance.md compares. */
  readonly fault: string;
  readonly seed: number;
  /** The day of the run. */
  readonly date: string;
  readonly node: string;
  readonly version: string;
}

/** Notes figures of a fault for docs/reliability.md; only the long run does. A second test of a fault gives a `part` of its own. */
export function recordFigures(fault: string, counted: Counted, part = "1"): void {
  if (!IS_LONG) return;
  mkdirSync(FOLDER, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const date = new Date().toISOString().slice(0, 10);
  const figures: Figures = { fault, seed: SEED, date, node: process.versions.node, version, ...counted };
  // A run that is repeated with the same seed tried nothing new.
  writeFileSync(join(FOLDER, `${fault}-${part}-${SEED}.json`), `${JSON.stringify(figures)}\n`);
}
