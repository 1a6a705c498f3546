import { distanceBetween, type Interval, isExact } from "../../interval.js";

/** Whether something holds for every pair of values of two ranges, for none, or for some. */
export type Always = "always" | "never" | "sometimes";

const TOLERANCE = 1e-9;

/** From here on profits are substantially different: this part of the larger one. */
export const DIFFERENT_RATIO = 0.5;
/** From here on margins are, in points. */
export const DIFFERENT_POINTS = 15;

/**
 * Whether two profits differ substantially: one is above zero and the other is not, or they are apart by at least half
 * of the larger amount (two zeros are the same). Exact for every pair of values of the two ranges.
 */
export function differBySignOrRatio(a: Interval, b: Interval, ratio = DIFFERENT_RATIO): Always {
  if (isExact(a) && isExact(b)) return pointsDiffer(a.low, b.low, ratio) ? "always" : "never";
  return forEachSign(a, b, (x, y) => ratioDiffers(x, y, 1 - ratio));
}

/** The same for two plain numbers, which most canvases have. */
function pointsDiffer(a: number, b: number, ratio: number): boolean {
  if (a > 0 !== b > 0) return true;
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return larger > 0 && Math.abs(a - b) / larger >= ratio - TOLERANCE;
}

/** Whether two margins differ: one is above zero and the other is not, or they are at least so many points apart. */
export function differBySignOrPoints(a: Interval, b: Interval, points = DIFFERENT_POINTS): Always {
  return forEachSign(a, b, (x, y) => {
    const reach = Math.max(x.high - y.low, y.high - x.low);
    if (distanceBetween(x, y) >= points - TOLERANCE) return "always";
    return reach < points - TOLERANCE ? "never" : "sometimes";
  });
}

/** Splits both ranges at zero: values of different sign differ; `sameSign` judges the rest, by amount. */
function forEachSign(a: Interval, b: Interval, sameSign: (x: Amounts, y: Amounts) => Always): Always {
  const [aAbove, aBelow] = [above(a), below(a)];
  const [bAbove, bBelow] = [above(b), below(b)];
  const parts: Always[] = [];
  if ((aAbove && bBelow) || (aBelow && bAbove)) parts.push("always");
  if (aAbove && bAbove) parts.push(sameSign(aAbove, bAbove));
  if (aBelow && bBelow) parts.push(sameSign(aBelow, bBelow));
  return parts.every((part) => part === parts[0]) ? (parts[0] ?? "never") : "sometimes";
}

/** Absolute amounts; `isOpen` when the lower bound is zero and zero itself is not among them. */
interface Amounts extends Interval {
  readonly isOpen: boolean;
}

function above({ low, high }: Interval): Amounts | undefined {
  return high > 0 ? { low: Math.max(low, 0), high, isOpen: low <= 0 } : undefined;
}

function below({ low, high }: Interval): Amounts | undefined {
  return low <= 0 ? { low: Math.max(-high, 0), high: -low, isOpen: false } : undefined;
}

/** Differs where smaller / larger ≤ limit; two zeros are the same. */
function ratioDiffers(x: Amounts, y: Amounts, limit: number): Always {
  if (x.high === 0 && y.high === 0) return "never";
  const overlap = Math.min(x.high, y.high) >= Math.max(x.low, y.low);
  const bothReachZero = x.low === 0 && y.low === 0 && !x.isOpen && !y.isOpen;
  const largest = overlap && Math.min(x.high, y.high) > 0 ? 1 : x.high < y.low ? x.high / y.low : y.high / x.low;
  const smallest = Math.min(x.low / y.high, y.low / x.high);
  if (!bothReachZero && largest <= limit + TOLERANCE) return "always";
  return smallest > limit + TOLERANCE ? "never" : "sometimes";
}
