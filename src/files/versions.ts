import { execFileSync } from "node:child_process";
import { relative, resolve, sep } from "node:path";
import { CANVAS_GLOBS, isCanvasName } from "../text/canvas-name.js";
import { type Commit, changesSince, DIFF, type Git, namesIn } from "./changes-since.js";
import { decodeText } from "./decode.js";
import { FileError } from "./file-error.js";
import { readText } from "./read.js";
import { untrackedMoves } from "./untracked-moves.js";
import { hasCode } from "./write-error.js";

/** `unchanged`: what the file holds now; undefined: it was not there. */
export type Version = { readonly text: string } | "unchanged" | undefined;

/** The versions of files that git keeps. Every call may throw FileError. */
export interface Versions {
  /** The commit that a name means. */
  commit(ref: string): Commit;
  /** What the last commit is; undefined before the first. */
  head(): Commit | undefined;
  /** The version of files at a commit, found under their old names when they were renamed since. */
  at(commit: Commit, now: "working-tree" | "staged"): (path: string) => Version;
  /** The files below the operands whose staged content differs from the last commit. */
  staged(operands: readonly string[]): readonly StagedFile[];
  stagedText(path: string, label: string): string;
}

/** A file as it would be committed. */
export interface StagedFile {
  /** Absolute. */
  readonly path: string;
  /** What it is when it is no regular file, in words. */
  readonly oddity: string | undefined;
}

const MOST_BYTES = 256 * 1024 * 1024;

