import { graphemes } from "./graphemes.js";
import { lettersUpTo, takesHyphens } from "./hyphens.js";
import { latePattern } from "./late-pattern.js";
import { isPlain } from "./plain.js";
import { displayWidth } from "./width.js";

/**
 * Breaks a text into lines of at most `width` terminal cells (at least 2 are taken, so that a wide character fits).
 * Every word arrives; runs of spaces become one. A word is broken only when it is longer than a line: after a hyphen or a
 * slash where there is one, else between characters. A figure stays with its unit (`100 %`, `USD 500`). Chinese and
 * Japanese, written without spaces, break between characters.
 * @param firstWidth what the first line may take, when something stands before it
 * @param measure how wide a piece of text is; pictures measure in units of their own instead of cells
 * @param hyphen what stands where a word of Latin, Greek or Cyrillic letters is broken; then no end of it is shorter than three
 */
export function wrapText(
  text: string,
  width: number,
  firstWidth = width,
  measure: Measure = displayWidth,
  hyphen = "",
): string[] {
  // Most texts are short: they need no more than to be measured.
  if (measure === displayWidth && text.length <= Math.min(width, firstWidth) && isOneLine(text)) return [text];
  const paper: Paper = { width: Math.max(2, Math.floor(width)), firstWidth: Math.floor(firstWidth), measure, hyphen };
  const page = newPage(paper);
  for (const word of wordsOf(text, paper)) {
    let space = true;
    for (const piece of piecesOf(word, paper)) {
      if (typeof piece === "string") page.put(piece, space);
      else page.putLong(piece, space);
      space = false;
    }
  }
  return page.lines();
}

/** A text of one cell each, whose spaces stay as they are. */
function isOneLine(text: string): boolean {
  return isPlain(text) && !text.includes("  ") && text === text.trim();
}

export type Measure = (text: string) => number;

interface Paper {
  readonly width: number;
  readonly firstWidth: number;
  readonly measure: Measure;
  readonly hyphen: string;
}

/** The parts of a text that are broken only where they are longer than a line. */
export function* wholeParts(text: string): Iterable<string> {
  for (const word of text.split(SPACES)) {
    if (!isPlain(word) && IDEOGRAPHIC().test(word)) continue;
    yield* partsOf(word);
  }
}

