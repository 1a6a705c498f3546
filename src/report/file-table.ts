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
export type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/** A row for each file, also for those that could not be checked, or hold no canvas: a table that leaves one out would look complete. */
export function* fileRows({ files, failures, skipped = [] }: Report): Iterable<Row> {
  for (const file of files) yield rowOf(file);
  const seen = new Set(files.map(({ file }) => file));
  const unchecked = [
    ...failures.map(({ file }) => ({ file, stage: UNREADABLE })),
    ...skipped.map(({ file }) => ({ file, stage: "no canvas" })),
  ];
  for (const { file, stage } of unchecked) {
    if (file === undefined || seen.has(file)) continue;
    seen.add(file);
    yield emptyRow(file, stage);
  }
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
