/** What opens a stretch of text that belongs together, and what closes it. */
const ENCLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ['"', '"'],
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["（", "）"],
  ["「", "」"],
]);

/**
 * A text parted at marks, `,` or `;`, each trimmed and none empty. No mark parts what stands in brackets or quotes that are
 * closed, and no comma a number: `rolls (white, brown), 1,5 kg loaf` is two.
 */
export function splitAtMarks(text: string, marks: string): readonly string[] {
  return piecesBetween(text, marks)
    .filter((_, at) => at % 2 === 0)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

/** The pieces of a text as they stand, with the mark after each as a piece of its own. */
export function piecesBetween(text: string, marks: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  const unclosed = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (marks.includes(char) && !isInNumber(text, at)) {
      pieces.push(text.slice(from, at), char);
      from = at + 1;
    } else if (ENCLOSING.has(char) && !unclosed.has(char) && mayOpen(text, at)) {
      const end = endOfEnclosed(text, at);
      // What one of them leaves open, the next one of its kind does too: to look once is enough.
      if (end === undefined) unclosed.add(char);
      else at = end;
    }
  }
  return [...pieces, text.slice(from)];
}

/** A quote that looks the same where it closes opens only before a word: that of `27" flat` is a measure. */
function mayOpen(text: string, at: number): boolean {
  const char = text.charAt(at);
  return ENCLOSING.get(char) !== char || at === 0 || /[\s,;:([]/.test(text.charAt(at - 1));
}

/** So many figures at most stand on either side of the comma of a number. */
const LONGEST = 15;

/** True of the comma in `1,5 kg`; `9,5,3` is a list. */
function isInNumber(text: string, at: number): boolean {
  if (text.charAt(at) !== ",") return false;
  const [before, after] = [text.slice(Math.max(0, at - LONGEST - 1), at), text.slice(at + 1, at + LONGEST + 2)];
  return /(?:^|[^\d,])\d+$/.test(before) && /^\d+(?:[^\d,]|,(?!\d)|$)/.test(after);
}

/** Where what opens here is closed, with all of its kind that open within; undefined when it is not. */
function endOfEnclosed(text: string, from: number): number | undefined {
  const opening = text.charAt(from);
  const closing = ENCLOSING.get(opening) ?? "";
  let depth = 1;
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (closing.includes(char)) depth--;
    else if (char === opening) depth++;
    if (depth === 0) return at;
  }
  return undefined;
}
