import { withoutCurrency } from "../../../text/currency.js";
import { MAGNITUDES } from "../../../text/magnitudes.js";

/** What a person wrote where a number belongs, taken apart: `20-30`, `60%`, `12 EUR / month`. */
export interface NumberInText {
  readonly low: number;
  readonly high: number;
  /** The number as YAML writes it, with the zeros that were typed. */
  readonly standard: string;
  readonly isPercent: boolean;
  /** The word behind `per` or `/`: `month`, `hour`. */
  readonly each: string | undefined;
  /** The text before that word. */
  readonly figure: string;
}

/** What the point of `1.200k` sets apart: thousands in Berlin, a fraction in New York. */
type Point = "thousands" | "fraction";

/**
 * The number, or the range, that a person reads in a text; undefined where two people may read two.
 * @param point how they read it where it could be either
 */
export function readNumber(text: string, point?: Point): NumberInText | undefined {
  if (text.length > LONGEST) return undefined;
  const { figure, each } = withoutEach(text.trim());
  const whole = { isPercent: PERCENT.test(figure), each, figure };
  const amount = figure.replace(PERCENT, "");
  const standard = standardForm(amount, point);
  if (standard !== undefined) return { low: Number(standard), high: Number(standard), standard, ...whole };
  const [from = "", to = "", ...more] = amount.split(/[-–—]|\bto\b/);
  const ends = more.length > 0 ? undefined : endsOf(from.replace(PERCENT, "").trim(), to, point);
  return ends && { low: Number(ends.low), high: Number(ends.high), standard: ends.low, ...whole };
}

/** `4-9k` is from 4k, and `500-2k` from 500; of `30-20`, who knows which end is wrong? */
function endsOf(from: string, to: string, point?: Point): { readonly low: string; readonly high: string } | undefined {
  const high = standardForm(to, point);
  const [, , unit = ""] = WITH_UNIT.exec(withoutCurrency(to)) ?? [];
  const lows = [
    unit === "" ? undefined : standardForm(`${withoutCurrency(from)} ${unit}`, point),
    standardForm(from, point),
  ];
  if (point === undefined && [from, to].some((end) => EITHER_WAY.test(withoutCurrency(end)))) return undefined;
  const low = lows.find((one) => one !== undefined && Number(one) <= Number(high));
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** True when a text is a number already, but for the way in which it is spelled: no unit is lost, nothing is left out. */
export function isOnlySpelling(text: string): boolean {
  return text.trim() === withoutCurrency(text);
}

/** A longer text is none that holds a number and little else. */
const LONGEST = 60;
const PERCENT = /\s*(?:%|\b(?:per|por|pour) ?(?:cent|cien)(?:to)?\b|\bpro[cz]ent\b)\s*$/i;

/** `1.200 €` and `1.200k` as each of two people reads them; undefined where both read the same, or none reads a number. */
export function twoReadings(text: string): Readonly<Record<Point, NumberInText>> | undefined {
  if (readNumber(text) !== undefined) return undefined;
  const [thousands, fraction] = [readNumber(text, "thousands"), readNumber(text, "fraction")];
  return thousands && fraction && { thousands, fraction };
}

const HEDGE =
  /^(?:about|around|approx(?:\.|imately)?|ca\.?|circa|roughly|nearly|almost|over|under|up to|at least|at most|more than|less than|from|some|max(?:imum|\.)?|min(?:imum|\.)?|[~≈±<>≤≥]=?)\s*/i;
const BEHIND_NUMBER = /\s*(?:\+|\?|[/]\s*5|or so|or more|approx\.?|ca\.)$/i;

/** The number in a text that also says how exactly it is known: `about 200`, `50+`. */
export function hedgedNumber(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.trim().replace(HEDGE, "").replace(BEHIND_NUMBER, "");
  return bare === text.trim() ? undefined : standardForm(bare);
}

/** How many a word says that something is counted in: `12 million people`, `3 dozen`. */
const MULTIPLE =
  /^(?:tsd|mio|mln|mn|mill?|mille|mrd|mld|bn|(?:m|b|tr)ill?i[aoóõ]\S+|millón|millones|milh\S+|miljoen|tausende?|thousands?|hundreds?|hundert|dozens?|dutzend|lakhs?|crores?)\.?$/i;
/** `12 M users`, `5 T€` and `5 XYZ`: perhaps thousands, perhaps metres. */
const ABBREVIATED = /^(?:[kmbtKMBT]|[A-Z]{3})$/;
const SPAN_OF_TIME = /^(?:minute|hour|day|week|month|quarter|year)s?$/i;

/** The number of `200 people`; a span of time counts only where it is asked for: three months are no amount. */
export function numberBeforeWords(text: string, asked: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [, figures = "", word = ""] = /^(\S*\d) +([^\s\d]+)(?: [^\d]+)?$/.exec(text.trim()) ?? [];
  const counted = withoutCurrency(word);
  if (MULTIPLE.test(counted)) return standardForm(`${figures} ${word}`);
  if (ABBREVIATED.test(counted)) return undefined;
  if (SPAN_OF_TIME.test(word) && !asked.toLowerCase().includes(word.toLowerCase())) return undefined;
  return standardForm(figures);
}

const EACH = /^(.*\d.*?)\s*(?:\/|\s(?:per|pro|an?|each|every|par|por)\s)\s*(?!(?:cent|cien)(?:to)?\b)([^\s\d/.]+)\.?$/i;
const HOW_OFTEN = /^(.*\d.*?)\s+(monthly|quarterly|yearly|annually|once)$/i;

function withoutEach(text: string): { readonly figure: string; readonly each: string | undefined } {
  const [, figure, each] = EACH.exec(text) ?? HOW_OFTEN.exec(text) ?? [];
  return figure === undefined ? { figure: text, each: undefined } : { figure, each };
}

const WITH_UNIT = /^(.*\d)\s*(k|tsd|thousand|m|mn|mio|million|bn|mrd|billion)s?\.?$/i;

function standardForm(text: string, point?: Point): string | undefined {
  const bare = withoutCurrency(text).replace(/[\s_'’]/g, "");
  const [, figures = bare, unit] = WITH_UNIT.exec(bare) ?? [];
  const isWrittenOtherwise = unit !== undefined || bare.length < text.trim().length;
  const standard = inStandardForm(figures, point ?? (isWrittenOtherwise ? undefined : "fraction"));
  if (standard === undefined || unit === undefined) return standard;
  return String(Number((Number(standard) * (MAGNITUDES[unit.toLowerCase()] ?? 1)).toPrecision(12)));
}

/** `1.200`, which sets thousands apart in Berlin and a fraction in New York. */
const EITHER_WAY = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** `1,200.50` and `1.200,50`, the one in New York and the other in Berlin. */
function inStandardForm(figures: string, point: Point | undefined): string | undefined {
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figures)) return figures.replaceAll(",", "");
  if (/^-?\d{1,3}(?:\.\d{3})+,\d{1,2}$|^-?\d{1,3}(?:\.\d{3}){2,}$/.test(figures))
    return figures.replaceAll(".", "").replace(",", ".");
  if (/^-?\d+,\d{1,2}$/.test(figures)) return figures.replace(",", ".");
  if (point !== "fraction" && EITHER_WAY.test(figures))
    return point === "thousands" ? figures.replace(".", "") : undefined;
  return /^-?\d+(?:\.\d+)?$/.test(figures) ? figures : undefined;
}
