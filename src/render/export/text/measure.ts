import { graphemes } from "../../../text/graphemes.js";
import { displayWidth } from "../../../text/width.js";
import { ADVANCE_WIDTHS } from "./advance-widths.generated.js";
import { rightToLeftWidth } from "./right-to-left-widths.js";

export type Weight = keyof typeof ADVANCE_WIDTHS;

/** How wide a text is at a size of type, in the units of the size; what the fonts do not hold is rather taken too wide. */
export function textWidth(text: string, size: number, weight: Weight = "regular"): number {
  // The same words are tried at many sizes until they fit.
  const measured = MEASURED[weight];
  const known = measured.get(text);
  if (known !== undefined) return (size * known) / 1000;
  const thousandths = widthOf(text, widthsOf(weight));
  if (measured.size >= MOST_MEASURED) measured.clear();
  measured.set(text, thousandths);
  return (size * thousandths) / 1000;
}

const MOST_MEASURED = 20_000;
const MEASURED: Readonly<Record<Weight, Map<string, number>>> = { regular: new Map(), bold: new Map() };

function widthOf(text: string, widths: WidthTable): number {
  let thousandths = 0;
  for (const character of text) {
    const width = widths.of(character);
    if (width === undefined) return widthWithOthers(text, widths);
    thousandths += width;
  }
  return thousandths;
}

/** True when the fonts hold every character, so that the width is exact wherever a font of that kind is installed. */
export function isExactlyMeasured(text: string, weight: Weight = "regular"): boolean {
  const widths = widthsOf(weight);
  for (const character of text) if (widths.of(character) === undefined) return false;
  return true;
}

function widthWithOthers(text: string, widths: WidthTable): number {
  let thousandths = 0;
  const clusters = graphemes(text);
  for (const [at, cluster] of clusters.entries()) thousandths += clusterWidth(cluster, clusters[at + 1], widths);
  return thousandths;
}

const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
// Wider than nearly all letters of any script: a line may end early, but never beyond its box.
const OTHER_LETTER = 950;
const NARROW_SCRIPT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Lao}]/u;
const NARROW_LETTER = 780;
// Vowels beside their letter, letters that hold such a vowel, and all others: somewhat more than in Noto Sans.
const DEVANAGARI: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u0903\u093B\u093E-\u0940\u0949-\u094C\u094E\u094F]/, 400],
  [/[\u0906\u090B\u0911-\u0914\u0916]/, 1200],
  [/[\u0904-\u0939\u0958-\u097F]/, 850],
];
const WIDE_SIGN = 1050;
const EMOJI = 1400;

/** What nothing is wider than that stands as one letter, in sizes of the type. */
export const WIDEST_LETTER =
  Math.max(EMOJI, ...Object.values(ADVANCE_WIDTHS).flatMap((byWidth) => Object.keys(byWidth).map(Number))) / 1000;

function clusterWidth(cluster: string, next: string | undefined, widths: WidthTable): number {
  if (PICTURE.test(cluster) && displayWidth(cluster) > 1) return EMOJI;
  let thousandths = 0;
  for (const character of cluster) {
    const known = widths.of(character);
    if (known !== undefined) thousandths += known;
    else if (!NO_WIDTH.test(character))
      thousandths += rightToLeftWidth(character, next?.charAt(0), widths.isBold) ?? unknownWidth(character);
  }
  return thousandths;
}

function unknownWidth(character: string): number {
  if (displayWidth(character) > 1) return WIDE_SIGN;
  const known = DEVANAGARI.find(([letters]) => letters.test(character));
  if (known) return known[1];
  return NARROW_SCRIPT.test(character) ? NARROW_LETTER : OTHER_LETTER;
}

const tables = new Map<Weight, WidthTable>();

function widthsOf(weight: Weight): WidthTable {
  const made = tables.get(weight) ?? new WidthTable(ADVANCE_WIDTHS[weight], weight === "bold");
  tables.set(weight, made);
  return made;
}

/** Looks up each character once: a picture has some eighty of the thousands that a font holds. */
class WidthTable {
  private readonly known = new Map<string, number | undefined>();
  private readonly groups: readonly (readonly [width: string, characters: string])[];

  readonly isBold: boolean;

  constructor(byWidth: Readonly<Record<number, string>>, isBold: boolean) {
    this.isBold = isBold;
    this.groups = Object.entries(byWidth);
  }

  /** In thousandths of the size of the type; undefined for what the font does not hold. */
  of(character: string): number | undefined {
    const known = this.known.get(character);
    if (known !== undefined || this.known.has(character)) return known;
    const group = this.groups.find(([, characters]) => characters.includes(character));
    const width = group && Number(group[0]);
    this.known.set(character, width);
    return width;
  }
}
