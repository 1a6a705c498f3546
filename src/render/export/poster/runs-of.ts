import { graphemes } from "../../../text/graphemes.js";
import { latePattern } from "../../../text/late-pattern.js";
import { isRightToLeft } from "../text/direction.js";
import { isExactlyMeasured } from "../text/measure.js";
import type { Words } from "./poster.js";

/** A piece of a line: characters that our fonts hold, one sign that they do not hold, or words of another script. */
export interface Run {
  readonly text: string;
  readonly kind: "ours" | "sign" | "other";
}

const LETTER = latePattern(String.raw`\p{L}`);
const SIGN = latePattern(String.raw`[\p{S}\p{No}\p{Extended_Pictographic}\u20E3]`);
/** Spaces and marks between words. */
const BETWEEN = latePattern(String.raw`^[^\p{L}\p{N}]*$`);
/** Vowels that stand beside their letter, as in India and in Thailand. */
const BESIDE = latePattern(String.raw`[\p{Mc}\u0E33\u0EB3]`);
/** The mark that joins a letter to the next one, in the scripts of India. */
const JOINER = latePattern(String.raw`[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA]`);

/** The runs of a line in their order; a line with words in both directions, or from right to left, stays whole. */
export function runsOf({ text, weight, isRightToLeft: isWhole }: Words): readonly Run[] {
  if (isWhole || isExactlyMeasured(text, weight)) return [{ text, kind: "ours" }];
  const kindOf = (sign: string): Run["kind"] => {
    if (isExactlyMeasured(sign, weight)) return "ours";
    return SIGN().test(sign) && !LETTER().test(sign) ? "sign" : "other";
  };
  const runs = joined(graphemes(text).map((sign) => ({ text: sign, kind: kindOf(sign) })));
  const turned = runs.filter((run) => isRightToLeft(run.text));
  if (turned.length > 1 || turned[0]?.kind === "ours") return [{ text, kind: "other" }];
  return runs.flatMap((run) => (run.kind === "other" ? syllables(run.text) : [run]));
}

/** Signs stay alone; spaces between words of another script are theirs. */
function joined(characters: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { text, kind } of characters) {
    const [before, last] = [runs.at(-2), runs.at(-1)];
    if (last !== undefined && last.kind === kind && kind !== "sign")
      runs.splice(-1, 1, { text: last.text + text, kind });
    else if (kind === "other" && before?.kind === "other" && last?.kind === "ours" && BETWEEN().test(last.text))
      runs.splice(-2, 2, { text: before.text + last.text + text, kind });
    else runs.push({ text, kind });
  }
  return runs;
}

/** Words of another script, cut where resvg puts what follows too close: behind letters that take more than one sign. */
function syllables(words: string): readonly Run[] {
  const runs: string[] = [""];
  let isOpen = false;
  for (const sign of graphemes(words)) {
    const text = (runs.pop() ?? "") + sign;
    const isJoined = isOpen;
    isOpen = JOINER().test(sign.slice(-1));
    const isWide = !isOpen && (isJoined || BESIDE().test(sign) || JOINER().test(sign));
    runs.push(text, ...(isWide ? [""] : []));
  }
  return runs.filter((text) => text !== "").map((text) => ({ text, kind: "other" }));
}
