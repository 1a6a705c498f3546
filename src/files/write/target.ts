import { lstat, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { FileError } from "../file-error.js";
import { folderError } from "../system-error.js";
import { ignoring } from "../write-error.js";

/** Where the bytes of a file go. */
export interface Target {
  /** Symbolic links are followed, so that they stay links. */
  readonly path: string;
  /** What the file that is there allows, and whose it is; undefined when there is none. */
  readonly before: { readonly mode: number; readonly uid: number; readonly gid: number } | undefined;
}

/** Finds where a file is to be written. Throws FileError for what is not a regular file. */
export async function targetOf(path: string, label: string): Promise<Target> {
  const end = await linksEnd(path, label);
  const stats = await stat(end).catch(ignoring("ENOENT"));
  if (!stats) return { path: end, before: undefined };
  if (stats.isDirectory()) throw folderError(path, label);
  if (!stats.isFile()) throw notAFile(path, label);
  return { path: end, before: { mode: stats.mode & 0o7777, uid: stats.uid, gid: stats.gid } };
}

/** Where symbolic links end, also those that lead to what is not there yet. */
async function linksEnd(path: string, label: string): Promise<string> {
  let here = resolve(path);
  for (let followed = 0; followed <= MOST_LINKS; followed++) {
    here = join(await realpath(dirname(here)), basename(here));
    // What a program has open is no place of a file, though some of them look like one.
    if (OPEN_ALREADY.test(here)) throw notAFile(path, label);
    const isLink = (await lstat(here).catch(ignoring("ENOENT")))?.isSymbolicLink();
    if (!isLink) return here;
    const next = await readlink(here);
    // Not folded: `..` goes up from where the links before it lead.
    here = isAbsolute(next) ? next : `${dirname(here)}${sep}${next}`;
  }
  throw new FileError("io", path, `${label} is a symbolic link that leads back to itself`, "name the file itself");
}

/** As many as Linux follows. */
const MOST_LINKS = 40;
const OPEN_ALREADY = /^(?:\/proc\/[^/]+(?:\/task\/[^/]+)?|\/dev)\/fd\//;

function notAFile(path: string, label: string): FileError {
  return new FileError("not-a-file", path, `${label} is not a regular file`, "name a file, or - for standard output");
}
