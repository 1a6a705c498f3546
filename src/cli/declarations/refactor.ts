import type { Command } from "commander";
import type { Lazily } from "./declaration.js";
import { dryRunOption as dryRun, maxSizeOption } from "./options.js";

/** `canvas rename`, `canvas merge` and `canvas remove`: changes that keep every link true. */
export function declareRefactor(program: Command, lazily: Lazily): void {
  program
    .command("rename")
    .description("give anything in a canvas another id, in every link too")
    .argument("<old>", "an id, block/id or a name")
    .argument("<new>", "the new id")
    .argument("[file]", "the canvas; - for standard input (default: the only one here)")
    .addOption(dryRun())
    .addOption(maxSizeOption())
    .action(lazily(async () => (await import("../commands/rename.js")).renameCommand));
  program
    .command("merge")
    .description("make one segment of several; the first gives its id and its name")
    .argument(
      "<segments...>",
      "ids or names of two or more segments, then the canvas; - for standard input (default: the only one here)",
    )
    .option("--force", "merge them although they are separate, or contradict each other")
    .addOption(dryRun())
    .addOption(maxSizeOption())
    .action(lazily(async () => (await import("../commands/merge.js")).mergeCommand));
  program
    .command("remove")
    .description("take anything out of a canvas; refuses while something links to it")
    .argument("<id>", "an id, block/id or a name")
    .argument("[file]", "the canvas; - for standard input (default: the only one here)")
    .option("--unlink", "remove the links to it too")
    .addOption(dryRun())
    .addOption(maxSizeOption())
    .action(lazily(async () => (await import("../commands/remove.js")).removeCommand));
}
