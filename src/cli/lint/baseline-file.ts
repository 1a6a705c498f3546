import { dirname, relative, resolve, sep } from "node:path";
import { FileError } from "../../files/file-error.js";
import { pathLabel } from "../../files/path-label.js";
import { realPathOf } from "../../files/project.js";
import { readText } from "../../files/read.js";
import {
  type Baseline,
  baselineText,
  type Found,
  forBaseline,
  parseBaseline,
  pruned,
  renewed,
  totalOf,
} from "../../lint/baseline.js";
import type { Counts } from "../../lint/known.js";
import type { LintResult } from "../../lint/lint-result.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import { writeOver } from "../write-over.js";
import type { Input } from "./input-outcome.js";
import type { LintCommandOptions } from "./lint-options.js";

const NONE: Counts = new Map();
const UNREADABLE = "; YAML and schema errors are told all the same: no baseline takes them in";
const MAX_SIZE = 64 * 1024 * 1024;

/** The baseline of a run. */
export interface BaselineFile {
  /** What is known of a file before it is checked. */
  knownOf(input: Input): Counts;
  /** Takes note of all that was found in a file; returns what is known of it from then on. */
  record(input: Input, result: Pick<LintResult, "identities" | "unsaid">): Counts;
  /** Writes the file where that is asked for; returns what people should know. */
  finish(): Promise<readonly string[]>;
}

/** Opens `--baseline FILE`; undefined without one. Throws CliError or FileError when it is missing or something else. */
export function openBaseline(options: LintCommandOptions, io: Io): BaselineFile | undefined {
  const mode = options.writeBaseline ? "write" : options.pruneBaseline ? "prune" : "read";
  if (options.baseline === undefined) {
    if (mode !== "read")
      throw new CliError(`--${mode}-baseline needs to know which file`, "for instance --baseline canvas.baseline.json");
    return undefined;
  }
  refuseContradictions(options);
  const path = resolve(io.cwd, options.baseline);
  const label = pathLabel(path, options.baseline, io.cwd);
  const old = readBaseline(path, label, mode === "write");
  const found = new Map<string, Found>();
  let isUnreadable = false;
  const knownOf = (input: Input): Counts => (mode === "write" ? NONE : (old.baseline.get(nameOf(input, path)) ?? NONE));
  return {
    knownOf,
    record(input, { identities, unsaid }) {
      const all = identities();
      const counts = forBaseline(all);
      isUnreadable ||= totalOf(counts) < all.length;
      found.set(nameOf(input, path), { counts, unsaid });
      return mode === "write" ? counts : knownOf(input);
    },
    async finish() {
      if (mode === "read") return staleNote(old.baseline, found, label);
      const kept = withoutStale(old.baseline, found, dirname(path));
      const next = mode === "write" ? new Map([...kept, ...writtenAnew(old.baseline, found)]) : kept;
      const text = baselineText(next);
      if (text === old.text) return [`${label} is up to date: ${counted(next)}`];
      await writeOver(path, text, { expect: old.text, label, undone: "it was left as it is" });
      return [`wrote ${counted(next)} to ${label}${isUnreadable ? UNREADABLE : ""}`];
    },
  };
}

function refuseContradictions({ writeBaseline, pruneBaseline, since, staged, only, skip }: LintCommandOptions): void {
  if (writeBaseline && pruneBaseline)
    throw new CliError(
      "--write-baseline and --prune-baseline exclude each other",
      "writing anew leaves out what no longer occurs, too",
    );
  if ((writeBaseline || pruneBaseline) && (since !== undefined || staged || only?.length || skip?.length))
    throw new CliError("a baseline is written from all findings", "leave out --since, --staged, --only and --skip");
}

function readBaseline(
  path: string,
  label: string,
  mayBeMissing: boolean,
): { readonly baseline: Baseline; readonly text: string | null } {
  try {
    const text = readText(path, { label, maxSize: MAX_SIZE });
    const baseline = parseBaseline(text);
    if (baseline === undefined) throw notABaseline(text, label, mayBeMissing);
    return { baseline, text };
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== "missing") throw error;
    if (mayBeMissing) return { baseline: new Map(), text: null };
    throw new CliError(`there is no baseline ${label}`, "write one: add --write-baseline");
  }
}

const CONFLICT_MARKERS = [/^<{7} /m, /^={7}\r?$/m, /^>{7} /m];

/** What `--write-baseline` was not asked to replace stays: it may be a file of somebody else, or two sides of a merge. */
function notABaseline(text: string, label: string, isToBeWritten: boolean): CliError {
  const isConflict = CONFLICT_MARKERS.every((marker) => marker.test(text));
  const message = isConflict ? `${label} has conflict markers of git in it` : `${label} is not a baseline`;
  if (isConflict && isToBeWritten) return new CliError(message, "delete it, then run this again: it is written anew");
  if (isConflict) return new CliError(message, "delete it, then write it anew: add --write-baseline");
  if (isToBeWritten) return new CliError(message, "name another file, or delete this one first: it is written anew");
  return new CliError(message, "write one with: canvas lint --baseline FILE --write-baseline");
}

/** Relative to the baseline: it is the same from every working folder. */
function nameOf({ path, label }: Input, baseline: string): string {
  return path === undefined ? label : relative(dirname(baseline), path).split(sep).join("/");
}

/** Files that were not checked keep what is known of them, as long as they are there. */
function withoutStale(baseline: Baseline, found: ReadonlyMap<string, Found>, folder: string): Baseline {
  const kept = [...baseline].flatMap(([name, counts]): [string, Counts][] => {
    const now = found.get(name);
    if (now) return [[name, pruned(counts, now)]];
    return realPathOf(resolve(folder, name)) === undefined ? [] : [[name, counts]];
  });
  return new Map(kept);
}

function writtenAnew(baseline: Baseline, found: ReadonlyMap<string, Found>): Baseline {
  return new Map([...found].map(([name, now]) => [name, renewed(baseline.get(name) ?? NONE, now)]));
}

function staleNote(baseline: Baseline, found: ReadonlyMap<string, Found>, label: string): readonly string[] {
  let stale = 0;
  for (const [name, now] of found) {
    const known = baseline.get(name) ?? NONE;
    stale += totalOf(known) - totalOf(pruned(known, now));
  }
  if (stale === 0) return [];
  return [
    `${stale === 1 ? "one finding" : `${stale} findings`} of ${label} no longer ${stale === 1 ? "occurs" : "occur"}; --prune-baseline takes them out`,
  ];
}

function counted(baseline: Baseline): string {
  const total = [...baseline.values()].reduce((sum, counts) => sum + totalOf(counts), 0);
  return `${total} ${total === 1 ? "finding" : "findings"}`;
}
