import { harmless } from "../../text/harmless.js";

/** A text in a SARIF document; what looks like a link in a user's words stays words. */
export interface Message {
  readonly text: string;
}

/** Lines as a message. In SARIF, `[text](target)` in any message is a link; a backslash ends that. */
export function message(...lines: readonly string[]): Message {
  const shown = lines.filter((line) => line !== "").map((line) => harmless(line));
  return { text: shown.join("\n").replaceAll("](", "\\](") };
}