/** Opens the repository around a folder. Throws FileError when there is none, or no git. */
export function versionsAround(cwd: string): Versions {
  const git: Git = (...args) => run(cwd, args);
  // From the root of the repository to the working folder: no path has to be made real.
  const prefix = line(inRepository(cwd, () => git("rev-parse", "--show-prefix")));
  const above = prefix
    .split("/")
    .filter(Boolean)
    .map(() => "..");
  const root = resolve(cwd, ...above);
  const nameOf = (path: string): string => nameInRepository(path, cwd, prefix);
  const blob = (name: string, label: string, path: string) => decodeText(git("cat-file", "blob", name), path, label);
  return {
    commit: (ref) => commitOf(ref, git),
    head: () => verified("HEAD", git),
    at(commit, now) {
      const textAt = (name: string, path: string) =>
        blob(`${commit}:${name}`, `${name} at ${commit.slice(0, 10)}`, path);
      const { names, gone } = changesSince(commit, now, git);
      const tracked = new Set(namesIn(git("ls-files", "-z", "--full-name", "--", ":(top)")));
      const moves = now === "working-tree" ? movesUnknownToGit(gone, textAt, root, git) : new Map<string, string>();
      return (path) => {
        const name = nameOf(path);
        if (tracked.has(name) && !names.has(name)) return "unchanged";
        const old = names.get(name) ?? moves.get(name);
        return old === undefined ? undefined : { text: textAt(old, path) };
      };
    },
    staged(operands) {
      const specs = operands.map((operand) => (/[*?[]/.test(operand) ? `:(glob)${operand}` : `:(literal)${operand}`));
      const fields = namesIn(git(...DIFF, "--cached", "--raw", "--no-renames", "--diff-filter=d", "--", ...specs));
      return stagedIn(fields, root);
    },
    stagedText: (path, label) => blob(`:${nameOf(path)}`, label, path),
  };
}

/** Canvases that were moved without git, under the names that they have now. */
function movesUnknownToGit(
  gone: readonly string[],
  textAt: (name: string, path: string) => string,
  root: string,
  git: Git,
): ReadonlyMap<string, string> {
  const left = gone.filter(isCanvasName);
  if (left.length === 0) return new Map();
  const specs = CANVAS_GLOBS.map((pattern) => `:(top)${pattern}`);
  const fresh = namesIn(git("ls-files", "-z", "--others", "--exclude-standard", "--full-name", "--", ...specs));
  const texts = (names: readonly string[], read: (name: string) => string) =>
    names.flatMap((name) => {
      const text = textOrNothing(() => read(name));
      return text === undefined ? [] : [{ name, text }];
    });
  return untrackedMoves(
    texts(left, (name) => textAt(name, name)),
    texts(fresh, (name) => readText(resolve(root, name))),
  );
}

/** What cannot be read is compared with nothing; whoever asks for it is told why. */
function textOrNothing(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** No shell, no file system monitor that a repository could name, no lock on its index. */
function run(cwd: string, args: readonly string[]): Buffer {
  const safely = ["--no-optional-locks", "-c", "core.fsmonitor=false", ...args];
  try {
    return execFileSync("git", safely, { cwd, maxBuffer: MOST_BYTES, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    if (hasCode(error, "ENOENT"))
      throw new FileError("no-version", cwd, "git could not be started", "install git, or add it to the PATH", {
        cause: error,
      });
    throw new FileError("no-version", cwd, `git failed: ${reasonOf(error)}`, undefined, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim().split("\n")[0] : "";
  return said || (error instanceof Error ? error.message : String(error));
}

function inRepository<T>(cwd: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof FileError) || !/not a git repository/i.test(error.message)) throw error;
    throw new FileError(
      "no-version",
      cwd,
      "there is no git repository here, so there are no other versions to compare with",
      "run it inside of one",
      { cause: error },
    );
  }
}

function nameInRepository(path: string, cwd: string, prefix: string): string {
  const parts = [...prefix.split("/").filter(Boolean), ...relative(cwd, path).split(sep)];
  const name: string[] = [];
  for (const part of parts) {
    if (part !== "..") name.push(part);
    else if (name.pop() === undefined)
      throw new FileError(
        "no-version",
        path,
        `${path} is not in this git repository`,
        "run canvas in the repository of the file",
      );
  }
  return name.join("/");
}

function commitOf(ref: string, git: Git): Commit {
  // What looks like an option or a path must not become one.
  if (!/^[^-\s:][^\s:\p{Cc}]*$/u.test(ref))
    throw new FileError(
      "no-version",
      ref,
      `"${ref}" is not the name of a version`,
      "name a branch, a tag or a commit, such as origin/main",
    );
  const commit = verified(ref, git);
  if (commit !== undefined) return commit;
  const isShallow = line(git("rev-parse", "--is-shallow-repository")) === "true";
  const hint = isShallow
    ? "this clone is shallow: fetch that version too (git fetch --unshallow, or fetch-depth: 0 in a workflow)"
    : "git branch -a and git tag list what there is";
  throw new FileError("no-version", ref, `there is no version "${ref}" in this repository`, hint);
}

/** Undefined when there is no such commit. */
function verified(ref: string, git: Git): Commit | undefined {
  try {
    return line(git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`));
  } catch (error) {
    if (error instanceof FileError && isRefusal(error.cause)) return undefined;
    throw error;
  }
}

/** git was there and said no. */
function isRefusal(cause: unknown): boolean {
  return cause instanceof Error && "status" in cause && typeof cause.status === "number";
}

/** Reads what `git diff --raw -z` prints: modes, hashes and a status, then a name. */
function stagedIn(fields: readonly string[], root: string): readonly StagedFile[] {
  const files: StagedFile[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const [, mode = ""] = fields[at]?.split(" ") ?? [];
    files.push({ path: resolve(root, fields[at + 1] ?? ""), oddity: oddityOf(mode) });
  }
  return files;
}

/** @param mode as git calls it: 100644 and 100755 are files, 160000 is another repository */
function oddityOf(mode: string): string | undefined {
  if (mode.startsWith("100")) return undefined;
  return mode === "120000" ? "a symbolic link" : "not a regular file";
}

function line(output: Buffer): string {
  return output.toString("utf8").replace(/\r?\n$/, "");
}
