import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { installedProgram } from "./installed.js";

/** How the program is run. */
export interface Circumstances {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  /** What is unset is inherited; an empty object leaves the environment empty. */
  readonly env?: Readonly<Record<string, string>>;
  /** A command that runs the program: `["prlimit", "--fsize=100"]`. */
  readonly within?: readonly string[];
  /** Milliseconds; 20,000 unless set. */
  readonly limit?: number;
}

/** How a run ended. */
export interface Outcome {
  /** The exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** True when it had to be stopped. */
  readonly hung: boolean;
}

/** What starts the installed program, with a limit on its memory. */
export function commandLine(args: readonly string[]): [string, ...string[]] {
  return [process.execPath, "--max-old-space-size=512", installedProgram(), ...args];
}

/** Runs the installed program as a process of its own, with limits on time and memory. */
export function canvas(args: readonly string[], circumstances: Circumstances = {}): Outcome {
  const { within = [], limit = 20_000, input = "", cwd, env = process.env } = circumstances;
  const [command = "", ...rest] = [...within, ...commandLine(args)];
  const { status, stdout, stderr, error } = spawnSync(command, rest, {
    cwd,
    env,
    input,
    timeout: limit,
    killSignal: "SIGKILL",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error !== undefined && !("code" in error && error.code === "ETIMEDOUT")) throw error;
  return { code: status, out: stdout.toString("utf8"), err: stderr.toString("utf8"), hung: error !== undefined };
}

/** The same, for a run that mostly waits: others go on meanwhile. What hung has no exit code. */
export async function canvasMeanwhile(
  args: readonly string[],
  { cwd, input = "", limit = 20_000 }: Pick<Circumstances, "cwd" | "input" | "limit">,
): Promise<Omit<Outcome, "hung">> {
  const [command, ...rest] = commandLine(args);
  const child = spawn(command, rest, { cwd, timeout: limit, killSignal: "SIGKILL" });
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code, out, err };
}

/** What must never be told to a user: where in the program something broke. */
export const STACK = /\n\s+at .*[:(]|this is a bug|fault of canvas|UnhandledPromise|node:internal|FATAL ERROR/;
