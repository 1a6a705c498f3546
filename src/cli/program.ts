import { Command } from "commander";
import { declareAdd } from "./declarations/add.js";
import type { Lazily, Package, Run } from "./declarations/declaration.js";
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

/** Commands that are run so often that the time to declare all the others counts. */
const ALONE: Readonly<Record<string, (program: Command, lazily: Lazily) => void>> = {
  lint: declareLint,
  show: declareShow,
};

/**
 * Declares the commands; each loads its code only when it runs. The exit code arrives through `done`.
 * @param first what the command line begins with: the name of a command leaves nothing to the others
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
      const run = await load();
      done(await run(operands, options, io));
    };
  const alone = Object.hasOwn(ALONE, first) ? ALONE[first] : undefined;
  if (alone) alone(program, lazily);
  else declareAll(program, lazily, pack);
  for (const command of program.commands)
    command.showHelpAfterError(`(canvas ${command.name()} --help shows how it is used)`);
  return program;
}

function declareAll(program: Command, lazily: Lazily, pack: Package): void {
  declareInit(program, lazily, pack);
  declareAdd(program, lazily);
  declareLint(program, lazily);
  declareFix(program, lazily);
  declareShow(program, lazily);
  declareFmt(program, lazily);
  declareRefactor(program, lazily);
  declareExport(program, lazily, pack);
  declareReference(program, lazily);
}
