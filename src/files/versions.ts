import { execFileSync } from "node:child_process";
import { relative, resolve, sep } from "node:path";
import { decodeText } from "./decode.js";
import { FileError } from "./file-error.js";
import { hasCode } from "./write-error.js";

/** A commit, by its full name. */
export type Commit = string;

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
  const git = (...args: readonly string[]): Buffer => run(cwd, args);
  // From the root of the repository to the working folder: no path has to be made real.
  const prefix = line(inRepository(cwd, () => git("rev-parse", "--show-prefix")));
  const nameOf = (path: string): string => nameInRepository(path, cwd, prefix);
  const blob = (name: string, label: string, path: string) => decodeText(git("cat-file", "blob", name), path, label);
  return {
    commit: (ref) => commitOf(ref, git),
    head: () => verified("HEAD", git),
    at(commit, now) {
      const changes = changesSince(commit, now, git);
      const tracked = new Set(list(git("ls-files", "-z", "--full-name", "--", ":(top)")));
      return (path) => {
        const name = nameOf(path);
        if (!changes.has(name)) return tracked.has(name) ? "unchanged" : undefined;
        const old = changes.get(name);
        return old === undefined
          ? undefined
          : { text: blob(`${commit}:${old}`, `${old} at ${commit.slice(0, 10)}`, path) };
      };
    },
    staged(operands) {
      const specs = operands.map((operand) => (/[*?[]/.test(operand) ? `:(glob)${operand}` : `:(literal)${operand}`));
      const fields = list(git(...DIFF, "--cached", "--raw", "--no-renames", "--diff-filter=d", "--", ...specs));
      const root = resolve(
        cwd,
        ...prefix
          .split("/")
          .filter(Boolean)
          .map(() => ".."),
      );
      return stagedIn(fields, root);
    },
    stagedText: (path, label) => blob(`:${nameOf(path)}`, label, path),
  };
}

const DIFF = ["-c", "diff.relative=false", "diff", "--no-ext-diff", "--no-textconv", "-z"] as const;

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

function commitOf(ref: string, git: (...args: readonly string[]) => Buffer): Commit {
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
function verified(ref: string, git: (...args: readonly string[]) => Buffer): Commit | undefined {
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

/** What has changed since a commit: the name each file had then, undefined when it was not there. */
function changesSince(
  commit: Commit,
  now: "working-tree" | "staged",
  git: (...args: readonly string[]) => Buffer,
): ReadonlyMap<string, string | undefined> {
  // -B: a file may have moved although another has taken its place.
  const flags = ["--name-status", "-M", "-B", ...(now === "staged" ? ["--cached"] : [])];
  const changes = changesIn(list(git(...DIFF, ...flags, commit, "--")));
  const moved = new Set(changes.flatMap(({ status, before }) => (status === "R" ? [before] : [])));
  const names = new Map<string, string | undefined>();
  for (const { status, before, after } of changes) {
    const isNew = status === "A" || (status === "C" && moved.has(before));
    names.set(after, isNew ? undefined : before);
    // Of a file whose place is taken, git calls the one that it has become a copy.
    if (status === "C") moved.add(before);
  }
  return names;
}

interface Change {
  /** As git calls it: `A` added, `M` modified, `R` renamed, `C` copied, and so on. */
  readonly status: string;
  readonly before: string;
  readonly after: string;
}

/** Reads what `git diff --name-status -z` prints: a status and a name, or two names of what was renamed or copied. */
function changesIn(fields: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  for (let at = 0; at < fields.length; ) {
    const status = fields[at]?.charAt(0) ?? "";
    const before = fields[at + 1] ?? "";
    const hasTwoNames = status === "R" || status === "C";
    changes.push({ status, before, after: (hasTwoNames ? fields[at + 2] : undefined) ?? before });
    at += hasTwoNames ? 3 : 2;
  }
  return changes;
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

function list(output: Buffer): readonly string[] {
  return output
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
}

function line(output: Buffer): string {
  return output.toString("utf8").replace(/\r?\n$/, "");
}
