/** A commit, by its full name. */
export type Commit = string;

/** Runs git, and returns what it prints. Throws FileError when it fails. */
export type Git = (...args: readonly string[]) => Buffer;

/** A comparison that no setting of the repository changes. */
export const DIFF = ["-c", "diff.relative=false", "diff", "--no-ext-diff", "--no-textconv", "-z"] as const;

/** The names that git prints with `-z`. */
export function namesIn(output: Buffer): readonly string[] {
  return output
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
}

/** What has changed since a commit. */
export interface Changes {
  /** The name each file had then, undefined when it was not there. */
  readonly names: ReadonlyMap<string, string | undefined>;
  /** Files that were there then and are not now, under any name that git knows. */
  readonly gone: readonly string[];
}

/** What git knows of changes since a commit. */
export function changesSince(commit: Commit, now: "working-tree" | "staged", git: Git): Changes {
  // -B: a file may have moved although another has taken its place.
  const flags = ["--name-status", "-M", "-B", ...(now === "staged" ? ["--cached"] : [])];
  const changes = changesIn(namesIn(git(...DIFF, ...flags, commit, "--")));
  const moved = new Set(changes.flatMap(({ status, before }) => (status === "R" ? [before] : [])));
  const names = new Map<string, string | undefined>();
  for (const { status, before, after } of changes) {
    const isNew = status === "A" || (status === "C" && moved.has(before));
    names.set(after, isNew ? undefined : before);
    // Of a file whose place is taken, git calls the one that it has become a copy.
    if (status === "C") moved.add(before);
  }
  return { names, gone: changes.filter(({ status }) => status === "D").map(({ before }) => before) };
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
