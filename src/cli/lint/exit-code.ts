import { SEVERITIES } from "../../model/finding.js";
import { type Counts, countFindings, type Failure, type FileReport } from "../../report/report.js";
import type { Threshold } from "./file-settings.js";

/** Counts findings against the thresholds of their files: several folders of one run may have their own. */
export interface Judge {
  /** @param group what counts together: warnings are summed up within it */
  add(file: FileReport, threshold: Threshold, group: unknown): void;
  /** 2 when something could not be done, else 1 when the findings of any group reach its threshold, else 0; never a count. */
  exitCode(failures: readonly Failure[]): 0 | 1 | 2;
}

export function judge(): Judge {
  const groups = new Map<unknown, { readonly threshold: Threshold; counts: Counts }>();
  return {
    add(file, threshold, group) {
      const counts = countFindings([file]);
      const before = groups.get(group)?.counts ?? { error: 0, warning: 0, info: 0 };
      const sum = {
        error: before.error + counts.error,
        warning: before.warning + counts.warning,
        info: before.info + counts.info,
      };
      groups.set(group, { threshold, counts: sum });
    },
    exitCode(failures) {
      if (failures.length > 0) return 2;
      return [...groups.values()].some(({ threshold, counts }) => isReached(threshold, counts)) ? 1 : 0;
    },
  };
}

function isReached({ failOn, maxWarnings }: Threshold, counts: Counts): boolean {
  if (failOn === "never") return false;
  const loud = SEVERITIES.slice(SEVERITIES.indexOf(failOn));
  return (maxWarnings !== undefined && counts.warning > maxWarnings) || loud.some((severity) => counts[severity] > 0);
}
