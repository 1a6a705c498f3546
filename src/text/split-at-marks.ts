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
  const endOf = endsOfEnclosed(text);
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (marks.includes(char) && !isInNumber(text, at)) {
      pieces.push(text.slice(from, at), char);
      from = at + 1;
    } else if (ENCLOSING.has(char) && mayOpen(text, at)) {
      at = endOf(at) ?? at;
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

/** All day, which is a word of its own and no part of a number. */
const ALL_DAY = /^24(?:\/7|-?h(?![a-z]))/i;
/** A figure with something before it, which may be the end of a name. */
const FIGURE_OF_NAME = /[^\s\d,;([]\s*\d+$/;

/** True of the comma in `1,5 kg` and `1,24h`; `9,5,3` is a list, and so is `Top 10,24h`. */
function isInNumber(text: string, at: number): boolean {
  if (text.charAt(at) !== ",") return false;
  const [before, after] = [text.slice(Math.max(0, at - LONGEST - 1), at), text.slice(at + 1, at + LONGEST + 2)];
  if (ALL_DAY.test(after) && FIGURE_OF_NAME.test(before)) return false;
  return /(?:^|[^\d,])\d+$/.test(before) && /^\d+(?:[^\d,]|,(?!\d)|$)/.test(after);
}

/** Where what opens at a place is closed, undefined when it is not; each kind is looked for once, from where it first opens. */
function endsOfEnclosed(text: string): (at: number) => number | undefined {
  const kinds = new Map<string, Uint32Array>();
  return (at) => {
    const opening = text.charAt(at);
    let ends = kinds.get(opening);
    if (ends === undefined) {
      const closing = ENCLOSING.get(opening) ?? "";
      // A quote that looks the same where it closes can stand for both: only from here is it known which it is.
      if (closing === opening) return endOfQuote(text, at);
      ends = pairsOf(text, at, opening, closing);
      kinds.set(opening, ends);
    }
    return ends[at] || undefined;
  };
}

/** By the place of each that opens, where it is closed, or 0: what closes belongs to the last that is open. */
function pairsOf(text: string, from: number, opening: string, closing: string): Uint32Array {
  const ends = new Uint32Array(text.length);
  const open: number[] = [];
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === opening) open.push(at);
    else if (closing.includes(char)) {
      const last = open.pop();
      if (last !== undefined) ends[last] = at;
    }
  }
  return ends;
}

function endOfQuote(text: string, from: number): number | undefined {
  const end = text.indexOf(text.charAt(from), from + 1);
  return end < 0 ? undefined : end;
}
