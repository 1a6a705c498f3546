import type { Finding } from "../../../model/finding.js";
import type { CanvasPath } from "../../../model/path.js";
import { keyInWords } from "../path-in-words.js";
import { correctRate } from "./correct-rate.js";
import { importanceAdvice, isImportance } from "./importance-advice.js";
import {
  hedgedNumber,
  isOnlySpelling,
  type NumberInText,
  numberBeforeWords,
  readNumber,
  twoReadings,
} from "./number-in-text.js";
import { type Correction, fieldOf, figureInFile, fixTo, holderOf, type Wanted } from "./number-place.js";

/** A text where a number belongs: how that number is written. */
export function explainNumber(path: CanvasPath, text: string, wanted: Wanted): Pick<Finding, "message"> & Correction {
  const message = `${keyInWords(path)} must be a number, but \`${text}\` is a text to YAML`;
  return { message, ...correctNumber(path, text, wanted) };
}

/** How the number in a text is written. Corrected without asking only where nothing but the spelling changes. */
export function correctNumber(path: CanvasPath, text: string, wanted: Wanted): Correction {
  const read = readNumber(text);
  const isOne = read !== undefined && !read.isPercent && read.each === undefined && read.low === read.high;
  if (isImportance(path) && !isOne) return { advice: importanceAdvice(path, text) };
  if (read === undefined) return { advice: adviceWithoutReading(text, wanted) };
  if (read.isPercent && !isPercentage(path)) return { advice: percentAdvice(path, read, wanted) };
  if (read.each !== undefined) return correctRate(path, { ...read, each: read.each }, wanted);
  if (read.low !== read.high) return { advice: rangeAdvice(read, wanted) };
  // Whether the currency of the file is the one that goes, only the author knows.
  return { advice: `Write \`${read.low}\`.`, ...(isOnlySpelling(text) ? { fix: fixTo(path, read.low) } : {}) };
}

/** True where the number is all that a text says: no rate, range or percentage that belongs elsewhere. */
export function isNumberAlone(path: CanvasPath, { low, high, each, isPercent }: NumberInText): boolean {
  return low === high && each === undefined && (!isPercent || isPercentage(path));
}

const PERCENTAGES: ReadonlySet<string | number | undefined> = new Set(["share", "margin", "top_customer_share"]);

/** True of a figure that is in percent already. */
function isPercentage(path: CanvasPath): boolean {
  return PERCENTAGES.has(fieldOf(path).at(-1));
}

/** Of a price or a cost it may be a share; anything else is no percentage. */
function percentAdvice(path: CanvasPath, read: NumberInText, { description, root }: Wanted): string {
  const holder = holderOf(path, root);
  if (!holder.takesPer) return `${description} Write the number that it comes to: a percentage cannot stand here.`;
  return `Write \`${figureInFile(read)}\`${holder.withPer("percent")}: that makes it a percentage.`;
}

function rangeAdvice(read: NumberInText, { description, takesRange }: Wanted): string {
  return takesRange ? `Write \`${figureInFile(read)}\`.` : `${description} It is one number: no range can stand here.`;
}

/** A rate or a percentage has more to be said of it, once it is clear how much it is. */
function adviceOnTwo({ thousands, fraction }: NonNullable<ReturnType<typeof twoReadings>>): string {
  const [one, other] = [figureInFile(thousands), figureInFile(fraction)];
  if (one === other) return `Write \`${one}\`.`;
  const isAlone = thousands.each === undefined && !thousands.isPercent;
  if (!isAlone) return `It can be read in two ways: write \`${one}\` in it, or \`${other}\`.`;
  return `Write \`${one}\` if that is what it means, otherwise \`${other}\`.`;
}

function adviceWithoutReading(text: string, { description, takesRange, example }: Wanted): string {
  const either = twoReadings(text);
  if (either) return adviceOnTwo(either);
  const hedged = hedgedNumber(text);
  if (hedged !== undefined) {
    const range = " If it is not known so exactly, write the range that it lies in: `{low: …, high: …}`.";
    return `Write the number alone: \`${hedged}\`.${takesRange ? range : ""}`;
  }
  const counted = numberBeforeWords(text, description);
  if (counted !== undefined) return `${description} Write the number alone: \`${counted}\`.`;
  const such = example === undefined ? "" : `, such as \`${example}\``;
  return `${description} Write a number${such}, or leave the key out while it is not known.`;
}
