import { type Interval, interval } from "../../analysis/interval.js";
import { asciiFigures } from "../../text/ascii-figures.js";
import { MAGNITUDES } from "../../text/magnitudes.js";
import { withMoneySigns } from "./foreign-unit.js";

/** Why a text is no figure. */
export interface NoFigure {
  readonly problem: string;
}

const DIGITS = String.raw`[-−]?\d(?:[\d.,'’\s]*\d)?|[-−]?\.\d+`;
const SUFFIX = "k|tsd|thousand|mn|mio|million|mrd|m|bn|billion|b";
/** With a sign in place of each currency, before the number or behind it. */
const ONE = new RegExp(String.raw`^¤?\s*(${DIGITS})\s*(?:(${SUFFIX})s?\.?)?\s*¤?$`, "i");
const TWO = new RegExp(
  String.raw`^(?:between|from)?\s*¤?\s*(${DIGITS})\s*(${SUFFIX})?s?\s*¤?\s*(?:-|–|—|~|\.\.\.?|…|to|and)\s*¤?\s*(${DIGITS})\s*(?:(${SUFFIX})s?\.?)?\s*¤?$`,
  "i",
);

/** What may stand around a number and says nothing new: "about", a percent sign. */
const AROUND = /^(?:about|around|roughly|approx\.?|ca\.?|circa|~|≈)\s*|\s*(?:%|percent|per cent)$/g;

/** A percent sign at the first end of a range: `20 % - 30 %`. */
const FIRST_PERCENT = /(?<=\d)\s*(?:%|percent|per cent)(?=\s*(?:[-–—~…]|\.\.|to\b|and\b))/;

/** In place of the cents of a price in whole francs, euros or crowns: `20.–`, `20,--`, `20:-`. */
const NO_CENTS = /(?<=\d)[.,:][-–—−]{1,2}(?![\d.,k])/g;

/** In characters: what is longer is no figure, whatever it says. */
const LONGEST = 200;

/** Reads a number or a range as people type them: `4,500`, `4 500`, `4.5k`, `2m`, `20.–`, `４５００`, `4000-9000`, `4-9k`, `up to 500`. */
export function parseFigure(text: string): Interval | NoFigure {
  const noFigure = {
    problem: `"${text}" is not a number: write one like 4500, 4.5k or 2m, or a range like 4000-9000.`,
  };
  if (text.length > LONGEST) return noFigure;
  const bare = withMoneySigns(asciiFigures(text).trim().replace(AROUND, "").replace(FIRST_PERCENT, ""))
    .replace(NO_CENTS, "")
    .trim();
  const [, most] = /^(?:up to|at most|under|below|less than|max\.?|<=?|≤)\s*(\S.*)$/i.exec(bare) ?? [];
  if (most !== undefined) return ONE.test(most) ? rangeOf("0", undefined, most, undefined) : noFigure;
  const one = ONE.exec(bare);
  if (one) return single(one[1], one[2]);
  const two = TWO.exec(bare);
  if (two) return rangeOf(two[1], two[2], two[3], two[4]);
  return noFigure;
}

/** True for what is no figure. */
export function isNoFigure(figure: Interval | NoFigure): figure is NoFigure {
  return "problem" in figure;
}

function single(digits = "", suffix?: string): Interval | NoFigure {
  const value = numberOf(digits, suffix);
  return typeof value === "number" ? interval(value, value) : value;
}

/** `4-9k` means 4k to 9k; the ends may come in any order. */
function rangeOf(
  first = "",
  firstSuffix: string | undefined,
  second = "",
  secondSuffix: string | undefined,
): Interval | NoFigure {
  const [, digits = second, suffix = secondSuffix] = ONE.exec(second) ?? [];
  const high = numberOf(digits, suffix);
  const low = numberOf(first, firstSuffix ?? (first === "0" ? undefined : suffix));
  if (typeof high !== "number") return high;
  if (typeof low !== "number") return low;
  return interval(low, high);
}

function numberOf(digits: string, suffix = ""): number | NoFigure {
  const times = MAGNITUDES[suffix.toLowerCase()] ?? 1;
  const tight = digits.replace("−", "-").replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "");
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(tight)) {
    const [one, other] = [tight.replace(".", ""), tight].map((plain) => multiplied(plain, times));
    return { problem: `"${digits}${suffix}" can be read in two ways: write ${one} or ${other}.` };
  }
  const plain = plainDigits(tight);
  if (plain === undefined) return { problem: `"${digits}" is not a number: write one like 4500, 4,500 or 4.5k.` };
  const value = multiplied(plain, times);
  return Number.isFinite(value) ? value : { problem: `"${digits}" is not a number: write one like 4500 or 4.5k.` };
}

/** 4.35k is 4350, not 4349.999…. */
function multiplied(plain: string, times: number): number {
  return Number((Number(plain) * times).toPrecision(12));
}

/** Takes the thousands' separators out and makes the decimal point a point; undefined for what is no number. */
function plainDigits(tight: string): string | undefined {
  // In India thousands come by two digits: 1,50,000.
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$|^-?\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/.test(tight)) return tight.replaceAll(",", "");
  if (/^-?\d{1,3}(\.\d{3})+,\d+$|^-?\d{1,3}(\.\d{3}){2,}$/.test(tight)) {
    return tight.replaceAll(".", "").replace(",", ".");
  }
  if (/^-?\d*(\.\d+)?$/.test(tight)) return tight;
  return /^-?\d+,\d+$/.test(tight) ? tight.replace(",", ".") : undefined;
}
