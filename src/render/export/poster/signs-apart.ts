import { graphemes } from "../../../text/graphemes.js";
import { latePattern } from "../../../text/late-pattern.js";
import { isExactlyMeasured, textWidth } from "../text/measure.js";
import type { Words } from "./poster.js";

/** What is measured for a sign is a little more than it takes: half of that, in sizes of the type. */
export const ASIDE = 0.06;
const LETTER = latePattern(String.raw`\p{L}`);

/**
 * A line as texts side by side: what our fonts hold, and each sign that they do not hold (an emoji, a tick). Where resvg looks
 * for one sign in another font, that font takes the words around it too, or boxes stand for signs that a third font holds;
 * and on a page of PDF, some signs are drawn.
 * Letters that our fonts do not hold stay among their own: how much room a word of them takes is known less well.
 * @param drawn how wide a sign is drawn, where that is known: what follows begins there, and one that is wider than its room
 * is set smaller
 */
export function signsApart(line: Words, drawn: DrawnWidth = () => undefined): readonly Words[] {
  if (line.isRightToLeft || isExactlyMeasured(line.text, line.weight)) return [line];
  const signs = graphemes(line.text);
  const isStrange = (sign: string) => !isExactlyMeasured(sign, line.weight);
  if (signs.some((sign) => isStrange(sign) && LETTER().test(sign))) return [line];
  let x = line.x;
  return runsOf(signs, isStrange).flatMap(({ text, isOther }): Words[] => {
    const part = isOther ? signAt(x, { ...line, text }, drawn) : wordsAt(x, { ...line, text });
    x += part.room;
    return part.words.text === "" ? [] : [part.words];
  });
}

/** How wide a sign is drawn, in sizes of its type. */
export type DrawnWidth = (sign: Words) => number | undefined;

interface Part {
  readonly words: Words;
  /** From where it begins to where what follows does. */
  readonly room: number;
}

function signAt(x: number, sign: Words, drawn: DrawnWidth): Part {
  const { size, weight } = sign;
  const text = sign.text.trim();
  const [room, width] = [textWidth(sign.text, size, weight), drawn({ ...sign, text })];
  if (width === undefined)
    return { words: { ...sign, text, x: x + ASIDE * size, width: textWidth(text, size, weight) }, room };
  const taken = Math.min(room, width * size);
  return { words: { ...sign, text, x, size: taken / width, width: taken }, room: taken };
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

/** Signs that stand alone, and what stands between them. */
function runsOf(
  signs: readonly string[],
  isStrange: (sign: string) => boolean,
): readonly { readonly text: string; readonly isOther: boolean }[] {
  const runs: { text: string; isOther: boolean }[] = [];
  for (const sign of signs) {
    const last = runs.at(-1);
    const isOther = isStrange(sign);
    if (last && !last.isOther && !isOther) last.text += sign;
    else runs.push({ text: sign, isOther });
  }
  return runs;
}
