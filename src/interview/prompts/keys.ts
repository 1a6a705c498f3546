import { withoutListMarks } from "../list-marks.js";

export const PASTE_START = "\u001b[200~";
export const PASTE_END = "\u001b[201~";
const BACK = "\u0002";
const ENTER = "\r";

const ESC = "\u001b";

/** One key: a pasted text, an escape sequence, Alt and a key, an Enter, a control character, or a run of plain characters. */
const KEY = new RegExp(
  [
    String.raw`${ESC}\[200~[\s\S]*?${ESC}\[201~`,
    String.raw`${ESC}\[[0-?]*[ -/]*[@-~]`,
    `${ESC}O[A-Za-z]`,
    String.raw`${ESC}[a-zA-Z\d]`,
    String.raw`\r\n?`,
    String.raw`(?!${ESC})\p{Cc}`,
    String.raw`\P{Cc}+`,
  ].join("|"),
  "uy",
);

/**
 * Splits what arrived from a terminal into keys.
 * @param isComplete false when more of the same sequence may follow
 */
export function keysOf(text: string, isComplete: boolean): { readonly keys: readonly string[]; readonly rest: string } {
  const keys: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isPaste = text.startsWith(PASTE_START, at);
    KEY.lastIndex = at;
    const [key] = KEY.exec(text) ?? [];
    if (key === undefined || (isPaste && !key.endsWith(PASTE_END))) {
      // The rest of a sequence is only missing at the end of what arrived.
      if (!isComplete && (isPaste || mayContinue(text.slice(at)))) return { keys, rest: text.slice(at) };
      if (isPaste) return { keys: [...keys, text.slice(at) + PASTE_END], rest: "" };
      // Esc alone goes back, like Ctrl-B.
      keys.push(BACK);
      at += 1;
      continue;
    }
    keys.push(...meaning(key));
    at += key.length;
  }
  return { keys, rest: "" };
}

function mayContinue(text: string): boolean {
  return text === ESC || text === `${ESC}O` || /^.\[[0-?]*[ -/]*$/s.test(text);
}

/** Keys that mean the same are made the same; Ctrl-Z would stop a terminal that nobody gives back. */
function meaning(key: string): readonly string[] {
  if (key === "\n" || key === "\r\n") return [ENTER];
  if (key === "\u0004") return ["\u0003"];
  if (key === "\u001a") return [];
  return [key];
}

/** What a prompt makes of pasted text: a list takes its lines, a text takes it as one line, others have no use for it. */
export type Takes = "lines" | "line" | "keys";

/** The keys that a pasted text stands for. */
export function pasteAs(paste: string, takes: Takes): readonly string[] {
  const text = paste.slice(PASTE_START.length, -PASTE_END.length);
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\p{Cc}/gu, " ").trim())
    .filter((line) => line !== "");
  switch (takes) {
    case "lines":
      return withoutListMarks(lines).flatMap((line, i) =>
        i < lines.length - 1 || /[\r\n]$/.test(text) ? [line, ENTER] : [line],
      );
    case "line":
      return lines.length === 0 ? [] : [lines.join(" ")];
    case "keys":
      return [];
  }
}
