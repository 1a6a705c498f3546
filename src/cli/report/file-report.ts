import { relative, resolve, sep } from "node:path";
import { repositoryRoot } from "../../files/repository-root.js";
import type { LintResult } from "../../lint/lint-canvas.js";
import type { Fix } from "../../model/finding.js";
import {
  COUNTING_SEPARATION,
  QUOTING_SOURCE,
  type ReportFormat,
  WITH_CHANGES,
  WITH_TEXT_FIXES,
} from "../../report/index.js";
import type { FileReport, ReportedFinding, SeparationCounts, SkippedFile, TextFix } from "../../report/report.js";
import type { Skipped } from "../lint/input-outcome.js";

/** Fixes of one file that are worked out as changes of the text. */
const MOST_TEXT_FIXES = 100;
/** Characters that may be read for them: each reads the whole file again. */
const MOST_READ = 3_000_000;

/** What the formats of a run need to know of each file. */
export interface ReportNeeds {
  /** From where files are called. */
  readonly cwd: string;
  /** The root of the repository that a folder is in. */
  readonly rootOf: (folder: string) => string | undefined;
  readonly countsSeparation: boolean;
  readonly quotesSource: boolean;
  readonly tellsChanges: boolean;
  /** Turns a fix into changes of the text; undefined when nobody wants them. */
  readonly textFixOf: ((source: string, fix: Fix) => TextFix | undefined) | undefined;
}

/** Loads what the formats need. */
export async function reportNeeds(formats: readonly ReportFormat[], cwd: string): Promise<ReportNeeds> {
  const isAny = (which: ReadonlySet<ReportFormat>) => formats.some((format) => which.has(format));
  return {
    cwd,
    rootOf: rememberedRoots(),
    countsSeparation: isAny(COUNTING_SEPARATION),
    quotesSource: isAny(QUOTING_SOURCE),
    tellsChanges: isAny(WITH_CHANGES),
    textFixOf: isAny(WITH_TEXT_FIXES) ? (await import("./text-fix.js")).textFixOf : undefined,
  };
}

/** Keeps of a checked file what the formats need, and no more: thousands of them are held until the end of a run. */
export function fileReport(result: LintResult, path: string | undefined, needs: ReportNeeds): FileReport {
  const { file, source, stage, findings, suppressed } = result;
  const told = (finding: ReportedFinding) => (needs.tellsChanges ? finding : withoutChanges(finding));
  return {
    file,
    pathInRepository: pathInRepository(path ?? resolve(needs.cwd, file), needs),
    source: needs.quotesSource && findings.length + suppressed.length > 0 ? source : "",
    stage,
    findings: withTextFixes(findings, source, needs).map(told),
    suppressed: suppressed.map((finding) => ({ ...told(finding), suppression: finding.suppression })),
    separation: needs.countsSeparation ? separationCounts(result) : undefined,
  };
}

/** A file that is not checked, as reports call it. */
export function skippedFile({ path, label, reason }: Skipped, needs: ReportNeeds): SkippedFile {
  return { file: label, pathInRepository: pathInRepository(path, needs), reason };
}

/** Looked for once in each folder: most files of a run share a few. */
function rememberedRoots(): ReportNeeds["rootOf"] {
  const known = new Map<string, string | undefined>();
  return (folder) => {
    if (!known.has(folder)) known.set(folder, repositoryRoot(folder));
    return known.get(folder);
  };
}

function pathInRepository(path: string, { rootOf }: ReportNeeds): string | undefined {
  const root = rootOf(resolve(path, ".."));
  return root === undefined ? undefined : relative(root, path).split(sep).join("/");
}

function withTextFixes(
  findings: readonly ReportedFinding[],
  source: string,
  { textFixOf }: ReportNeeds,
): readonly ReportedFinding[] {
  if (textFixOf === undefined) return findings;
  let left = Math.min(MOST_TEXT_FIXES, Math.ceil(MOST_READ / Math.max(1, source.length)));
  return findings.map((finding) => {
    if (finding.fix === undefined || left-- <= 0) return finding;
    return { ...finding, textFix: textFixOf(source, finding.fix) };
  });
}

/** The changes that would merge two segments outweigh all else that is said of them. */
function withoutChanges({ fix: _, suggestions: __, ...rest }: ReportedFinding): ReportedFinding {
  return rest;
}

function separationCounts({ facts }: LintResult): SeparationCounts | undefined {
  if (facts === undefined) return undefined;
  const { counts, questions } = facts.separation;
  const { separate, thin, merge, unproven, undecided } = counts;
  return { separate, thin, merge, open: unproven + undecided, questions: questions.length };
}
