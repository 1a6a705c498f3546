import { createHash, randomBytes } from "node:crypto";
import { readdir, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isGone, thisProcess } from "./holder.js";

/** A new name for a file beside `path`; it tells whose it is, so that a later run can sweep it. */
export function temporaryBeside(path: string): string {
  const { machine, pid, born } = thisProcess();
  return join(dirname(path), `${prefixOf(path)}${machine}-${pid}-${born}-${nonce()}.tmp`);
}

/** The name of the lock on `path`. */
export function lockOf(path: string): string {
  return join(dirname(path), `${prefixOf(path)}lock`);
}

/** What no two runs call anything. */
export function nonce(): string {
  return randomBytes(6).toString("hex");
}

/** How the names of all files begin that are put beside `path` while it is written. */
function prefixOf(path: string): string {
  const name = basename(path);
  // Names have at most 255 bytes, and ours are longer.
  const fits = Buffer.byteLength(name) <= 150;
  return fits ? `.${name}.` : `.${createHash("sha256").update(name).digest("hex").slice(0, 16)}.`;
}

const OWNER = /^([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{12}\.tmp$/;
/** A lock on a lock, to take that over; of no use once somebody has. */
const CLAIM = /^[0-9a-f.]+\.lock$/;

/** Removes what writers of `path` left beside it that were killed. Only for whoever holds the lock. */
export async function sweepBeside(path: string): Promise<void> {
  const prefix = prefixOf(path);
  const folder = dirname(path);
  // A folder that may be written to but not read cannot be swept.
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.startsWith(prefix) && isLeftover(name.slice(prefix.length)))
      await unlink(join(folder, name)).catch(() => undefined);
  }
}

function isLeftover(rest: string): boolean {
  const [, machine, pid, born] = OWNER.exec(rest) ?? [];
  if (machine === undefined) return CLAIM.test(rest);
  return isGone({ machine, pid: Number(pid), born: Number(born) });
}
