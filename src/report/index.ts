import type { Reporter } from "./report.js";

/** The formats a report can be written in, each loaded when it is used. */
export const REPORTERS = {
  pretty: async () => (await import("./pretty.js")).pretty,
  compact: async () => (await import("./compact.js")).compact,
  json: async () => (await import("./json.js")).json,
  sarif: async () => (await import("./sarif.js")).sarif,
  github: async () => (await import("./github.js")).github,
  "github-log": async () => (await import("./github-log.js")).githubLog,
  gitlab: async () => (await import("./gitlab.js")).gitlab,
  junit: async () => (await import("./junit.js")).junit,
  checkstyle: async () => (await import("./checkstyle.js")).checkstyle,
  markdown: async () => (await import("./markdown.js")).markdown,
  summary: async () => (await import("./summary-table.js")).summaryTable,
  "summary-csv": async () => (await import("./summary-csv.js")).summaryCsv,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type ReportFormat = keyof typeof REPORTERS;

/** Formats that show how the segments of each file are separated: counting it is work that others need not wait for. */
export const COUNTING_SEPARATION: ReadonlySet<ReportFormat> = new Set(["summary", "summary-csv"]);

/** Formats that show the lines of the file, or reckon with them. */
export const QUOTING_SOURCE: ReadonlySet<ReportFormat> = new Set(["pretty", "sarif"]);

/** Formats that tell the fix of a finding, and what it suggests, as changes of the canvas. */
export const WITH_CHANGES: ReadonlySet<ReportFormat> = new Set(["json"]);

/** Formats that tell what comments and the baseline suppress. */
export const TELLING_SUPPRESSED: ReadonlySet<ReportFormat> = new Set(["json", "junit", "sarif"]);

/** Formats that a patch may stand in the place of: those who read them see what would change. */
export const GIVING_WAY_TO_PATCH: ReadonlySet<ReportFormat> = new Set([
  "pretty",
  "compact",
  "github-log",
  "markdown",
  "summary",
]);

/** Formats that sum the report up, and do not praise a canvas for findings that a baseline knows. */
export const COUNTING_KNOWN: ReadonlySet<ReportFormat> = new Set(["pretty", "markdown", "summary"]);

/** Formats of which one report after the other is read: a line can part them, and is no part of any data. */
export const READ_ON: ReadonlySet<ReportFormat> = new Set(["pretty", "markdown", "summary"]);

/** Formats that hand fixes on as changes of the text. */
export const WITH_TEXT_FIXES: ReadonlySet<ReportFormat> = new Set(["sarif"]);

/** The format that `auto` means: pictures for people, annotations in a GitHub workflow, one line per finding elsewhere. */
export function automaticFormat(isTerminal: boolean, isGithubWorkflow: boolean): ReportFormat {
  if (isTerminal) return "pretty";
  return isGithubWorkflow ? "github-log" : "compact";
}
