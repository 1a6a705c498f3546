import type { TestProject } from "vitest/node";

/** Tells how to repeat a run whose random numbers are new each time. */
export default function printSeed(project: TestProject): void {
  process.stdout.write(`BIZCANVAS_SEED=${project.config.env.BIZCANVAS_SEED} repeats this run\n`);
}
