import type { Command } from "commander";
import type { Lazily } from "./declaration.js";
import {
  asciiOption,
  collect,
  colourOption,
  configOption,
  maxSizeOption,
  noColourOption,
  wholeNumber,
} from "./options.js";

/** `canvas lint` */
export function declareLint(program: Command, lazily: Lazily): void {
  program
    .command("lint")
    .description("check canvases: syntax, format, and whether each segment really is one")
    .argument("[paths...]", "files, folders, globs, or - for standard input (default: *.canvas.yaml below here)")
    .option(
      "-f, --format <name[:path]>",
      "auto, pretty, compact, json, sarif, github, github-log, gitlab, junit, checkstyle, markdown, summary or summary-csv; repeatable, with :path into a file",
      collect,
    )
    .option("-o, --output <file>", "write the report to a file", collect)
    .option("--fail-on <severity>", "error, warning, info or never (default: error)")
    .option("--max-warnings <n>", "fail when there are more warnings", wholeNumber)
    .option("-q, --quiet", "show errors only; the exit code stays the same")
    .option("--rule <id=severity>", "off, info, warning or error for one rule; repeatable", collect)
    .option("--only <id|category>", "run only these rules; repeatable", collect)
    .option("--skip <id|category>", "leave these rules out; repeatable", collect)
    .option("--stage <stage>", "judge as sketch, review or final, whatever the file says")
    .addOption(configOption())
    .option("--no-config", "take no config")
    .option("--no-inline", "let no comment disable a rule")
    .option("--fix", "make the fixes that are safe")
    .option("--fix-dry-run", "print what --fix would change")
    .option("--baseline <file>", "pass over the findings that this file knows")
    .option("--write-baseline", "with --baseline: write it anew")
    .option("--prune-baseline", "with --baseline: take out what no longer occurs")
    .option("--since <ref>", "only what the version at a branch, tag or commit does not have")
    .option("--staged", "check what is staged in git; only what the last commit does not have")
    .option("--shard <i/n>", "check the i-th of n parts of the files")
    .option("--watch", "lint again whenever a canvas or its config changes")
    .option("--stats", "print how long each rule took")
    .option("--print-config <file>", "print how rules are set for a file, and where that is said")
    .option("--stdin-filename <path>", "how to call what comes from standard input")
    .addOption(maxSizeOption())
    .option("--today <date>", "the day to compare dates with, as 2026-09-30")
    .option("--list-files", "print the files that would be checked")
    .option("--list-rules", "print the rules that would run")
    .addOption(asciiOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(lazily(async () => (await import("../commands/lint.js")).lintCommand));
}
