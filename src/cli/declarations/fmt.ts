import { type Command, Option } from "commander";
import type { Lazily } from "./declaration.js";
import { configOption, maxSizeOption } from "./options.js";

/** `canvas fmt` */
export function declareFmt(program: Command, lazily: Lazily): void {
  program
    .command("fmt")
    .description("lay canvases out in the one way: no value changes, no comment is lost")
    .argument("[paths...]", "files, folders, globs, or - for standard input (default: *.canvas.yaml below here)")
    .option("--check", "write nothing; list the files that are not formatted, and exit with 1 when there are some")
    .option("--diff", "print the difference, write nothing")
    .addOption(new Option("--dry-run", "the same as --diff"))
    .addOption(configOption())
    .option("--no-config", "take no config: format what it ignores too")
    .addOption(maxSizeOption())
    .action(lazily(async () => (await import("../commands/fmt.js")).fmtCommand));
}
