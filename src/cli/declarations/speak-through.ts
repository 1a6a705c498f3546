import type { Command } from "commander";
import { columnsOf } from "../columns.js";
import { errorLines } from "../error-lines.js";
import type { Io } from "../io.js";

/** Lets a program, and the commands declared on it from now on, print through `io` and end by an error instead of an exit. */
export function speakThrough(program: Command, io: Pick<Io, "stdout" | "stderr">): void {
  program
    .helpOption("-h, --help", "show help")
    .showHelpAfterError("(canvas --help lists the commands)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      // Options and operands that a person typed are quoted in errors.
      writeErr: (text) => void io.stderr.write(errorLines(text.split("\n"), io.stderr)),
      getOutHelpWidth: () => columnsOf(io.stdout) ?? USUAL_WIDTH,
      getErrHelpWidth: () => columnsOf(io.stderr) ?? USUAL_WIDTH,
      // There is no colour in the help that would have to be taken out.
      getOutHasColors: () => true,
      getErrHasColors: () => true,
    });
}

/** In columns: of what is no terminal. */
const USUAL_WIDTH = 80;
