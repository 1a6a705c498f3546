import { graphemes } from "./graphemes.js";
import { latePattern } from "./late-pattern.js";
import { isPlain } from "./plain.js";
import { displayWidth } from "./width.js";

/**
 * Breaks a text into lines of at most `width` terminal cells (at least 2 are taken, so that a wide character fits).
 * Every word arrives; runs of spaces become one. A word is broken only when it is longer than a line: after a hyphen or a
 * slash where there is one, else between characters. Chinese and Japanese, written without spaces, break between characters.
 * @param firstWidth what the first line may take, when something stands before it
 * @param measure how wide a piece of text is; pictures measure in units of their own instead of cells
 */
export function wrapText(text: string, width: number, firstWidth = width, measure: Measure = displayWidth): string[] {
  const full = Math.max(2, Math.floor(width));
  const page = newPage(full, Math.floor(firstWidth), measure);
  for (const word of text.split(SPACES)) {
    let space = true;
    for (const piece of piecesOf(word, full, measure)) {
      page.put(piece, space);
      space = false;
    }
  }
  return page.lines();
}

export type Measure = (text: string) => number;

// No-break spaces hold words together.
const SPACES = /[^\S\u00A0\u2007\u202F\uFEFF]+/;
const IDEOGRAPHIC = latePattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]`,
);
// The core of the Japanese rules: closing marks and small kana never begin a line, opening brackets never end one.
const NEVER_FIRST = latePattern(
  String.raw`^[\p{Pe}\p{Pf}、。，．・：；？！ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:!?%]`,
);
const NEVER_LAST = latePattern(String.raw`[\p{Ps}\p{Pi}]$`);

interface Page {
  put(piece: string, spaceBefore: boolean): void;
  lines(): string[];
}

function newPage(width: number, firstWidth: number, measure: Measure): Page {
  const space = measure(" ");
  const full: string[] = [];
  let line = "";
  let used = 0;
  return {
    put(piece, spaceBefore) {
      const gap = spaceBefore && line !== "" ? " " : "";
      const needed = measure(piece) + (gap === "" ? 0 : space);
      const limit = full.length === 0 ? firstWidth : width;
      if (used + needed > limit && (line !== "" || full.length === 0)) {
        full.push(line);
        line = piece;
        used = measure(piece);
      } else {
        line += gap + piece;
        used += needed;
      }
    },
    lines: () => [...full, line],
  };
}

/** The parts of a word that must stay whole, each at most `width`. */
function* piecesOf(word: string, width: number, measure: Measure): Iterable<string> {
  if (word === "") return;
  if (!isPlain(word) && IDEOGRAPHIC().test(word))
    for (const piece of ideographicPieces(word)) yield* fitting(piece, width, measure);
  else if (measure(word) <= width) yield word;
  else for (const part of word.match(/[^-/]+[-/]*|[-/]+/g) ?? []) yield* fitting(part, width, measure);
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
function* fitting(piece: string, width: number, measure: Measure): Iterable<string> {
  if (measure(piece) <= width) yield piece;
  else for (const cluster of graphemes(piece)) yield* measure(cluster) <= width ? [cluster] : cluster;
}
