import { describe, expect, it } from "vitest";
import { textWidth } from "../../../../src/render/export/text/measure.js";

describe("how wide a text is", () => {
  // The widest of DejaVu Sans, Noto Sans and Noto Kufi, in bold and in regular.
  it.each([
    ["المطحنة القديمة", 7965, 7089],
    ["المقاهي في المدينة القديمة التي لا تملك فرنًا خاصًا بها", 27039, 24448],
    ["مستشفيات خاصة في دبي", 12714, 11386],
    ["شششش", 4393, 3858],
    ["پخش کننده", 5337, 4844],
    ["משפחות בשכונה", 7438, 6910],
    ["קשת", 2103, 1989],
  ] as const)("is told a little too wide, where our fonts do not hold %s", (text, bold, regular) => {
    for (const [weight, widest] of [
      ["bold", bold],
      ["regular", regular],
    ] as const) {
      const width = textWidth(text, 1000, weight);
      expect(width).toBeGreaterThanOrEqual(widest);
      expect(width).toBeLessThan(widest * 1.15);
    }
  });

  it("is told too wide, but not twice as wide, where vowels stand beside their letters", () => {
    // As Noto Sans Devanagari is.
    for (const [weight, wide] of [
      ["bold", 13_053],
      ["regular", 12_027],
    ] as const) {
      const width = textWidth("स्थानीय परिवार और स्कूल के बच्चे", 1000, weight);
      expect(width).toBeGreaterThanOrEqual(wide);
      expect(width).toBeLessThan(wide * 1.5);
    }
  });
});
