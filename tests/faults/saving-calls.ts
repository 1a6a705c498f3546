import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inNewFolder, STRACE } from "./machine.js";
import { commandLine } from "./program.js";
import { prepare, type Saving } from "./saving.js";

/** Calls that only writing makes: the program makes none of them while it starts. */
const CALLS = ["fsync", "link", "rename", "unlink", "fchmod", "write", "pwrite64"];
/** One thread for files, so that the k-th call of a run is the k-th of the next. */
export const ONE_THREAD = { ...process.env, UV_THREADPOOL_SIZE: "1" };

/** A call to the system, and which of its kind it was in its thread. */
export interface SavingCall {
  readonly call: string;
  readonly nth: number;
}

/** Every call that saving makes on its folder. */
export function callsOf(saving: Saving): readonly SavingCall[] {
  return inNewFolder((folder) => {
    prepare(saving, folder);
    const log = join(folder, "..", `${process.pid}.strace`);
    const trace = [...STRACE, "-y", "-o", log, "-e", `trace=${CALLS.join(",")}`];
    const [command = "", ...args] = [...trace, ...commandLine(saving.args)];
    spawnSync(command, args, { cwd: folder, env: ONE_THREAD, input: saving.input ?? "" });
    return callsIn(readFileSync(log, "utf8"), folder);
  });
}

/** The calls of a trace that are about a folder. */
function callsIn(trace: string, folder: string): readonly SavingCall[] {
  const counts = new Map<string, number>();
  return trace.split("\n").flatMap((line) => {
    const [, thread, call = ""] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (!CALLS.includes(call)) return [];
    const nth = (counts.get(`${thread} ${call}`) ?? 0) + 1;
    counts.set(`${thread} ${call}`, nth);
    return line.includes(folder) ? [{ call, nth }] : [];
  });
}

/** The command that runs a program and does something to it at one of its calls: `error=EIO`, `signal=KILL`. */
export function injecting({ call, nth }: SavingCall, what: string): readonly string[] {
  return [...STRACE, "-o", "/dev/null", "-e", `trace=${call}`, "-e", `inject=${call}:${what}:when=${nth}`];
}
