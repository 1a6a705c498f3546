import { groupedNumber, groupedSum } from "../../../text/grouped-number.js";
import { type Interval, interval } from "../../interval.js";
import type { Always } from "./profit-gap.js";

/** How a number is said: `sumInWords` or `numberInWords`. */
type InWords = (value: number) => string;

/** A sum of money: `120`, `12.50`. */
export const sumInWords: InWords = (value) => groupedSum(withoutTail(value));

/** A number that is no money: `12.5`. */
export const numberInWords: InWords = (value) => groupedNumber(withoutTail(value));

/** 0.3 less 0.1 is 0.2 to a reader, not 0.19999999999999998. */
function withoutTail(value: number): number {
  return Number(value.toPrecision(12));
}

/** `120`, or `4,000 to 9,000`. */
export function rangeWords({ low, high }: Interval, inWords: InWords): string {
  return low === high ? inWords(low) : `${inWords(low)} to ${inWords(high)}`;
}

interface Comparison {
  readonly a: Interval;
  readonly b: Interval;
  compare(a: Interval, b: Interval): Always;
  readonly inWords: InWords;
}

/** Where the verdict flips within the ranges: the value of one side at which it turns, with the other side at an end. */
export function flipEvidence(of: Comparison, names: { readonly a: string; readonly b: string }): readonly string[] {
  const { inWords } = of;
  const lines: string[] = [];
  for (const fixed of new Set([of.a.low, of.a.high]))
    for (const flip of flips(of.b, (value) => of.compare(at(fixed), at(value)) === "always"))
      lines.push(
        `with ${names.a} at ${inWords(fixed)}, the verdict flips where ${names.b} reaches about ${inWords(flip)}`,
      );
  if (lines.length > 0) return lines;
  for (const fixed of new Set([of.b.low, of.b.high]))
    for (const flip of flips(of.a, (value) => of.compare(at(value), at(fixed)) === "always"))
      lines.push(
        `with ${names.b} at ${inWords(fixed)}, the verdict flips where ${names.a} reaches about ${inWords(flip)}`,
      );
  return lines.length > 0 ? lines : ["the verdict flips within these ranges"];
}

function at(value: number): Interval {
  return interval(value, value);
}

/** The points of a range at which a yes-or-no question changes its answer, found by halving between a few probes. */
function flips({ low, high }: Interval, differs: (value: number) => boolean): readonly number[] {
  const probes = 64;
  const found: number[] = [];
  for (let i = 0; i < probes; i++) {
    let from = low + ((high - low) * i) / probes;
    let to = low + ((high - low) * (i + 1)) / probes;
    const before = differs(from);
    if (before === differs(to)) continue;
    for (let step = 0; step < 50; step++) {
      const middle = (from + to) / 2;
      if (differs(middle) === before) from = middle;
      else to = middle;
    }
    found.push(rounded(to, high - low));
  }
  return [...new Set(found)].slice(0, 2);
}

/** Halving ends beside a zero, not on it. */
function rounded(value: number, width: number): number {
  return Math.abs(value) < width * 1e-9 ? 0 : Number(value.toPrecision(4));
}
