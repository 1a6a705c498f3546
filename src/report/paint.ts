import type { Severity } from "../model/finding.js";

/** Colours for a report; each returns the text unchanged when colours are off. */
export interface Paint {
  severity(severity: Severity, text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const SEVERITY_CODE: Readonly<Record<Severity, string>> = { error: "1;31", warning: "1;33", info: "1;36" };

/** The sixteen colours that every terminal has, in its user's own shades. */
export function paintWith(colour: boolean): Paint {
  const code = (codes: string, text: string) => (colour && text !== "" ? `\u001b[${codes}m${text}\u001b[0m` : text);
  return {
    severity: (severity, text) => code(SEVERITY_CODE[severity], text),
    strong: (text) => code("1", text),
    faint: (text) => code("2", text),
  };
}
