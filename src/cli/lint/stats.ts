import type { LintResult } from "../../lint/lint-canvas.js";
import { counted } from "../../text/sentence.js";
import type { Io } from "../io.js";

/** Adds up how long each rule took over all files. */
export interface Stats {
  /** In milliseconds, from any start. */
  clock(): number;
  add(result: LintResult): void;
  print(io: Io): void;
}

export function collectStats(): Stats {
  const times = new Map<string, number>();
  let files = 0;
  return {
    clock: () => performance.now(),
    add(result) {
      files++;
      for (const [name, time] of result.times) times.set(name, (times.get(name) ?? 0) + time);
    },
    print({ stderr }) {
      const total = [...times.values()].reduce((sum, time) => sum + time, 0);
      const rows = [...times].sort(([, a], [, b]) => b - a);
      const width = Math.max(0, ...rows.map(([name]) => name.length));
      const row = (name: string, time: number) =>
        `${name.padEnd(width)}  ${time.toFixed(1).padStart(9)}  ${((100 * time) / (total || 1)).toFixed(1).padStart(5)}\n`;
      stderr.write(`\n${"rule".padEnd(width)}  ${"ms".padStart(9)}  ${"%".padStart(5)}\n`);
      for (const [name, time] of rows) stderr.write(row(name, time));
      stderr.write(`${row("all", total).trimEnd()}  ${counted(files, "file")}\n`);
    },
  };
}
