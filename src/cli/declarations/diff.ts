import type { Command } from "commander";
import type { Lazily } from "./declaration.js";
import { drawingOptions } from "./options.js";

/** `canvas diff`: what became of a business model. */
export function declareDiff(program: Command, lazily: Lazily): void {
  const diff = program
    .command("diff")
    .description("what has changed in a business model since the last commit, or between two files")
    .argument("[old]", "the earlier canvas; of a single one, the last commit is the earlier version")
    .argument("[new]", "the later canvas; - for standard input")
    .option("--since <ref>", "compare with the version at a branch, tag or commit (default: the last commit)")
    .option("--format <name>", "text (default), json or md")
    .option("--exit-code", "exit with 1 when something has changed");
  drawingOptions(diff, true).action(lazily(async () => (await import("../commands/diff.js")).diffCommand));
}
