import { access, constants, link, readFile, rename, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder, writeDurably } from "./write/durably.js";
import { whileLocked } from "./write/lock.js";
import { type Target, targetOf } from "./write/target.js";
import { sweepBeside, temporaryBeside } from "./write/temporary.js";
import { cannotWrite, hasCode, hasNoLinks, ignoring } from "./write-error.js";

export interface WriteOptions {
  /**
   * What the file is believed to hold, or `null` when it must not be there yet. Anything else in its place is left alone
   * and the outcome is `changed`. Without it, the file is replaced whatever it holds.
   */
  readonly expect?: string | Uint8Array | null;
  /** How messages call the file; its path unless set. */
  readonly label?: string;
}

/** `changed`: another program wrote to the file meanwhile; nothing was written. */
export type WriteOutcome = "written" | "changed";

/**
 * Writes a file, whole or not at all: the only door through which files are written. The content is on the disk (not
 * only on its way there) before the old content is given up, and no other run of this program writes the file meanwhile.
 * Throws FileError when that fails; the file is then as it was.
 */
export async function writeText(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  const { expect, label = path } = options;
  try {
    const target = await targetOf(path, label);
    return await whileLocked(target.path, label, async () => {
      await sweepBeside(target.path);
      if (expect !== undefined && !(await holds(target.path, expect))) return "changed";
      const outcome = await replace(target, Buffer.from(content), expect);
      if (outcome === "written") await syncFolder(dirname(target.path), label);
      return outcome;
    });
  } catch (error) {
    throw cannotWrite(error, path, label);
  }
}

/** Throws FileError where a file could not be written as things are: before anybody works on what is to stand in it. */
export async function requireWritable(path: string, label: string): Promise<void> {
  try {
    const target = await targetOf(path, label);
    await access(dirname(target.path), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw cannotWrite(error, path, label);
  }
}

/** Gives a file another name; never over a file that is there (then `changed`). */
export async function renameFile(from: string, to: string): Promise<WriteOutcome> {
  try {
    const outcome = await putWhereNothingIs(from, to);
    if (outcome === "written") {
      await unlink(from).catch(ignoring("ENOENT"));
      await syncFolder(dirname(to), to);
    }
    return outcome;
  } catch (error) {
    throw cannotWrite(error, to, to);
  }
}

async function holds(path: string, expected: string | Uint8Array | null): Promise<boolean> {
  const bytes = await readFile(path).catch(ignoring("ENOENT"));
  if (bytes === undefined || expected === null) return bytes === undefined && expected === null;
  return bytes.equals(Buffer.from(expected));
}

async function replace(target: Target, bytes: Buffer, expect: WriteOptions["expect"]): Promise<WriteOutcome> {
  const temporary = temporaryBeside(target.path);
  try {
    await writeDurably(temporary, bytes, target.before);
    if (expect === null) return await putWhereNothingIs(temporary, target.path);
    // As late as can be: what a program that knows no lock writes after this line and before the rename is lost.
    if (expect !== undefined && !(await holds(target.path, expect))) return "changed";
    await rename(temporary, target.path);
    return "written";
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

/** `link` refuses to replace a file, which `rename` cannot. */
async function putWhereNothingIs(from: string, to: string): Promise<WriteOutcome> {
  try {
    await link(from, to);
    return "written";
  } catch (error) {
    if (hasCode(error, "EEXIST")) return "changed";
    if (!hasNoLinks(error)) throw error;
  }
  if ((await stat(to).catch(ignoring("ENOENT"))) !== undefined) return "changed";
  await rename(from, to);
  return "written";
}
