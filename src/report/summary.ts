import { SEVERITIES, type SuppressedFinding } from "../model/finding.js";
import { counted } from "../text/sentence.js";
import { countFindings, type Report } from "./report.js";

/** One line that sums a report up for people. */
export function summarise(report: Report): string {
  const { files, failures, skipped = [] } = report;
  const unread = failures.length > 0 ? `; ${failures.length} could not be checked` : "";
  const beside = `${unread}${skippedCount(skipped.length)}`;
  const withFindings = files.filter(({ findings }) => findings.length > 0).length;
  const known = files.reduce((sum, { suppressed = [] }) => sum + suppressed.filter(isKnown).length, 0);
  if (withFindings === 0 && known > 0)
    return `No new findings in ${counted(files.length, "file")}: ${known} known from the baseline${beside}.`;
  if (withFindings === 0) {
    const praise =
      beside !== "" ? "" : `: ${files.length === 1 ? "this canvas holds" : "these canvases hold"} together`;
    return `No findings in ${counted(files.length, "file")}${praise}${beside}.`;
  }
  const counts = countFindings(files);
  const found = [...SEVERITIES]
    .reverse()
    .flatMap((severity) => (counts[severity] > 0 ? counted(counts[severity], severity) : []));
  const where =
    withFindings < files.length ? `${withFindings} of ${counted(files.length, "file")}` : counted(files.length, "file");
  return `${found.join(", ")} in ${where}${known > 0 ? `; ${known} more known from the baseline` : ""}${beside}`;
}

function skippedCount(count: number): string {
  if (count === 0) return "";
  return `; ${counted(count, "file")} skipped: ${count === 1 ? "it holds" : "they hold"} no canvas`;
}

function isKnown({ suppression }: SuppressedFinding): boolean {
  return suppression.by === "baseline";
}
