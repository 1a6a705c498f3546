import pack from "../../package.json" with { type: "json" };
import type { Io, OutputStream } from "./io.js";
import { main } from "./main.js";

/**
 * The program: reads the process, runs `main`, and leaves the exit code to the process, which ends when all output is
 * written (an exit by call would cut a pipe).
 * @param root the folder of the package
 */
export async function run(root: string): Promise<void> {
  const gone = { unwritable: false };
  for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => ended(error, gone));
  const exitCode = await main(process.argv.slice(2), processIo(), { version: pack.version, root });
  process.exitCode = gone.unwritable ? 2 : exitCode;
}

/** A reader that has gone away (`| head`) is nobody's mistake; a full disk is. */
function ended(error: NodeJS.ErrnoException, gone: { unwritable: boolean }): void {
  if (error.code === "EPIPE") return;
  gone.unwritable = true;
  process.exitCode = 2;
}

function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: process.stdout satisfies OutputStream,
    stderr: process.stderr satisfies OutputStream,
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
  };
}
