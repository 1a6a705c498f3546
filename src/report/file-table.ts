import { countFindings, type FileReport, type Report } from "./report.js";

/** What a summary says of each file. */
export const COLUMNS = [
  "file",
  "stage",
  "errors",
  "warnings",
  "separate",
  "thin",
  "merge",
  "open",
  "questions",
] as const;

/** A cell; undefined where there is nothing to count. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>> & { readonly file: string };

/**
 * A row for each file, in the order in which people look for a name: é stands beside e, 2 before 10. Also for those that could
 * not be checked, or hold no canvas: a table that leaves one out would look complete.
 */
export function fileRows(report: Report): readonly Row[] {
  const { files, failures, skipped = [] } = report;
  const rows = files.map(rowOf);
  const seen = new Set(files.map(({ file }) => file));
  const unchecked = [
    ...(isEachSkipped(report) ? [] : failures).map(({ file }) => ({ file, stage: UNREADABLE })),
    ...skipped.map(({ file }) => ({ file, stage: "no canvas" })),
  ];
  for (const { file, stage } of unchecked) {
    if (file === undefined || seen.has(file)) continue;
    seen.add(file);
    rows.push(emptyRow(file, stage));
  }
  // One language for all: the same report on every computer.
  const { compare } = new Intl.Collator("en", { numeric: true });
  return rows.sort((a, b) => compare(a.file, b.file));
}

/** That none of the files is a canvas is a failure of the folder, which each of their rows tells already. */
function isEachSkipped({ files, failures, skipped = [] }: Report): boolean {
  const [only, ...more] = failures;
  return files.length === 0 && skipped.length > 0 && only?.file === "." && more.length === 0;
}

const UNREADABLE = "unreadable";
const NOTHING = { separate: undefined, thin: undefined, merge: undefined, open: undefined, questions: undefined };

function emptyRow(file: string, stage: string): Row {
  return { ...NOTHING, file, stage, errors: undefined, warnings: undefined };
}

function rowOf(report: FileReport): Row {
  const { file, stage = UNREADABLE, separation = NOTHING } = report;
  const { error, warning } = countFindings([report]);
  return { file, stage, errors: error, warnings: warning, ...separation };
}
