import { describe, expect, it } from "vitest";
import { asciiFigures } from "../../src/text/ascii-figures.js";

const SCRIPTS = Intl.supportedValuesOf("numberingSystem").filter((system) => {
  const digits = new Intl.NumberFormat("en", { numberingSystem: system, useGrouping: false }).format(1234567890);
  return [...digits].length === 10 && /^\p{Nd}{10}$/u.test(digits);
});

describe("figures of other scripts", () => {
  it.each(SCRIPTS)("are the same number in 0 to 9: %s", (numberingSystem) => {
    const format = new Intl.NumberFormat("en", { numberingSystem, useGrouping: false });
    expect(asciiFigures(`${format.format(1234567890)} to ${format.format(9876543210)}`)).toBe(
      "1234567890 to 9876543210",
    );
  });

  it("are known for the scripts that people write in", () => {
    expect(SCRIPTS).toEqual(expect.arrayContaining(["arab", "arabext", "beng", "deva", "fullwide", "latn", "thai"]));
  });

  it.each([
    ["￥３００", "¥300"],
    ["ＣＨＦ　１，２００．５０", "CHF 1,200.50"],
    ["３００〜５００", "300~500"],
    ["１０％", "10%"],
    ["٪١٠", "%10"],
    ["١٬٢٠٠٫٥", "1'200.5"],
    ["\u200f٣٠٠\u200e", "300"],
  ])("come with their marks: %s", (text, ascii) => {
    expect(asciiFigures(text)).toBe(ascii);
  });

  it.each(["10²", "½", "三百", "Ⅳ", "CHF 20.–", "café"])("%s stays as it is", (text) => {
    expect(asciiFigures(text)).toBe(text);
  });
});
