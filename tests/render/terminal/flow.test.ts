import fc from "fast-check";
import { expect, test } from "vitest";
import { ends, flow, wrapLine } from "../../../src/render/terminal/flow.js";
import { type Line, lineWidth, span } from "../../../src/render/terminal/spans.js";
import { trials } from "../../tier.js";

const text = (line: Line) => line.map((piece) => piece.text).join("");

test("entries flow side by side and break between each other", () => {
  const entries = ["one", "two", "three"].map((word) => [span(word)]);
  expect(flow(entries, 10, "  ").map(text)).toEqual(["one  two", "three"]);
});

test("a wrapped line keeps the style of every word", () => {
  const [first, second, third] = wrapLine(
    [span("plain and ", {}), span("bold", { bold: true }), span(" words")],
    10,
    2,
  );
  expect(text(first ?? [])).toBe("plain and");
  expect(second).toEqual([span("  "), span("bold", { bold: true })]);
  expect(third).toEqual([span("  "), span("words", undefined)]);
});

test("a wrapped line is never too wide and says all it said", () => {
  const lines = fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { maxLength: 6 });
  fc.assert(
    fc.property(lines, fc.integer({ min: 6, max: 40 }), (pieces, width) => {
      const wrapped = wrapLine(
        pieces.map((piece) => span(piece)),
        width,
        2,
      );
      for (const line of wrapped) expect(lineWidth(line)).toBeLessThanOrEqual(width);
      const bare = (given: string) => given.replace(/\s+/gu, "");
      expect(bare(wrapped.map(text).join(""))).toBe(bare(pieces.join("")));
    }),
    trials(100, 10_000),
  );
});

test("two ends share a line when they fit, else they take one each", () => {
  expect(ends([span("left")], [span("right")], 12).map(text)).toEqual(["left   right"]);
  expect(ends([span("left")], [span("right")], 10).map(text)).toEqual(["left", "right"]);
});
