import { describe, expect, it } from "vitest";
import type { Interval } from "../../../src/analysis/interval.js";
import {
  type Always,
  differBySignOrPoints,
  differBySignOrRatio,
} from "../../../src/analysis/separation/criteria/profit-gap.js";

const BOUNDS = [-40, -20, -10, -5, -1, 0, 1, 5, 10, 16, 20, 40];
const RANGES: readonly Interval[] = BOUNDS.flatMap((low) =>
  BOUNDS.filter((high) => high >= low).map((high) => ({ low, high })),
);

/** Values of a range at which an answer can change: its ends, zero and just above, and what lies near a limit of the other. */
function sample({ low, high }: Interval, other: Interval): readonly number[] {
  const near = [other.low, other.high].flatMap((bound) => [bound, bound / 2, bound * 2, bound - 15, bound + 15]);
  const around = near.flatMap((value) => [value - 0.01, value, value + 0.01]);
  const inside = [low, high, (low + high) / 2, 0, 1e-7, ...around];
  return inside.filter((value) => value >= low && value <= high);
}

function byTrying(a: Interval, b: Interval, differs: (x: number, y: number) => boolean): Always {
  const answers = new Set(sample(a, b).flatMap((x) => sample(b, a).map((y) => differs(x, y))));
  return answers.size === 2 ? "sometimes" : answers.has(true) ? "always" : "never";
}

const RULES = [
  {
    name: "profits differ by sign or by half of the larger",
    exact: differBySignOrRatio,
    differs: (x: number, y: number) => {
      const larger = Math.max(Math.abs(x), Math.abs(y));
      return x > 0 !== y > 0 || (larger > 0 && Math.abs(x - y) / larger >= 0.5 - 1e-9);
    },
  },
  {
    name: "margins differ by sign or by fifteen points",
    exact: differBySignOrPoints,
    differs: (x: number, y: number) => x > 0 !== y > 0 || Math.abs(x - y) >= 15 - 1e-9,
  },
];

describe.each(RULES)("$name", ({ exact, differs }) => {
  it("says for every pair of ranges what trying their values says", () => {
    const wrong = RANGES.flatMap((a) =>
      RANGES.filter((b) => exact(a, b) !== byTrying(a, b, differs)).map((b) => ({ a, b })),
    );
    expect(wrong).toEqual([]);
  });
});
