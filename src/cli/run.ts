import pack from "../../package.json" with { type: "json" };
import { isPlainOutput, PlainOutput } from "../files/write/plain-output.js";
import { CliError } from "./errors.js";
import type { Io, OutputStream } from "./io.js";
import { main } from "./main.js";

/**
 * The program: reads the process, runs `main`, and leaves the exit code to the process, which ends when all output is
 * written (an exit by call would cut a pipe).
 * @param root the folder of the package
 */
export async function run(root: string): Promise<void> {
  const argv = process.argv.slice(2);
  const gone = { unwritable: false };
  const exitCode = await main(argv, processIo(gone, argv), { version: pack.version, root });
  process.exitCode = gone.unwritable ? 2 : exitCode;
}

const STANDARD = { stdout: 1, stderr: 2 } as const;

interface Gone {
  /** True once something could not be written, other than to a reader that has gone. */
  unwritable: boolean;
}

function processIo(gone: Gone, argv: readonly string[]): Io {
  // Who watches listens to Ctrl-C also while a reader waits, and so writes through Node's own streams.
  const isWatching = argv.includes("--watch");
  const stderr = outputNamed("stderr", isWatching, (error) => ended(error, gone));
  const stdout = outputNamed("stdout", isWatching, (error) => {
    if (ended(error, gone)) void tellWhy(error, stderr());
  });
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    env: process.env,
    get cwd() {
      return workingFolder();
    },
    now: () => new Date(),
  };
}

/** Standard output or error, made when it is first used: Node takes its time for each. */
function outputNamed(
  name: keyof typeof STANDARD,
  isWatching: boolean,
  onError: (error: NodeJS.ErrnoException) => void,
): () => OutputStream {
  let made: PlainOutput | NodeJS.WriteStream | undefined;
  return () => {
    if (made) return made;
    const ofNode = () => (name === "stdout" ? process.stdout : process.stderr);
    made = !isWatching && isPlainOutput(STANDARD[name]) ? new PlainOutput(STANDARD[name]) : ofNode();
    return made.on("error", onError);
  };
}

/** True for the first error that somebody has to know of: a reader that has gone away (`| head`) is nobody's mistake. */
function ended(error: NodeJS.ErrnoException, gone: Gone): boolean {
  if (error.code === "EPIPE" || gone.unwritable) return false;
  gone.unwritable = true;
  process.exitCode = 2;
  return true;
}

async function tellWhy(error: NodeJS.ErrnoException, stderr: OutputStream): Promise<void> {
  const { whyNoOutput } = await import("../files/write-error.js");
  stderr.write(`canvas: the output could not be written: ${whyNoOutput(error)}\n`);
}

/** A shell may stand in a folder that another program has removed. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new CliError("the folder you are in is gone", "go to one that is there: cd ~");
  }
}
