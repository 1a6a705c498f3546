/** All values between two bounds, both included. As somebody wrote them, `low` may be above `high`: see `ordered`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** All values between two bounds, in either order. */
export function interval(one: number, other: number): Interval {
  return one <= other ? { low: one, high: other } : { low: other, high: one };
}

/** What two bounds hold between them, whichever is called low. */
export function ordered({ low, high }: Interval): Interval {
  return interval(low, high);
}

/** All differences of a value of the first and a value of the second. */
export function minus(a: Interval, b: Interval): Interval {
  const [from, less] = [ordered(a), ordered(b)];
  return { low: from.low - less.high, high: from.high - less.low };
}

/** All sums of a value of each. */
export function plus(...parts: readonly Interval[]): Interval {
  return parts.map(ordered).reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), NOTHING);
}

/** No money. */
export const NOTHING: Interval = { low: 0, high: 0 };

/** All products of a value of the first and a value of the second. */
export function times(a: Interval, b: Interval): Interval {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** The least interval that holds all of some. */
export function hull(first: Interval, ...more: readonly Interval[]): Interval {
  const ends = [first, ...more].flatMap(({ low, high }) => [low, high]);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** True when each value of the first is above each of the second. */
export function isAbove(a: Interval, b: Interval): boolean {
  return ordered(a).low > ordered(b).high;
}

/** How far the nearest values of two intervals, ordered ones, are apart: 0 where they meet. */
export function distanceBetween(a: Interval, b: Interval): number {
  return Math.max(a.low - b.high, b.low - a.high, 0);
}

/** True of a value that is known exactly. */
export function isExact({ low, high }: Interval): boolean {
  return low === high;
}
