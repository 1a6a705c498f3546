import { randomBytes } from "node:crypto";
import { type FileHandle, link, open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { FileError } from "./file-error.js";
import { folderError } from "./system-error.js";
import { cannotWrite, hasCode } from "./write-error.js";

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
 * only on its way there) before the old content is given up. Throws FileError when that fails; the file is then as it was.
 */
export async function writeText(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  const label = options.label ?? path;
  try {
    const target = await targetOf(path, label);
    if (options.expect !== undefined && !(await holds(target, options.expect))) return "changed";
    return await replace(target, Buffer.from(content), options.expect);
  } catch (error) {
    throw cannotWrite(error, path, label);
  }
}

/** Gives a file another name; never over a file that is there (then `changed`). */
export async function renameFile(from: string, to: string): Promise<WriteOutcome> {
  try {
    const outcome = await putWhereNothingIs(from, to);
    if (outcome === "written") {
      await unlink(from).catch(ignore("ENOENT"));
      await syncFolder(dirname(to));
    }
    return outcome;
  } catch (error) {
    throw cannotWrite(error, to, to);
  }
}

interface Target {
  /** Where the bytes go: symbolic links are followed, so that they stay links. */
  readonly path: string;
  /** Permissions of the file that is there; undefined when there is none. */
  readonly mode: number | undefined;
}

async function targetOf(path: string, label: string): Promise<Target> {
  const real = await realpath(path).catch(ignore("ENOENT"));
  if (real === undefined)
    return { path: join(await realpath(dirname(resolve(path))), basename(path)), mode: undefined };
  const stats = await stat(real);
  if (stats.isDirectory()) throw folderError(path, label);
  if (!stats.isFile()) throw new FileError("not-a-file", path, `${label} is not a regular file`, "name a file");
  return { path: real, mode: stats.mode & 0o7777 };
}

async function holds(target: Target, expected: string | Uint8Array | null): Promise<boolean> {
  const bytes = await readFile(target.path).catch(ignore("ENOENT"));
  if (bytes === undefined || expected === null) return bytes === undefined && expected === null;
  return bytes.equals(Buffer.from(expected));
}

async function replace(target: Target, bytes: Buffer, expect: WriteOptions["expect"]): Promise<WriteOutcome> {
  const folder = dirname(target.path);
  // The process id lets a later run tell the leftovers of a dead process from the files of a living one.
  const temporary = join(folder, `.${basename(target.path)}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeDurably(temporary, bytes, target.mode);
    const outcome = await putInPlace(temporary, target, expect);
    if (outcome === "written") await syncFolder(folder);
    return outcome;
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

async function writeDurably(path: string, bytes: Buffer, mode: number | undefined): Promise<void> {
  const file = await open(path, "wx", mode ?? 0o666);
  try {
    // What `open` was given went through the umask.
    if (mode !== undefined) await file.chmod(mode);
    await writeAll(file, bytes);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw new Error(`${size} of ${bytes.length} bytes arrived`);
  } finally {
    await file.close();
  }
}

/** One `write` may take only a part of the bytes, on a nearly full disk for one. */
async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let offset = 0; offset < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset);
    if (bytesWritten === 0) throw new Error(`${offset} of ${bytes.length} bytes arrived`);
    offset += bytesWritten;
  }
}

async function putInPlace(temporary: string, target: Target, expect: WriteOptions["expect"]): Promise<WriteOutcome> {
  if (expect === null) return putWhereNothingIs(temporary, target.path);
  // As late as can be: what another program writes after this line and before the rename is lost.
  if (expect !== undefined && !(await holds(target, expect))) return "changed";
  await rename(temporary, target.path);
  return "written";
}

/** `link` refuses to replace a file, which `rename` cannot. */
async function putWhereNothingIs(from: string, to: string): Promise<WriteOutcome> {
  try {
    await link(from, to);
    return "written";
  } catch (error) {
    if (hasCode(error, "EEXIST")) return "changed";
    if (!NO_HARD_LINKS.some((code) => hasCode(error, code))) throw error;
  }
  if ((await stat(to).catch(ignore("ENOENT"))) !== undefined) return "changed";
  await rename(from, to);
  return "written";
}

/** How FAT, some network folders and sandboxes say that they have none. */
const NO_HARD_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV", "EMLINK", "EACCES"];

/** Makes the new name itself survive a power cut, where the system lets a folder be synced (Windows does not). */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  if (handle === undefined) return;
  try {
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
}

function ignore(code: string): (error: unknown) => undefined {
  return (error) => {
    if (!hasCode(error, code)) throw error;
    return undefined;
  };
}
