import { isDeepStrictEqual } from "node:util";
import type { LintResult } from "../../lint/run-rules.js";
import type { Failure, FileReport } from "../../report/report.js";
import type { Project } from "./config/projects.js";
import type { Input } from "./input-outcome.js";

/** What the check of one file came to. */
export interface Checked {
  readonly file: FileReport;
  /** Rules that broke. */
  readonly failures: readonly Failure[];
  readonly since: LintResult["since"];
}

/** What a run keeps for the next one of the same command line. */
export interface Memory {
  /** What a file came to last time; undefined when its text or its config is another one now. */
  recall(input: Input, project: Project | undefined): Checked | undefined;
  keep(input: Input, project: Project | undefined, checked: Checked): void;
  /** True when an outcome differs from the last one that was asked about. */
  isNews(outcome: unknown): boolean;
}

interface Kept {
  readonly source: string;
  readonly config: Project["config"] | undefined;
  readonly checked: Checked;
}

export function memory(): Memory {
  const kept = new Map<string, Kept>();
  let last: unknown;
  return {
    recall({ path = "", source }, project) {
      const one = kept.get(path);
      return one?.source === source && isDeepStrictEqual(one.config, project?.config) ? one.checked : undefined;
    },
    keep({ path = "", source }, project, checked) {
      kept.set(path, { source, config: project?.config, checked });
    },
    isNews(outcome) {
      const isSame = isDeepStrictEqual(outcome, last);
      last = outcome;
      return !isSame;
    },
  };
}
