import { type FileHandle, open } from "node:fs/promises";
import { FileError } from "../file-error.js";
import { hasCode } from "../write-error.js";
import type { Target } from "./target.js";

/** Writes a new file, and returns when all of it is on the disk, not only on its way there. */
export async function writeDurably(path: string, bytes: Buffer, before: Target["before"]): Promise<void> {
  const file = await open(path, "wx", before?.mode ?? 0o666);
  try {
    if (before !== undefined) await takeAfter(file, before);
    await writeAll(file, bytes);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw new Error(`${size} of ${bytes.length} bytes arrived`);
  } finally {
    await file.close();
  }
}

/** What root edits for somebody stays theirs; what `open` was given went through the umask. */
async function takeAfter(file: FileHandle, { mode, uid, gid }: NonNullable<Target["before"]>): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode);
}

/** One `write` may take only a part of the bytes, on a nearly full disk for one. */
async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let offset = 0; offset < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset);
    if (bytesWritten === 0) throw new Error(`${offset} of ${bytes.length} bytes arrived`);
    offset += bytesWritten;
  }
}

/** How systems say that a folder cannot be opened or synced there: Windows, some network folders, one that may not be read. */
const NOT_OFFERED = ["EACCES", "EPERM", "EISDIR", "EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EBADF"];

/** Makes a new name in a folder survive a power cut. Throws FileError when the disk does not confirm that it will. */
export async function syncFolder(folder: string, label: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (NOT_OFFERED.some((code) => hasCode(error, code))) return;
    const code = error instanceof Error && "code" in error ? `: ${error.code}` : "";
    const message = `${label} is written, but the disk did not confirm that it will stay${code}`;
    throw new FileError("io", folder, message, "look at the file, and after the disk", { cause: error });
  }
}
