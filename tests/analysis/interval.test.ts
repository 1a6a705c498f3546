import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hull, type Interval, interval, isAbove, minus, ordered, plus, times } from "../../src/analysis/interval.js";
import { trials } from "../tier.js";

const bounds: fc.Arbitrary<Interval> = fc.record({ low: fc.integer(), high: fc.integer() });

const turned = ({ low, high }: Interval): Interval => ({ low: high, high: low });

describe("bounds in either order", () => {
  it("make the same interval, its lower bound first", () => {
    expect(interval(9, 4)).toEqual({ low: 4, high: 9 });
    expect(ordered({ low: 9, high: 4 })).toEqual({ low: 4, high: 9 });
  });

  it.each([
    ["minus", minus],
    ["plus", plus],
    ["times", times],
    ["hull", hull],
    ["isAbove", isAbove],
  ])(
    "are the same to %s, and what comes out has its bounds in order",
    (_, of: (a: Interval, b: Interval) => Interval | boolean) => {
      fc.assert(
        fc.property(bounds, bounds, (a, b) => {
          const result = of(a, b);
          for (const [x, y] of [
            [turned(a), b],
            [a, turned(b)],
            [turned(a), turned(b)],
          ] as const)
            expect(of(x, y)).toEqual(result);
          if (typeof result !== "boolean") expect(result.low).toBeLessThanOrEqual(result.high);
        }),
        trials(200, 20_000),
      );
    },
  );
});

it("a difference holds the difference of every two values", () => {
  expect(minus({ low: 4, high: 9 }, { low: 1, high: 3 })).toEqual({ low: 1, high: 8 });
});

it("the sum of nothing is nothing", () => {
  expect(plus()).toEqual({ low: 0, high: 0 });
});
