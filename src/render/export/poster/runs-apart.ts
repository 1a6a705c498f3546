import { textWidth } from "../text/measure.js";
import type { Words } from "./poster.js";
import { type Run, runsOf } from "./runs-of.js";

/** What is measured for a sign is a little more than it takes: half of that, in sizes of the type. */
export const ASIDE = 0.06;

/** How wide a sign or words of another font are drawn, in sizes of their type. */
export type DrawnWidth = (words: Words) => number | undefined;

/**
 * A line as texts side by side: what our fonts hold, words of other scripts, and each sign that they do not hold (an emoji, a
 * tick). Where resvg looks for one character in another font, that font takes the words around it too, or boxes stand for
 * signs that a third font holds; and on a page of PDF, some signs are drawn.
 * @param drawn how wide the others are drawn, where that is known: what follows begins there, and what is wider than its room
 * is set smaller
 */
export function runsApart(line: Words, drawn: DrawnWidth = () => undefined): readonly Words[] {
  const runs = runsOf(line);
  if (runs.length === 1 && runs[0]?.kind !== "sign") return [line];
  const signs = runs.flatMap(({ kind, text }) => (kind === "sign" ? [text] : [])).join("");
  let x = line.x;
  return runs.flatMap((run): Words[] => {
    const { words, room } = partAt(x, { ...line, text: run.text }, run.kind, signs, drawn);
    x += room;
    return words.text === "" ? [] : [words];
  });
}

interface Part {
  readonly words: Words;
  /** From where it begins to where what follows does. */
  readonly room: number;
}

function partAt(x: number, words: Words, kind: Run["kind"], signs: string, drawn: DrawnWidth): Part {
  if (kind === "ours") return wordsAt(x, words);
  const { words: others, room } = wordsAt(x, kind === "sign" ? { ...words, signs } : words);
  const [{ size }, start] = [others, others.x - x];
  const width = drawn(others);
  if (width === undefined) return { words: kind === "sign" ? { ...others, x: others.x + ASIDE * size } : others, room };
  const taken = Math.min(room - start, width * size);
  return { words: { ...others, size: taken / width, width: taken }, room: start + taken };
}

function wordsAt(x: number, words: Words): Part {
  const measure = (part: string) => textWidth(part, words.size, words.weight);
  const text = words.text.trim();
  // What draws a text leaves out the space that it begins with.
  const start = x + measure(" ") * spacesBefore(words.text);
  return { words: { ...words, text, x: start, width: measure(text) }, room: measure(words.text) };
}

function spacesBefore(text: string): number {
  return text.length - text.trimStart().length;
}