// No-break spaces hold words together.
export const SPACES = /[^\S\u00A0\u2007\u202F\uFEFF]+/;
const IDEOGRAPHIC = latePattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]`,
);
// The core of the Japanese rules: closing marks and small kana never begin a line, opening brackets never end one.
const NEVER_FIRST = latePattern(
  String.raw`^[\p{Pe}\p{Pf}、。，．・：；？！ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:!?%]`,
);
const NEVER_LAST = latePattern(String.raw`[\p{Ps}\p{Pi}]$`);

const FIGURE_FIRST = latePattern(String.raw`\d$`);
const UNIT = latePattern(String.raw`^(?:%|\p{Sc}|[A-Z]{3}(?![\p{L}\d]))`);
const UNIT_FIRST = latePattern(String.raw`(?:^|[^\p{L}\d])(?:\p{Sc}|[A-Z]{3})$`);
const FIGURE = latePattern(String.raw`^\d`);

/** The words of a text, each figure in one with its unit where a line holds both. */
function* wordsOf(text: string, { width, measure }: Paper): Iterable<string> {
  let held = "";
  for (const word of text.split(SPACES)) {
    const joined = `${held} ${word}`;
    const isOne = belongTogether(held, word) && measure(joined) <= width;
    if (!isOne) yield held;
    held = isOne ? joined : word;
  }
  yield held;
}

function belongTogether(before: string, after: string): boolean {
  return (FIGURE_FIRST().test(before) && UNIT().test(after)) || (FIGURE().test(after) && UNIT_FIRST().test(before));
}

/** The pieces of a text, for what breaks lines by itself: every other one is a figure with its unit, to be kept on one line. */
export function piecesByFigures(text: string): readonly string[] {
  const pieces: string[] = [];
  const [first = "", ...rest] = text.split(KEPT_SPACES);
  let [others, held, isOne] = ["", first, false];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [space = "", word = ""] = [rest[at], rest[at + 1]];
    const joined = held + space + word;
    if (joined.length <= LONGEST_FIGURE && belongTogether(held, word)) [held, isOne] = [joined, true];
    else {
      if (isOne) pieces.push(others, held);
      [others, held, isOne] = [isOne ? space : others + held + space, word, false];
    }
  }
  return isOne ? [...pieces, others, held] : [...pieces, others + held];
}

/** What is longer is broken by whoever has no room for it. */
const LONGEST_FIGURE = 40;
const KEPT_SPACES = /([^\S\u00A0\u2007\u202F\uFEFF]+)/;

interface Page {
  put(piece: string, spaceBefore: boolean): void;
  /** Puts the letters of a word that is longer than a line, with hyphens. */
  putLong(letters: readonly string[], spaceBefore: boolean): void;
  lines(): string[];
}

function newPage({ width, firstWidth, measure, hyphen }: Paper): Page {
  const space = measure(" ");
  const limit = () => (full.length === 0 ? firstWidth : width);
  const full: string[] = [];
  let line = "";
  let used = 0;
  return {
    put(piece, spaceBefore) {
      const gap = spaceBefore && line !== "" ? " " : "";
      const needed = measure(piece) + (gap === "" ? 0 : space);
      if (used + needed > limit() && (line !== "" || full.length === 0)) {
        full.push(line);
        line = piece;
        used = measure(piece);
      } else {
        line += gap + piece;
        used += needed;
      }
    },
    putLong(letters, spaceBefore) {
      let gap = spaceBefore && line !== "" ? " " : "";
      for (let at = 0; at < letters.length; ) {
        const to = lettersUpTo(letters, at, limit() - used - (gap === "" ? 0 : space) - measure(hyphen), measure);
        if (to > at) line += gap + letters.slice(at, to).join("");
        if (to < letters.length) {
          full.push(to > at ? line + hyphen : line);
          [line, used, gap] = ["", 0, ""];
        } else used = measure(line);
        at = to;
      }
    },
    lines: () => [...full, line],
  };
}

/** The parts of a word that must stay whole, each at most as wide as a line; the letters of one that is to be hyphenated. */
function* piecesOf(word: string, paper: Paper): Iterable<string | readonly string[]> {
  if (word === "") return;
  if (!isPlain(word) && IDEOGRAPHIC().test(word))
    for (const piece of ideographicPieces(word)) yield* fitting(piece, paper);
  else if (paper.measure(word) <= paper.width) yield word;
  else for (const part of partsOf(word)) yield* fitting(part, paper);
}

/** A word may end its line after a hyphen or a slash. */
function partsOf(word: string): readonly string[] {
  return word.match(/[^-/]+[-/]*|[-/]+/g) ?? [];
}

function ideographicPieces(word: string): string[] {
  const pieces: string[] = [];
  let last = "";
  for (const next of graphemes(word)) {
    const mayBreak =
      (IDEOGRAPHIC().test(last) || IDEOGRAPHIC().test(next)) && !NEVER_FIRST().test(next) && !NEVER_LAST().test(last);
    if (last === "" || mayBreak) pieces.push(next);
    else pieces.push((pieces.pop() ?? "") + next);
    last = next;
  }
  return pieces;
}

/** The piece itself, or its characters when it is too long for a line; a monstrous cluster of marks falls into code points. */
function* fitting(piece: string, paper: Paper): Iterable<string | readonly string[]> {
  const { width, measure, hyphen } = paper;
  if (measure(piece) <= width) yield piece;
  else if (hyphen !== "" && takesHyphens(piece, width - measure(hyphen), measure)) yield graphemes(piece);
  else for (const cluster of graphemes(piece)) yield* measure(cluster) <= width ? [cluster] : cluster;
}
