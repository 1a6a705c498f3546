import { createHash } from "node:crypto";
import type { Severity } from "../model/finding.js";
import { harmless, harmlessJson } from "../text/harmless.js";
import {
  type Failure,
  type FileReport,
  findingsToShow,
  isShown,
  MACHINE_LIMIT,
  type NamedFile,
  omissionInWords,
  type Report,
  type ReportedFinding,
  type SkippedFile,
  skippedInWords,
} from "./report.js";

const SEVERITIES = { error: "major", warning: "minor", info: "info" } as const satisfies Record<Severity, string>;

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
  /** What makes it this finding; GitLab compares hashes of it between branches. */
  readonly identity: string;
}

/** The report as GitLab's code quality widget reads it. */
export function* gitlab(report: Report): Iterable<string> {
  const occurrences = new Map<string, number>();
  let separator = "\n";
  yield "[";
  for (const { identity, ...entry } of entriesOf(report)) {
    const name = `${entry.location.path}\0${identity}`;
    const occurrence = (occurrences.get(name) ?? 0) + 1;
    occurrences.set(name, occurrence);
    const fingerprint = createHash("sha256").update(`${name}\0${occurrence}`).digest("hex");
    yield `${separator}${harmlessJson(JSON.stringify({ ...entry, fingerprint }))}`;
    separator = ",\n";
  }
  yield "\n]\n";
}

function* entriesOf({ files, failures, skipped = [], shownFrom }: Report): Iterable<Entry> {
  for (const file of files) {
    const { shown, omitted } = findingsToShow(file, shownFrom, MACHINE_LIMIT);
    for (const finding of shown) yield entryOf(finding, file);
    if (omitted > 0) yield omission(file, omitted);
  }
  yield* failures.map(entryOfFailure);
  if (isShown("info", shownFrom)) yield* skipped.map(entryOfSkipped);
}

/** Some messages end without a full stop, and here the advice follows on the same line. */
function closed(message: string): string {
  return /[.!?…:]"?$/.test(message) ? message : `${message}.`;
}

function entryOf({ rule, severity, message, advice, range, identity }: ReportedFinding, file: FileReport): Entry {
  return {
    description: harmless([closed(message), advice].filter((part) => part !== "").join(" ")),
    check_name: rule,
    severity: SEVERITIES[severity],
    location: { path: pathOf(file), lines: { begin: range.start.line, end: range.end.line } },
    identity,
  };
}

function omission(file: FileReport, omitted: number): Entry {
  return noteOn(file, omissionInWords(omitted), "omitted");
}

function entryOfSkipped(skipped: SkippedFile): Entry {
  return noteOn(skipped, skippedInWords(skipped), "skipped");
}

/** Something about a whole file that is no fault. */
function noteOn(file: NamedFile, description: string, identity: string): Entry {
  const location = { path: pathOf(file), lines: { begin: 1, end: 1 } };
  return { description, check_name: "canvas", severity: "info", location, identity };
}

function entryOfFailure({ file = ".", message, hint = "" }: Failure): Entry {
  return {
    description: harmless([message, hint].filter((part) => part !== "").join(": ")),
    check_name: "canvas",
    severity: "blocker",
    location: { path: file, lines: { begin: 1, end: 1 } },
    identity: `failure:${message}`,
  };
}

function pathOf({ pathInRepository, file }: NamedFile): string {
  return pathInRepository ?? file;
}
