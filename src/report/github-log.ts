import { compact } from "./compact.js";
import { github } from "./github.js";
import type { Report, ReportOptions } from "./report.js";

/** For the log of a GitHub workflow: lines that say where, which annotations in a log do not, and the annotations. */
export function* githubLog(report: Report, options: ReportOptions): Iterable<string> {
  yield* compact(report, options);
  yield* github(report, options);
}
