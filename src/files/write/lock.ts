import { link, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { FileError } from "../file-error.js";
import { hasCode, hasNoLinks } from "../write-error.js";
import { type Holder, isGone, thisProcess } from "./holder.js";
import { lockOf, nonce, temporaryBeside } from "./temporary.js";

/** What a lock file says. */
interface LockRecord extends Holder {
  /** Tells this lock from an earlier one of the same process. */
  readonly nonce: string;
}

/** How long a writer waits for another one, and how often it looks; in milliseconds. */
const PATIENCE = 5000;
const INTERVAL = 15;

/**
 * What an empty lock says. Locks are put in place whole, so a power cut emptied it: its bytes were still on their way to the
 * disk. Where there are no links a lock is empty for a moment too, which is why it has to stay so for this many looks.
 */
const HOLLOW: LockRecord = { machine: "", pid: 0, born: 0, nonce: "000000000000" };
const HOLLOW_LOOKS = 30;

/**
 * Runs `work` while no other run of this program writes the file. A lock left by a process that is gone is taken over.
 * Throws FileError when another process holds it for five seconds.
 */
export async function whileLocked<T>(path: string, label: string, work: () => Promise<T>): Promise<T> {
  const lock = lockOf(path);
  const own = { ...thisProcess(), nonce: nonce() };
  await acquire(lock, own, path, label);
  try {
    return await work();
  } finally {
    await release(lock, own);
  }
}

async function acquire(lock: string, own: LockRecord, path: string, label: string): Promise<void> {
  const draft = temporaryBeside(path);
  await writeFile(draft, JSON.stringify(own), { flag: "wx" });
  const end = Date.now() + PATIENCE;
  try {
    for (let hollow = 0; !(await tryToAcquire(lock, draft, own, hollow > HOLLOW_LOOKS)); await sleep(INTERVAL)) {
      if (Date.now() > end) throw await heldError(lock, path, label);
      hollow = (await readRecord(lock)) === HOLLOW ? hollow + 1 : 0;
    }
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

async function tryToAcquire(lock: string, draft: string, own: LockRecord, takesHollow: boolean): Promise<boolean> {
  if (await putWhereNothingIs(draft, lock, own)) return true;
  const holder = await readRecord(lock);
  if (holder === undefined || !(holder === HOLLOW ? takesHollow : isGone(holder))) return false;
  return await takeOver(lock, holder, draft, own);
}

/** `link` puts a whole file in place or none; a lock is never half written. */
async function putWhereNothingIs(draft: string, lock: string, own: LockRecord): Promise<boolean> {
  try {
    await link(draft, lock);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    if (!hasNoLinks(error)) throw error;
  }
  try {
    await writeFile(lock, JSON.stringify(own), { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/**
 * Puts our lock in the place of a dead one. Two may find it dead at the same time, and the slower one would then throw away
 * the lock of the faster: so a lock on that very lock is needed first, named by its nonce.
 */
async function takeOver(lock: string, dead: LockRecord, draft: string, own: LockRecord): Promise<boolean> {
  const claim = lock.replace(/lock$/, `${dead.nonce}.lock`);
  if (!(await tryToAcquire(claim, draft, own, true))) return false;
  try {
    if ((await readRecord(lock))?.nonce !== dead.nonce) return false;
    await rename(draft, lock);
    return true;
  } finally {
    await release(claim, own);
  }
}

async function release(lock: string, own: LockRecord): Promise<void> {
  // Whoever removed our lock by hand may have made another one.
  if ((await readRecord(lock))?.nonce === own.nonce) await unlink(lock).catch(() => undefined);
}

/** Undefined when there is no lock, or it says nothing that can be read. */
async function readRecord(lock: string): Promise<LockRecord | undefined> {
  try {
    const text = await readFile(lock, "utf8");
    if (/^\0*$/.test(text)) return HOLLOW;
    const { machine, pid, born, nonce } = JSON.parse(text);
    const isRecord = typeof machine === "string" && Number.isSafeInteger(pid) && pid > 0 && Number.isSafeInteger(born);
    return isRecord && /^[0-9a-f]{12}$/.test(nonce) ? { machine, pid, born, nonce } : undefined;
  } catch {
    return undefined;
  }
}

async function heldError(lock: string, path: string, label: string): Promise<FileError> {
  const holder = await readRecord(lock);
  const isHere = holder?.machine === thisProcess().machine;
  const who =
    holder === undefined || holder === HOLLOW
      ? "something"
      : `process ${holder.pid}${isHere ? "" : " on another machine"}`;
  const message = `${label} could not be written: ${who} has held it for ${PATIENCE / 1000} seconds; it is unchanged`;
  return new FileError("locked", path, message, `try again; if nothing writes it, remove ${lock}`);
}
