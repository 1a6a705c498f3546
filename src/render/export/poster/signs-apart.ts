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
 */
export function signsApart(line: Words): readonly Words[] {
  if (line.isRightToLeft || isExactlyMeasured(line.text, line.weight)) return [line];
  const signs = graphemes(line.text);
  const isStrange = (sign: string) => !isExactlyMeasured(sign, line.weight);
  if (signs.some((sign) => isStrange(sign) && LETTER().test(sign))) return [line];
  let x = line.x;
  return runsOf(signs, isStrange).flatMap(({ text, isOther }): Words[] => {
    const measure = (part: string) => textWidth(part, line.size, line.weight);
    // What draws a text leaves out the space that it begins with.
    const [start, words] = [x + (isOther ? ASIDE * line.size : measure(" ") * spacesBefore(text)), text.trim()];
    x += measure(text);
    return words === "" ? [] : [{ ...line, text: words, x: start, width: measure(words) }];
  });
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
