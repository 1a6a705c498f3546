import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composed } from "../../src/text/composed.js";

describe("a composed text", () => {
  it("is NFC for every character, alone and beside a mark", () => {
    const differing = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((c) =>
      [c, `e${c}`, `${c}\u0301`, `a\u0323${c}b`].some((text) => composed(text) !== text.normalize("NFC")),
    );
    expect(differing).toEqual([]);
  });

  it("is NFC for any text", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, (one) => {
        expect(composed(one)).toBe(one.normalize("NFC"));
      }),
    );
  });
});
