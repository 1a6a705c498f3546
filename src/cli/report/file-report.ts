import { relative, resolve, sep } from "node:path";
import { repositoryRoot } from "../../files/repository-root.js";
import type { LintResult } from "../../lint/lint-canvas.js";
import type { Fix } from "../../model/finding.js";
import { COUNTING_SEPARATION, type ReportFormat, WITH_TEXT_FIXES } from "../../report/index.js";
import type { FileReport, ReportedFinding, SeparationCounts, TextFix } from "../../report/report.js";

/** Fixes of one file that are worked out as changes of the text: each reads the whole file again. */
const MOST_TEXT_FIXES = 100;

/** What the formats of a run need to know of each file. */
export interface ReportNeeds {
  /** From where files are called. */
  readonly cwd: string;
  readonly countsSeparation: boolean;
  /** Turns a fix into changes of the text; undefined when nobody wants them. */
  readonly textFixOf: ((source: string, fix: Fix) => TextFix | undefined) | undefined;
}

/** Loads what the formats need. */
export async function reportNeeds(formats: readonly ReportFormat[], cwd: string): Promise<ReportNeeds> {
  const wantsFixes = formats.some((format) => WITH_TEXT_FIXES.has(format));
  return {
    cwd,
    countsSeparation: formats.some((format) => COUNTING_SEPARATION.has(format)),
    textFixOf: wantsFixes ? (await import("./text-fix.js")).textFixOf : undefined,
  };
}

/** Keeps of a checked file what the formats need, and no more: thousands of them are held until the end of a run. */
export function fileReport(result: LintResult, path: string | undefined, needs: ReportNeeds): FileReport {
  const { file, source, stage, findings, suppressed } = result;
  return {
    file,
    pathInRepository: pathInRepository(path ?? resolve(needs.cwd, file)),
    source: findings.length + suppressed.length > 0 ? source : "",
    stage,
    findings: withTextFixes(findings, source, needs),
    suppressed,
    separation: needs.countsSeparation ? separationCounts(result) : undefined,
  };
}

function pathInRepository(path: string): string | undefined {
  const root = repositoryRoot(resolve(path, ".."));
  return root === undefined ? undefined : relative(root, path).split(sep).join("/");
}

function withTextFixes(
  findings: readonly ReportedFinding[],
  source: string,
  { textFixOf }: ReportNeeds,
): readonly ReportedFinding[] {
  if (textFixOf === undefined) return findings;
  let left = MOST_TEXT_FIXES;
  return findings.map((finding) => {
    if (finding.fix === undefined || left-- <= 0) return finding;
    return { ...finding, textFix: textFixOf(source, finding.fix) };
  });
}

function separationCounts({ facts }: LintResult): SeparationCounts | undefined {
  if (facts === undefined) return undefined;
  const { counts, questions } = facts.separation;
  const { separate, thin, merge, unproven, undecided } = counts;
  return { separate, thin, merge, open: unproven + undecided, questions: questions.length };
}
