import { readText } from "../../files/read.js";
import { type Versions, versionsAround } from "../../files/versions.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import { sizeLimit } from "../size-limit.js";
import type { Input } from "./input-outcome.js";
import type { LintCommandOptions } from "./lint-options.js";

/** What files held at an earlier version. */
export interface Earlier {
  /** How people call that version. */
  readonly name: string;
  /** Undefined when the file was not there. */
  textOf(input: Input): string | undefined;
}

/** The version that findings are compared with: `--since REF`, or the last commit for what is staged. */
export function earlierOf({ since, staged, maxSize }: LintCommandOptions, io: Io): Earlier | undefined {
  if (since === undefined && !staged) return undefined;
  const versions = versionsAround(io.cwd);
  const commit = since === undefined ? versions.head() : versions.commit(since);
  const name = since ?? "the last commit";
  if (commit === undefined) return { name, textOf: () => undefined };
  const versionOf = versions.at(commit, staged ? "staged" : "working-tree");
  return { name, textOf: (input) => textAt(input, versionOf, maxSize) };
}

function textAt(
  { path, label, source, origin }: Input,
  versionOf: ReturnType<Versions["at"]>,
  maxSize: number | undefined,
): string | undefined {
  if (path === undefined) {
    throw new CliError("standard input has no earlier version", "name the file it is meant for: --stdin-filename PATH");
  }
  const version = versionOf(path);
  if (version !== "unchanged") return version?.text;
  // What an editor pipes in differs from its file, which is what has not changed.
  return origin === "stdin" ? readText(path, { label, ...sizeLimit(maxSize) }) : source;
}
