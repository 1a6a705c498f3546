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
  const gone = { unwritable: false };
  const exitCode = await main(process.argv.slice(2), processIo(gone), { version: pack.version, root });
  process.exitCode = gone.unwritable ? 2 : exitCode;
}

const STANDARD = { stdout: 1, stderr: 2 } as const;

/** Standard output or error, made when it is first used: Node takes its time for each. */
function outputNamed(name: keyof typeof STANDARD, gone: { unwritable: boolean }): () => OutputStream {
  let made: PlainOutput | NodeJS.WriteStream | undefined;
  return () => {
    if (made) return made;
    const ofNode = () => (name === "stdout" ? process.stdout : process.stderr);
    made = isPlainOutput(STANDARD[name]) ? new PlainOutput(STANDARD[name]) : ofNode();
    return made.on("error", (error: NodeJS.ErrnoException) => ended(error, gone));
  };
}

/** A reader that has gone away (`| head`) is nobody's mistake; a full disk is. */
function ended(error: NodeJS.ErrnoException, gone: { unwritable: boolean }): void {
  if (error.code === "EPIPE") return;
  gone.unwritable = true;
  process.exitCode = 2;
}

function processIo(gone: { unwritable: boolean }): Io {
  const [stdout, stderr] = [outputNamed("stdout", gone), outputNamed("stderr", gone)];
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

/** A shell may stand in a folder that another program has removed. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new CliError("the folder you are in is gone", "go to one that is there: cd ~");
  }
}
