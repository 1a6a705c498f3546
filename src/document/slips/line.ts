import { lineEnd, lineStart } from "../edit/lines.js";

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
