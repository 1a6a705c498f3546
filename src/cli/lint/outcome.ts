import { SEVERITIES, type Severity } from "../../model/finding.js";
import { type Counts, countFindings, type Failure, type FileReport } from "../../report/report.js";
import { counted } from "../../text/sentence.js";
import type { Threshold } from "./threshold.js";

/** What a run comes to: findings, counted against the thresholds of their files; several folders may have their own. */
export interface Outcome {
  /** @param group what counts together: warnings are summed up within it */
  add(file: FileReport, threshold: Threshold, group: unknown): void;
  /** 2 when something could not be done, else 1 when any finding fails the run, else 0; never a count. */
  exitCode(failures: readonly Failure[]): 0 | 1 | 2;
  /** The severities whose findings in a file fail the run. */
  failingIn(file: FileReport): readonly Severity[];
  /** Why the run fails, as far as a report that shows findings from a severity on does not say it itself. */
  reasons(shownFrom: Severity): readonly string[];
}

/** A file that counts. */
interface Judged {
  readonly threshold: Threshold;
  readonly group: unknown;
  readonly counts: Counts;
}

export function newOutcome(): Outcome {
  const judged = new Map<FileReport, Judged>();
  const warnings = new Map<unknown, number>();
  const warningsBeside = ({ group }: Judged) => warnings.get(group) ?? 0;
  const failing = (one: Judged) => failingSeverities(one.threshold, warningsBeside(one));
  return {
    add(file, threshold, group) {
      const one = { threshold, group, counts: countFindings([file]) };
      judged.set(file, one);
      warnings.set(group, warningsBeside(one) + one.counts.warning);
    },
    exitCode(failures) {
      if (failures.length > 0) return 2;
      const fails = (one: Judged) => failing(one).some((severity) => one.counts[severity] > 0);
      return [...judged.values()].some(fails) ? 1 : 0;
    },
    failingIn(file) {
      const one = judged.get(file);
      return one === undefined ? [] : failing(one);
    },
    reasons(shownFrom) {
      const all = [...judged.values()];
      const limits = all.flatMap((one) => limitReason(one.threshold, warningsBeside(one)) ?? []);
      return [...new Set([...limits, ...hiddenReasons(all, shownFrom)])];
    },
  };
}

function failingSeverities({ failOn, maxWarnings }: Threshold, warnings: number): readonly Severity[] {
  return SEVERITIES.filter((severity) => {
    const isLoud = failOn !== "never" && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
    return isLoud || (severity === "warning" && maxWarnings !== undefined && warnings > maxWarnings);
  });
}

function limitReason({ maxWarnings, saidBy }: Threshold, warnings: number): string | undefined {
  if (maxWarnings === undefined || warnings <= maxWarnings) return undefined;
  const allowed = maxWarnings === 1 ? "1 is" : `${maxWarnings} are`;
  return `${counted(warnings, "warning")}, and at most ${allowed} allowed (${saidBy.maxWarnings})`;
}

/** One reason for each threshold that findings reach which are not shown. */
function hiddenReasons(judged: readonly Judged[], shownFrom: Severity): readonly string[] {
  const hidden = SEVERITIES.slice(0, SEVERITIES.indexOf(shownFrom)).reverse();
  const byThreshold = new Map<string, Map<Severity, number>>();
  for (const { threshold, counts } of judged) {
    const loud = failingSeverities(threshold, 0);
    const sums = byThreshold.get(threshold.saidBy.failOn) ?? new Map<Severity, number>();
    for (const severity of hidden)
      if (loud.includes(severity)) sums.set(severity, (sums.get(severity) ?? 0) + counts[severity]);
    byThreshold.set(threshold.saidBy.failOn, sums);
  }
  return [...byThreshold].flatMap(([saidBy, sums]) => hiddenReason(saidBy, sums) ?? []);
}

function hiddenReason(saidBy: string, sums: ReadonlyMap<Severity, number>): string | undefined {
  const found = [...sums].flatMap(([severity, count]) => (count > 0 ? counted(count, severity) : []));
  if (found.length === 0) return undefined;
  const isOne = [...sums.values()].reduce((sum, count) => sum + count, 0) === 1;
  return `${found.join(" and ")} ${isOne ? "fails" : "fail"} the run (${saidBy}); --quiet shows errors only`;
}
