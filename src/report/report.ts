import {
  countBySeverity,
  type IdentifiedFinding,
  SEVERITIES,
  type Severity,
  type SuppressedFinding,
} from "../model/finding.js";
import type { Range } from "../model/path.js";
import type { Stage } from "../model/vocabulary.generated.js";

/** A finding, in a form that reports can hand on. */
export interface ReportedFinding extends IdentifiedFinding {
  /** Its safe fix as changes of the text, for formats that hand them on. */
  readonly textFix?: TextFix | undefined;
}

/** Changes of a text that belong together; ranges are places of the text before any of them. */
export interface TextFix {
  readonly title: string;
  readonly replacements: readonly { readonly range: Range; readonly text: string }[];
}

/** How many pairs of segments are decided in which way, and how many questions would decide more. */
export interface SeparationCounts {
  readonly separate: number;
  readonly thin: number;
  readonly merge: number;
  /** Unproven or undecided. */
  readonly open: number;
  readonly questions: number;
}

/** How a report calls a file. */
export interface NamedFile {
  readonly file: string;
  /** Its path from the root of the repository, with `/`; undefined when it does not lie in one. */
  readonly pathInRepository?: string | undefined;
}

/** What was found in one file, in the order of its text. */
export interface FileReport extends NamedFile {
  readonly source: string;
  /** The stage it was held to; undefined when the file could not be read as a canvas. */
  readonly stage: Stage | undefined;
  readonly findings: readonly ReportedFinding[];
  readonly suppressed?: readonly SuppressedFinding[] | undefined;
  /** The severities whose findings in this file fail the run; errors unless set. */
  readonly failing?: readonly Severity[] | undefined;
  /** Counted only for the formats that show it. */
  readonly separation?: SeparationCounts | undefined;
}

/** A file that has the name of a canvas and holds none: it may belong to another tool, or be an empty hand-in. */
export interface SkippedFile extends NamedFile {
  /** What is said of it, without its name: `has neither …`. */
  readonly reason: string;
}

/** Something that could not be done: a file that cannot be read, a rule that broke. */
export interface Failure {
  readonly file: string | undefined;
  readonly message: string;
  readonly hint: string | undefined;
  /** Where in the program it broke, for whoever mends it; not part of the data. */
  readonly stack?: string | undefined;
}

/** What a report says of a rule that was switched on, whether it found something or not. */
export interface RuleDescription {
  readonly id: string;
  readonly category: string;
  /** The loudest it speaks at any stage. */
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly advice: string;
  readonly source: string;
}

export interface Tool {
  readonly version: string;
  readonly homepage: string;
}

export interface Report {
  readonly files: readonly FileReport[];
  readonly failures: readonly Failure[];
  readonly skipped?: readonly SkippedFile[] | undefined;
  readonly rules?: readonly RuleDescription[] | undefined;
  readonly tool?: Tool | undefined;
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
  return countBySeverity(files.flatMap(({ findings }) => findings));
}

/** Findings of one file that formats for machines list; the others are counted. */
export const MACHINE_LIMIT = 1000;

/** The findings of a file to show: loud enough, and at most `limit`; `omitted` says how many of those are left out. */
export function findingsToShow(file: FileReport, shownFrom: Severity, limit: number) {
  const loud = file.findings.filter(({ severity }) => isShown(severity, shownFrom));
  return { shown: loud.slice(0, limit), omitted: Math.max(0, loud.length - limit) };
}

/** `1 more finding`: those that are not listed. */
export function moreFindings(omitted: number): string {
  return `${omitted} more ${omitted === 1 ? "finding" : "findings"}`;
}

/** The same as a sentence, for formats that have no other place for it than a finding. */
export function omissionInWords(omitted: number): string {
  return `${moreFindings(omitted)} ${omitted === 1 ? "is" : "are"} not listed.`;
}

/** Why a file is not among those that were checked, as a sentence, for formats that tell it as a finding. */
export function skippedInWords({ reason }: SkippedFile): string {
  return `This file was skipped: it ${reason}.`;
}

/** True for a severity that is loud enough to be shown. */
export function isShown(severity: Severity, shownFrom: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(shownFrom);
}
