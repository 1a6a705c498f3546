import { Command, InvalidArgumentError, Option } from "commander";
import { harmless } from "../text/harmless.js";
import type { Io } from "./io.js";

/** Runs one command once its module is loaded: `(operands, options, io) → exit code`. */
type Run<O> = (operands: readonly string[], options: O, io: Io) => Promise<number>;

/** What `main` needs to know of the package it runs from. */
export interface Package {
  readonly version: string;
  /** The folder that holds `examples/`. */
  readonly root: string;
}

/** Declares the commands; each loads its code only when it runs. The exit code arrives through `done`. */
export function buildProgram(io: Io, pack: Package, done: (exitCode: number) => void): Command {
  const program = new Command("canvas")
    .description("Business model canvases as plain text: write them, check them, see them.")
    .version(pack.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .showHelpAfterError("(canvas --help lists the commands)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) =>
        void io.stderr.write(
          text
            .split("\n")
            .map((line) => harmless(line))
            .join("\n"),
        ),
    });
  const lazily =
    <O>(load: () => Promise<Run<O>>) =>
    async (...args: unknown[]): Promise<void> => {
      // commander hands over the operands, then the options, then the command itself.
      const options = args.at(-2) as O;
      const operands = args
        .slice(0, -2)
        .flat()
        .filter((operand): operand is string => typeof operand === "string");
      const run = await load();
      done(await run(operands, options, io));
    };
  declareInit(program, lazily, pack);
  declareLint(program, lazily);
  declareShow(program, lazily);
  declareExport(program, lazily, pack);
  declareReference(program, lazily);
  return program;
}

type Lazily = <O>(load: () => Promise<Run<O>>) => (...args: unknown[]) => Promise<void>;

function declareInit(program: Command, lazily: Lazily, pack: Package): void {
  program
    .command("init")
    .description("write a canvas: an interview that opens with “For whom are we creating value?”")
    .argument("[file]", "the canvas to write or go on with (default: named after the business)")
    .option("--quick", "about 15 answers in 10 minutes (default)")
    .option("--all", "ask skipped questions again")
    .option("--template <name>", "start from a shipped example")
    .option("--blank", "write a commented skeleton, ask nothing")
    .option("--answers <file>", "take the answers from a YAML file (- for standard input), without a terminal")
    .option("--complete", "with --answers: a missing answer is an error")
    .option("--force", "overwrite a file that is not a canvas")
    .addOption(colourOption())
    .addOption(new Option("--no-color", "no colour"))
    .action(
      lazily(async () => {
        const { initCommand } = await import("./commands/init.js");
        return (operands, options: Parameters<typeof initCommand>[1], io) =>
          initCommand(operands, { ...options, packageRoot: pack.root }, io);
      }),
    );
}

function declareLint(program: Command, lazily: Lazily): void {
  program
    .command("lint")
    .description("check canvases: syntax, format, and whether each segment really is one")
    .argument("[paths...]", "files, folders, globs, or - for standard input (default: *.canvas.yaml below here)")
    .option(
      "-f, --format <name[:path]>",
      "auto, pretty, compact, json, sarif, github, github-log, gitlab, junit, checkstyle, markdown, summary or summary-csv; repeatable, with :path into a file",
      collect,
    )
    .option("-o, --output <file>", "write the report to a file")
    .option("--fail-on <severity>", "error, warning, info or never (default: error)")
    .option("--max-warnings <n>", "fail when there are more warnings", wholeNumber)
    .option("-q, --quiet", "show errors only; the exit code stays the same")
    .option("--rule <id=severity>", "off, info, warning or error for one rule; repeatable", collect)
    .option("--only <id|category>", "run only these rules; repeatable", collect)
    .option("--skip <id|category>", "leave these rules out; repeatable", collect)
    .option("--stage <stage>", "judge as sketch, review or final, whatever the file says")
    .option("-c, --config <file>", "take the config from this file (default: the nearest canvas.config.yaml)")
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
    .option("--stats", "print how long each rule took")
    .option("--print-config <file>", "print how rules are set for a file, and where that is said")
    .option("--stdin-filename <path>", "how to call what comes from standard input")
    .option("--max-size <bytes>", "raise the size limit", wholeNumber)
    .option("--today <date>", "the day to compare dates with, as 2026-09-30")
    .option("--list-files", "print the files that would be checked")
    .option("--list-rules", "print the rules that would run")
    .option("--ascii", "draw with ASCII characters only")
    .addOption(colourOption())
    .addOption(new Option("--no-color", "no colour"))
    .action(lazily(async () => (await import("./commands/lint.js")).lintCommand));
}

