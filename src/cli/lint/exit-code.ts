import { SEVERITIES } from "../../model/finding.js";
import { countFindings, type Report } from "../../report/report.js";
import type { LintSettings } from "./settings.js";

/** 2 when something could not be done, else 1 when the findings reach the threshold, else 0; never a count. */
export function exitCodeOf(report: Report, { failOn, maxWarnings }: LintSettings): 0 | 1 | 2 {
  if (report.failures.length > 0) return 2;
  if (failOn === "never") return 0;
  const counts = countFindings(report.files);
  const loud = SEVERITIES.slice(SEVERITIES.indexOf(failOn));
  const isTooMany = maxWarnings !== undefined && counts.warning > maxWarnings;
  return isTooMany || loud.some((severity) => counts[severity] > 0) ? 1 : 0;
}
