/** All values between two bounds, both included; `low` is never above `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two bounds as somebody wrote them, perhaps upside down. */
export type Bounds = Interval;

/** All values between two bounds, in either order. */
export function interval(one: number, other: number): Interval {
  return one <= other ? { low: one, high: other } : { low: other, high: one };
}

/** What two bounds hold between them, whichever is called low. */
export function ordered({ low, high }: Bounds): Interval {
  return interval(low, high);
}

/** All differences of a value of the first and a value of the second. */
export function minus(a: Bounds, b: Bounds): Interval {
  const [from, less] = [ordered(a), ordered(b)];
  return { low: from.low - less.high, high: from.high - less.low };
}

/** All sums of a value of each. */
export function plus(...parts: readonly Bounds[]): Interval {
  return parts.map(ordered).reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), NOTHING);
}

/** No money. */
export const NOTHING: Interval = { low: 0, high: 0 };

/** All products of a value of the first and a value of the second. */
export function times(a: Bounds, b: Bounds): Interval {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** The least interval that holds all of some. */
export function hull(first: Bounds, ...more: readonly Bounds[]): Interval {
  const ends = [first, ...more].flatMap(({ low, high }) => [low, high]);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** True when each value of the first is above each of the second. */
export function isAbove(a: Bounds, b: Bounds): boolean {
  return ordered(a).low > ordered(b).high;
}

/** How far the nearest values of two intervals are apart: 0 where they meet. */
export function distanceBetween(a: Interval, b: Interval): number {
  return Math.max(a.low - b.high, b.low - a.high, 0);
}

/** True of a value that is known exactly. */
export function isExact({ low, high }: Bounds): boolean {
  return low === high;
}
