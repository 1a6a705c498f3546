import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process that writes a file, as told to others in its lock and in the names of its temporary files. */
export interface Holder {
  /** Tells the machine, and the container on it, in which `pid` means something. */
  readonly machine: string;
  readonly pid: number;
  /** When it began, in ticks of the machine: process ids are used again. 0 where that cannot be known. */
  readonly born: number;
}

let self: Holder | undefined;

/** The process that runs. */
export function thisProcess(): Holder {
  self ??= { machine: machineId(), pid: process.pid, born: bornOf(process.pid) ?? 0 };
  return self;
}

/** True when a process certainly no longer runs; those of other machines count as running. */
export function isGone({ machine, pid, born }: Holder): boolean {
  if (machine !== thisProcess().machine) return false;
  if (!hasProcess(pid)) return true;
  const now = bornOf(pid);
  return now !== undefined && born !== 0 && now !== born;
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Linux tells when a process began; one that has ended and was not yet noticed by its parent began never. */
function bornOf(pid: number): number | undefined {
  try {
    // The name in brackets may hold anything, so what follows the last bracket is counted.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^[\s\S]*\) /, "")
      .split(" ");
    return fields[0] === "Z" ? -1 : Number(fields[19]);
  } catch {
    return undefined;
  }
}

function machineId(): string {
  return createHash("sha256").update(`${hostname()}\n${namespace()}`).digest("hex").slice(0, 8);
}

function namespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
