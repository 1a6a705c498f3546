import { Command, type Option } from "commander";
import { declareAdd } from "./declarations/add.js";
import type { Lazily, Package, Run } from "./declarations/declaration.js";
import { declareDiff } from "./declarations/diff.js";
import { declareExport } from "./declarations/export.js";
import { declareFix } from "./declarations/fix.js";
import { declareFmt } from "./declarations/fmt.js";
import { declareInit } from "./declarations/init.js";
import { declareLint } from "./declarations/lint.js";
import { declareRefactor } from "./declarations/refactor.js";
import { declareReference } from "./declarations/reference.js";
import { declareShow } from "./declarations/show.js";
import { speakThrough } from "./declarations/speak-through.js";
import type { Io } from "./io.js";

/** What declares each command, in the order of the help. */
const DECLARATIONS: Readonly<Record<string, (program: Command, lazily: Lazily, pack: Package) => void>> = {
  init: declareInit,
  add: declareAdd,
  lint: declareLint,
  fix: declareFix,
  show: declareShow,
  without: declareShow,
  why: declareShow,
  diff: declareDiff,
  fmt: declareFmt,
  rename: declareRefactor,
  merge: declareRefactor,
  remove: declareRefactor,
  export: declareExport,
  explain: declareReference,
  rules: declareReference,
  schema: declareReference,
};

/**
 * Declares the commands; each loads its code only when it runs. The exit code arrives through `done`.
 * @param first what the command line begins with: the name of a command spares declaring the others
 */
export function buildProgram(io: Io, pack: Package, done: (exitCode: number) => void, first = ""): Command {
  const program = new Command("canvas")
    .description("Business model canvases as plain text: write them, check them, see them.")
    .version(pack.version, "-V, --version", "print the version")
    .helpCommand("help [command]", "show help for a command");
  speakThrough(program, io);
  const lazily: Lazily =
    <O>(load: () => Promise<Run<O>>) =>
    async (...args) => {
      // commander hands over the operands, then the options, then the command itself.
      const options = args.at(-2) as O;
      const operands = args
        .slice(0, -2)
        .flat()
        .filter((operand): operand is string => typeof operand === "string");
      refuseEmpty(operands, args.at(-1) as Command);
      const run = await load();
      done(await run(operands, options, io));
    };
  const own = Object.hasOwn(DECLARATIONS, first) ? DECLARATIONS[first] : undefined;
  for (const declare of own ? [own] : new Set(Object.values(DECLARATIONS))) declare(program, lazily, pack);
  for (const command of program.commands)
    command.showHelpAfterError(`(canvas ${command.name()} --help shows how it is used)`);
  return program;
}

/** `canvas fix "$FILE"` with nothing in the variable must not be taken for every canvas below here, nor `-o "$FILE"` for a folder. */
function refuseEmpty(operands: readonly string[], command: Command): void {
  // What `canvas add` takes are options, too: it tells what is wrong with each.
  if (command.name() === "add") return;
  if (operands.includes("")) command.error(`error: an argument is empty: ${VARIABLE}`);
  const empty = command.options.find(
    (option) => namesFile(option) && isEmpty(command.getOptionValue(option.attributeName())),
  );
  if (empty) command.error(`error: what comes after ${empty.long} is empty: ${VARIABLE}`);
}

const VARIABLE = "is a variable of the command line not set?";

function namesFile({ flags }: Option): boolean {
  return /<(?:file|path)>/.test(flags);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.includes("") : value === "";
}
