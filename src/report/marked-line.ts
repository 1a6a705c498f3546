import { graphemes } from "../text/graphemes.js";
import { harmless } from "../text/harmless.js";
import { displayWidth } from "../text/width.js";

/** A line of the source as it is shown, with the place of one mark in terminal cells. */
export interface MarkedLine {
  readonly text: string;
  readonly start: number;
  /** At least one cell, so that an empty place can be seen. */
  readonly length: number;
  /** True when the line was longer than the width and is shown around the mark. */
  readonly isWindow: boolean;
}

export interface LineOptions {
  readonly width: number;
  readonly ascii: boolean;
}

/** Shows a line made harmless, with the part from `from` up to `to` (UTF-16 offsets in the line) marked. */
export function markLine(line: string, from: number, to: number, options: LineOptions): MarkedLine {
  // Shown apart and joined, so that the mark stands exactly under its text. What is far outside the width is not looked at.
  const reach = options.width * 4;
  const before = shown(line.slice(Math.max(0, from - reach), from), options);
  const marked = shown(line.slice(from, Math.min(to, from + reach)), options);
  const after = shown(line.slice(to, to + reach), options);
  const fits = displayWidth(before + marked + after) <= options.width;
  const isWhole = from <= reach && to - from <= reach && line.length - to <= reach;
  if (!fits || !isWhole) return windowAround(before, marked, after, options);
  const length = Math.max(1, displayWidth(marked));
  return { text: before + marked + after, start: displayWidth(before), length, isWindow: false };
}

function shown(text: string, options: LineOptions): string {
  return harmless(text.replaceAll("\t", "    "), options);
}

function windowAround(before: string, marked: string, after: string, options: LineOptions): MarkedLine {
  const cut = options.ascii ? "..." : "…";
  const room = options.width - 2 * cut.length;
  const middle = takeStart(marked, room);
  const rest = room - displayWidth(middle);
  const left = takeEnd(before, Math.max(Math.floor(rest / 2), rest - displayWidth(after)));
  const right = middle === marked ? takeStart(after, rest - displayWidth(left)) : "";
  const start = (left === before ? "" : cut) + left;
  const end = middle === marked && right === after ? "" : cut;
  return {
    text: start + middle + right + end,
    start: displayWidth(start),
    length: Math.max(1, displayWidth(middle)),
    isWindow: true,
  };
}

function takeStart(text: string, width: number): string {
  return take(graphemes(text), width).join("");
}

function takeEnd(text: string, width: number): string {
  return take(graphemes(text).reverse(), width).reverse().join("");
}

function take(characters: readonly string[], width: number): string[] {
  let left = width;
  const end = characters.findIndex((character) => {
    left -= displayWidth(character);
    return left < 0;
  });
  return characters.slice(0, end < 0 ? undefined : end);
}
