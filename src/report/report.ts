import { type PlacedFinding, SEVERITIES, type Severity } from "../model/finding.js";
import type { Stage } from "../model/vocabulary.generated.js";

/** A finding with the name it keeps from run to run, wherever it moves in its file. */
export interface ReportedFinding extends PlacedFinding {
  readonly identity: string;
}

/** What was found in one file, in the order of its text. */
export interface FileReport {
  readonly file: string;
  readonly source: string;
  /** The stage it was held to; undefined when the file could not be read as a canvas. */
  readonly stage: Stage | undefined;
  readonly findings: readonly ReportedFinding[];
}

/** Something that could not be done: a file that cannot be read, a rule that broke. */
export interface Failure {
  readonly file: string | undefined;
  readonly message: string;
  readonly hint: string | undefined;
  /** Where in the program it broke, for whoever mends it; not part of the data. */
  readonly stack?: string | undefined;
}

export interface Report {
  readonly files: readonly FileReport[];
  readonly failures: readonly Failure[];
  /** The least severity that is shown (`--quiet`); counts and exit codes do not depend on it. */
  readonly shownFrom: Severity;
}

export interface ReportOptions {
  readonly colour: boolean;
  readonly ascii: boolean;
  /** In terminal cells; only reports for people keep to it. */
  readonly width: number;
}

/** Turns a report into text, in pieces, so that a large one never has to be one string. */
export type Reporter = (report: Report, options: ReportOptions) => Iterable<string>;

export type Counts = Readonly<Record<Severity, number>>;

/** How many findings of each severity there are, shown or not. */
export function countFindings(files: readonly FileReport[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings of a file to show: loud enough, and at most `limit`; `omitted` says how many of those are left out. */
export function findingsToShow(file: FileReport, shownFrom: Severity, limit: number) {
  const least = SEVERITIES.indexOf(shownFrom);
  const loud = file.findings.filter(({ severity }) => SEVERITIES.indexOf(severity) >= least);
  return { shown: loud.slice(0, limit), omitted: Math.max(0, loud.length - limit) };
}
