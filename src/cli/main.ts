import { CommanderError } from "commander";
import { FileError } from "../files/file-error.js";
import type { Package } from "./declarations/declaration.js";
import { errorLines } from "./error-lines.js";
import { CliError } from "./errors.js";
import { withFileLast } from "./file-first.js";
import type { Io, OutputStream } from "./io.js";
import { buildProgram } from "./program.js";
import { spoken } from "./say.js";

/** The job could not be done: a wrong option, an unreadable file, a bug. */
const COULD_NOT = 2;

/**
 * Runs one command line. The only place where errors end.
 * @param argv what follows the name of the program
 * @returns the exit code: 0 fine, 1 findings, 2 could not do the job, 130 interrupted
 */
export async function main(argv: readonly string[], io: Io, pack: Package): Promise<number> {
  let exitCode = 0;
  const done = (code: number) => {
    exitCode = code;
  };
  const program = buildProgram(io, pack, done, argv[0]);
  if (argv.length === 0) {
    io.stderr.write(program.helpInformation());
    return COULD_NOT;
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    // commander has printed its own errors already; its code is 0 after --help and --version.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError) {
      if (argv[0] === "lint")
        await (await import("./lint/usage-failure.js")).writeUsageFailure(error.message, argv, io);
      return COULD_NOT;
    }
    io.stderr.write(errorText(error, argv, io.stderr));
    return COULD_NOT;
  }
}

function errorText(error: unknown, argv: readonly string[], stream: OutputStream): string {
  if (error instanceof CliError || error instanceof FileError) {
    const said = error.hint ?? (error instanceof FileError ? hintFor(error, argv) : undefined);
    const [first = "", ...others] = error instanceof CliError ? error.lines : [error.message];
    const hints = said === undefined ? [] : [`  ${said}`];
    return `${errorLines([`canvas: ${first}`, ...others, ...hints], stream)}\n`;
  }
  if (isOutOfFiles(error))
    return "canvas: the system lets no more files be opened\n  close some programs, or raise the limit (ulimit -n)\n";
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = [
    "canvas: this is a bug, not your mistake. Please report it with the lines below:",
    ...stack.split("\n"),
  ];
  return `${lines.map(spoken).join("\n")}\n`;
}

function hintFor({ code, path }: FileError, argv: readonly string[]): string | undefined {
  const meant = code === "missing" ? withFileLast(argv, path) : undefined;
  return meant && `the file comes last: ${meant}`;
}

/** Even the program's own parts are files. */
function isOutOfFiles(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EMFILE" || error.code === "ENFILE");
}
