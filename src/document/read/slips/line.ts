import type { Span } from "../../../model/path.js";
import { counted } from "../../../text/sentence.js";
import { lineEnd, lineStart } from "../../edit/lines.js";

/** One line of a text. */
export interface Line {
  readonly start: number;
  /** Without its line break, and of a very long line only the beginning. */
  readonly text: string;
  /** How many spaces it is set in by. */
  readonly indent: number;
}

/** Nobody reads more of a line in a message; and what looks at lines must not take long for one of a million characters. */
const LONGEST = 400;

/** The line of an offset. */
export function lineAt(source: string, offset: number): Line {
  const start = lineStart(source, offset);
  const text = source.slice(start, Math.min(lineEnd(source, start), start + LONGEST));
  return { start, text, indent: /^ */.exec(text)?.[0].length ?? 0 };
}

/** The line of an offset; when nothing is said from there to its end, the nearest below that says something. */
export function tellingLineAt(source: string, offset: number): Line {
  const line = lineAt(source, offset);
  const isPast = isTelling(line) ? /^\s*$/.test(line.text.slice(offset - line.start)) : true;
  const isCut = line.text.length === LONGEST;
  return isPast && !isCut ? (lineBelow(source, line) ?? line) : line;
}

/** The number of the line of an offset, 1-based. */
export function lineNumber(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}

/** The nearest line above that says something. */
export function lineAbove(source: string, { start }: Line): Line | undefined {
  // The first line ends the way, also where a byte order mark stands before it.
  for (let from = start; source[from - 1] === "\n"; ) {
    const line = lineAt(source, from - 1);
    if (isTelling(line)) return line;
    from = line.start;
  }
  return undefined;
}

/** The nearest line below that says something. */
export function lineBelow(source: string, { start, text }: Line): Line | undefined {
  for (let at = source.indexOf("\n", start + text.length); at >= 0; at = source.indexOf("\n", at + 1)) {
    const line = lineAt(source, at + 1);
    if (isTelling(line)) return line;
  }
  return undefined;
}

function isTelling({ text }: Line): boolean {
  return !/^\s*(#|$)/.test(text);
}

/** What a line says, without the comment behind it. */
export function saidOn({ text }: Line): string {
  const said = text.replace(/\s#.*$/, "").trim();
  return text.length < LONGEST ? said : `${said}…`;
}

/** A line from its first character to its last. */
export function wholeLine({ start, text, indent }: Line): Span {
  return { start: start + indent, end: start + text.trimEnd().length };
}

/** True for an entry of a list. */
export function isItem({ text }: Line): boolean {
  return /^ *-( |$)/.test(text);
}

/** The key that a line begins with, and what stands behind its colon. */
export function keyOn(line: Line): { readonly key: string; readonly value: string } | undefined {
  const [, key, value = ""] = /^(?:- +)*([^\s:#{}[\]"'-][^:{}[\]"']*):(?:\s+(\S.*))?$/.exec(saidOn(line)) ?? [];
  return key === undefined ? undefined : { key, value };
}

/** The keys and entries of lists that a line stands under, as its indentation tells: `["customer_segments", "members"]`. */
export function pathTo(source: string, line: Line): readonly (string | number)[] {
  let isInItem = isItem(line);
  let depth = isInItem ? line.indent + 1 : line.indent;
  const path: (string | number)[] = isInItem ? [0] : [];
  for (let above = lineAbove(source, line); above && depth > 0; above = lineAbove(source, above)) {
    if (above.indent >= depth || (isInItem && isItem(above))) continue;
    isInItem = isItem(above);
    // A list may stand as far to the left as its key.
    depth = isInItem ? above.indent + 1 : above.indent;
    path.unshift(isInItem ? 0 : (keyOn(above)?.key ?? ""));
  }
  return path;
}

/** A number of spaces in words. */
export function spaces(count: number): string {
  return counted(count, "space");
}

/** What to do with a line that should begin at a depth. */
export function setIn(count: number): string {
  return count === 0 ? "Begin it at the left edge" : `Set it in by ${spaces(count)}`;
}