function declareShow(program: Command, lazily: Lazily): void {
  program
    .command("show")
    .description("see a canvas in the terminal")
    .argument("[file]", "the canvas; - for standard input (default: the only one here)")
    .option("--view <name>", "canvas (default), segments, separation, fit, flow, money, beliefs or completeness")
    .option("--format <name>", "text (default) or json")
    .option("--segment <id>", "bring out what concerns one segment")
    .option("--all", "compare every segment, whatever its decision")
    .option("--width <columns>", "draw for this width (default: the terminal's)")
    .option("--plain", "one record per line, no art")
    .option("--ascii", "draw with ASCII characters only")
    .option("--no-pager", "never page what is taller than the screen")
    .option("--max-size <bytes>", "raise the size limit", wholeNumber)
    .addOption(colourOption())
    .addOption(new Option("--no-color", "no colour"))
    .action(lazily(async () => (await import("./commands/show.js")).showCommand));
  program
    .command("without")
    .description("what breaks if a segment, offer, channel, stream, resource, activity or partner goes")
    .argument("[id]", "what goes: an id, block/id or a name")
    .argument("[file]", "the canvas; - for standard input (default: the only one here)")
    .option("--all", "rank everything by what goes with it: single points of failure")
    .option("--format <name>", "text (default) or json")
    .option("--width <columns>", "draw for this width (default: the terminal's)")
    .option("--plain", "one record per line, no art")
    .option("--ascii", "draw with ASCII characters only")
    .option("--no-pager", "never page what is taller than the screen")
    .option("--max-size <bytes>", "raise the size limit", wholeNumber)
    .addOption(colourOption())
    .addOption(new Option("--no-color", "no colour"))
    .action(lazily(async () => (await import("./commands/without.js")).withoutCommand));
  program
    .command("why")
    .description("explain one pair of segments, criterion by criterion, with the lines it rests on")
    .argument("<a>", "id or name of a segment")
    .argument("<b>", "id or name of another")
    .argument("[file]", "the canvas (default: the only one here)")
    .option("--format <name>", "text (default) or json")
    .option("--width <columns>", "draw for this width (default: the terminal's)")
    .option("--ascii", "draw with ASCII characters only")
    .option("--max-size <bytes>", "raise the size limit", wholeNumber)
    .addOption(colourOption())
    .addOption(new Option("--no-color", "no colour"))
    .action(lazily(async () => (await import("./commands/why.js")).whyCommand));
}

function declareExport(program: Command, lazily: Lazily, pack: Package): void {
  program
    .command("export")
    .description("write a canvas as a picture, a page, a table or data")
    .argument("[file]", "the canvas; - for standard input (default: the only one here)")
    .option(
      "-o, --output <file>",
      "where to write; the ending tells the format; repeatable, - for standard output",
      collect,
    )
    .option("--format <name>", "svg, html, md, json, csv, mermaid, png, pdf or pptx")
    .option("--force", "replace files that no export wrote")
    .option("--max-size <bytes>", "raise the size limit", wholeNumber)
    .action(
      lazily(async () => {
        const { exportCommand } = await import("./commands/export.js");
        return (operands, options: Omit<Parameters<typeof exportCommand>[1], "packageRoot">, io) =>
          exportCommand(operands, { ...options, packageRoot: pack.root }, io);
      }),
    );
}

function declareReference(program: Command, lazily: Lazily): void {
  program
    .command("explain")
    .description("explain a rule: what it finds, why it matters, what to do")
    .argument("<rule>", "name of the rule")
    .option("--width <columns>", "write for this width (default: the terminal's)")
    .option("--ascii", "draw with ASCII characters only")
    .addOption(colourOption())
    .addOption(new Option("--no-color", "no colour"))
    .action(lazily(async () => (await import("./commands/explain.js")).explainCommand));
  program
    .command("rules")
    .description("list the rules")
    .option("--format <name>", "text (default), json or markdown")
    .option("--category <name>", "only the rules of one category")
    .option("--width <columns>", "write for this width (default: the terminal's)")
    .addOption(colourOption())
    .addOption(new Option("--no-color", "no colour"))
    .action(lazily(async () => (await import("./commands/rules.js")).rulesCommand));
  program
    .command("schema")
    .description("print the JSON Schema of canvas files, of configs or of reports")
    .argument("[name]", "canvas (default), config or report")
    .action(lazily(async () => (await import("./commands/schema.js")).schemaCommand));
}

function colourOption(): Option {
  return new Option("--color", "colour even where the output is not a terminal");
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It is a whole number.");
  return Number(value);
}
