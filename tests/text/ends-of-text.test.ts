import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningOf, endOf } from "../../src/text/ends-of-text.js";
import { trials } from "../tier.js";

const FAMILY = "👨\u200D👩\u200D👧";

describe("the ends of a text", () => {
  it("are the text where it is short", () => {
    expect([beginningOf("bakery", 6), endOf("bakery", 6)]).toEqual(["bakery", "bakery"]);
  });

  it("hold no half of what a reader sees as one", () => {
    expect([beginningOf(`a${FAMILY}b`, 5), beginningOf(`a${FAMILY}b`, 9)]).toEqual(["a", `a${FAMILY}`]);
    expect([endOf(`a${FAMILY}b`, 5), endOf(`a${FAMILY}b`, 9)]).toEqual(["b", `${FAMILY}b`]);
    expect([beginningOf("cafe\u0301s", 4), endOf("cafe\u0301s", 2)]).toEqual(["caf", "s"]);
  });

  it("are ends of it, of no more than was asked for, and never end in half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.nat(60), (text, most) => {
        const [beginning, end] = [beginningOf(text, most), endOf(text, most)];
        expect(text.startsWith(beginning) && text.endsWith(end)).toBe(true);
        expect(Math.max(beginning.length, end.length)).toBeLessThanOrEqual(most);
        for (const part of [beginning, end]) expect(Buffer.from(part).toString()).toBe(part);
      }),
      trials(300, 10_000),
    );
  });
});
