import { describe, expect, it } from "vitest";
import { amountReader, countReader, percentReader } from "../../src/interview/readers/figure-readers.js";
import { parseFigure } from "../../src/interview/readers/parse-figure.js";
import { thresholdReader } from "../../src/interview/readers/word-readers.js";

describe("a figure as people type it", () => {
  it.each([
    ["4500", 4500, 4500],
    ["4,500", 4500, 4500],
    ["4 500", 4500, 4500],
    ["4\u00a0500", 4500, 4500],
    ["4'500", 4500, 4500],
    ["4.5k", 4500, 4500],
    ["4,5 k", 4500, 4500],
    ["2m", 2e6, 2e6],
    ["2 million", 2e6, 2e6],
    ["1.2bn", 1.2e9, 1.2e9],
    ["4.35k", 4350, 4350],
    ["CHF 4,500", 4500, 4500],
    ["€4.50", 4.5, 4.5],
    ["about 300 francs", 300, 300],
    ["1,234.50", 1234.5, 1234.5],
    ["1.234,50", 1234.5, 1234.5],
    ["-500", -500, -500],
    ["60 %", 60, 60],
    ["4000-9000", 4000, 9000],
    ["4000 – 9000", 4000, 9000],
    ["4 to 9k", 4000, 9000],
    ["between 4,000 and 9,000", 4000, 9000],
    ["9000-4000", 4000, 9000],
    ["-500 to 200", -500, 200],
    ["up to 500", 0, 500],
    ["< 2k", 0, 2000],
  ])("%s is %d to %d", (text, low, high) => {
    expect(parseFigure(text)).toEqual({ low, high });
  });

  it.each(["", "many", "4..5", "1,2,3", "12 34", "4000-", "k", "1e5"])("%j is none, and says what would be", (text) => {
    expect(parseFigure(text)).toEqual({ problem: expect.stringContaining("write one like") });
  });

  it("is asked for again when it can be read in two ways", () => {
    expect(parseFigure("4.500")).toEqual({ problem: `"4.500" can be read in two ways: write 4500 or 4.5.` });
  });
});

describe("a reader", () => {
  it("says how an amount was understood", () => {
    expect(amountReader("CHF a year").read("4-9k")).toEqual({
      value: { low: 4000, high: 9000 },
      understood: "4,000 to 9,000 CHF a year",
    });
  });

  it("takes no negative amount where nothing can be less than nothing, and no share above 100", () => {
    expect(amountReader("CHF").read("-5")).toHaveProperty("problem");
    expect(amountReader("CHF", { isNegativeFine: true }).read("-5")).toHaveProperty("value", -5);
    expect(countReader.read("-1")).toHaveProperty("problem");
    expect(percentReader.read("120")).toHaveProperty("problem");
    expect(percentReader.read("30-40%")).toHaveProperty("understood", "30 to 40 %");
  });

  it.each([
    [">= 0.10", ">= 0.10"],
    ["at least 10%", ">= 10 %"],
    ["10 %", ">= 10 %"],
    ["under 30", "< 30"],
    ["≤ 2,5", "<= 2.5"],
  ])("takes the pass mark %j as %j", (text, value) => {
    expect(thresholdReader.read(text)).toHaveProperty("value", value);
  });
});
