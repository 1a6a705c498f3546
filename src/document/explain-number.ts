import type { Finding, Fix } from "../model/finding.js";
import type { CanvasPath } from "../model/path.js";
import { keyInWords } from "./path-in-words.js";

type Words = Pick<Finding, "message"> & { readonly advice: string; readonly fix?: Fix };

/** What may stand where a text was found. */
interface Wanted {
  /** What the figure is, for those whose text is none. */
  readonly description: string;
  /** True where `{low: 20, high: 30}` may stand in place of one number. */
  readonly takesRange: boolean;
}

/** A text where a number belongs: how that number is written. Corrected without asking only where nothing but the spelling changes. */
export function explainNumber(path: CanvasPath, text: string, { description, takesRange }: Wanted): Words {
  const message = `${keyInWords(path)} must be a number, but \`${text}\` is a text to YAML`;
  const range = rangeIn(text);
  if (range) {
    const advice = takesRange ? `Write \`{low: ${range.low}, high: ${range.high}}\`.` : description;
    return { message, advice };
  }
  const isShare = text.trim().endsWith("%");
  const number = numberIn(isShare ? text.trim().slice(0, -1) : text);
  if (number === undefined) return { message, advice: description };
  if (isShare && !/\bin percent\b/.test(description))
    return { message, advice: `${description} A share is written as \`${number}\`, with \`per: percent\` beside it.` };
  const fix: Fix = { title: `write \`${number}\``, edits: [{ kind: "set", path, value: number }] };
  // Whether the currency of the file is the one that goes, only the author knows.
  return { message, advice: `Write \`${number}\`.`, ...(text.trim() !== withoutCurrency(text) ? {} : { fix }) };
}

function rangeIn(text: string): { readonly low: number; readonly high: number } | undefined {
  const [from = "", to = "", ...more] = text.split(/[-–—]|\bto\b/);
  const [low, high] = [numberIn(from), numberIn(to)];
  return low === undefined || high === undefined || more.length > 0 ? undefined : { low, high };
}

/** The number that a person reads in a text; undefined where two people may read two. */
function numberIn(text: string): number | undefined {
  const bare = withoutCurrency(text).replace(/[\s_'’]/g, "");
  const [, figures = bare, unit] = /^(.*\d)([km])$/i.exec(bare) ?? [];
  const standard = inStandardForm(figures, bare.length < text.trim().length);
  if (standard === undefined) return undefined;
  return Number(standard) * (unit === undefined ? 1 : unit.toLowerCase() === "k" ? 1e3 : 1e6);
}

/** `1,200.50` and `1.200,50`, the one in New York and the other in Berlin. */
function inStandardForm(figures: string, isWrittenOtherwise: boolean): string | undefined {
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figures)) return figures.replaceAll(",", "");
  if (/^-?\d{1,3}(?:\.\d{3})+,\d{1,2}$|^-?\d{1,3}(?:\.\d{3}){2,}$/.test(figures))
    return figures.replaceAll(".", "").replace(",", ".");
  if (/^-?\d+,\d{1,2}$/.test(figures)) return figures.replace(",", ".");
  // 1.200 with a unit behind it: a thousand in Berlin, one and a fifth in New York.
  if (isWrittenOtherwise && /^-?\d{1,3}\.\d{3}$/.test(figures)) return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(figures) ? figures : undefined;
}

const BEFORE = /^(?:[$€£¥₹₩₽₺₪฿]|[A-Z]{3}|Fr\.)/;
const BEHIND = /(?:[$€£¥₹₩₽₺₪฿]|[A-Z]{3}|Fr\.)$/;

function withoutCurrency(text: string): string {
  return text.trim().replace(BEFORE, "").replace(BEHIND, "").trim();
}
