import type { Reporter } from "./report.js";

/** The formats a report can be written in, each loaded when it is used. */
export const REPORTERS = {
  pretty: async () => (await import("./pretty.js")).pretty,
  compact: async () => (await import("./compact.js")).compact,
  json: async () => (await import("./json.js")).json,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type ReportFormat = keyof typeof REPORTERS;

/** The format that `auto` means: pictures for people, one line per finding for everything else. */
export function automaticFormat(isTerminal: boolean): ReportFormat {
  return isTerminal ? "pretty" : "compact";
}
