import { describe, expect, it } from "vitest";
import { figureReader } from "../../src/interview/readers/figure-places.js";
import { amountReader, countReader, percentReader } from "../../src/interview/readers/figure-readers.js";
import { parseFigure } from "../../src/interview/readers/parse-figure.js";
import { dateReader, resultReader, thresholdReader, yearReader } from "../../src/interview/readers/word-readers.js";
import { fieldScreen, problemWithFields } from "../../src/interview/screens/field-screen.js";

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
    ["2 MIO", 2e6, 2e6],
    ["3 Mrd.", 3e9, 3e9],
    ["3 TSD", 3000, 3000],
    ["CHF 3 TSD", 3000, 3000],
    ["CHF 3 MRD", 3e9, 3e9],
    ["4.35k", 4350, 4350],
    ["CHF 4,500", 4500, 4500],
    ["€4.50", 4.5, 4.5],
    ["about 300 francs", 300, 300],
    ["1,234.50", 1234.5, 1234.5],
    ["1.234,50", 1234.5, 1234.5],
    ["-500", -500, -500],
    ["60 %", 60, 60],
    ["20% - 30%", 20, 30],
    ["from 20 percent to 30 percent", 20, 30],
    ["4000-9000", 4000, 9000],
    ["4000 – 9000", 4000, 9000],
    ["4 to 9k", 4000, 9000],
    ["between 4,000 and 9,000", 4000, 9000],
    ["9000-4000", 4000, 9000],
    ["-500 to 200", -500, 200],
    ["up to 500", 0, 500],
    ["< 2k", 0, 2000],
    ["CHF 20.–", 20, 20],
    ["20.-", 20, 20],
    ["Fr. 20.–", 20, 20],
    ["1'200.— Fr.", 1200, 1200],
    ["20,-", 20, 20],
    ["20,-- €", 20, 20],
    ["20:- kr", 20, 20],
    ["20.– to 30.–", 20, 30],
    ["CHF 20.– - CHF 30.–", 20, 30],
    ["３００", 300, 300],
    ["￥１，２００", 1200, 1200],
    ["３００〜５００", 300, 500],
    ["٣٠٠", 300, 300],
    ["١٬٢٠٠٫٥", 1200.5, 1200.5],
    ["३००", 300, 300],
    ["₹१,५०,०००", 150_000, 150_000],
    ["300~500", 300, 500],
    ["20 Euro", 20, 20],
    ["US$ 20", 20, 20],
    ["USD20", 20, 20],
    ["4.5kEUR", 4500, 4500],
  ])("%s is %d to %d", (text, low, high) => {
    expect(parseFigure(text)).toEqual({ low, high });
  });

  it.each([
    "",
    "many",
    "4..5",
    "1,2,3",
    "12 34",
    "4000-",
    "k",
    "1e5",
    "20.-30",
    "20.–5",
    "10²",
    "½",
    "12 USD 345",
    "MIN 20",
  ])("%j is none, and says what would be", (text) => {
    expect(parseFigure(text)).toEqual({ problem: expect.stringContaining("write one like") });
  });

  it.each([
    ["4.500", `"4.500" can be read in two ways: write 4500 or 4.5.`],
    ["4.500 EUR", `"4.500" can be read in two ways: write 4500 or 4.5.`],
    ["1.200k", `"1.200k" can be read in two ways: write 1200000 or 1200.`],
    ["2-4.350 mio", `"4.350mio" can be read in two ways: write 4350000000 or 4350000.`],
  ])("%j is asked for again, because it can be read in two ways", (text, problem) => {
    expect(parseFigure(text)).toEqual({ problem });
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
    expect(percentReader.read("30 %–40 %")).toHaveProperty("understood", "30 to 40 %");
  });

  it.each([
    ["4500 CHF", `"4500 CHF" is in CHF, and this canvas counts in EUR: write the amount in EUR.`],
    ["$4500", `"$4500" is in $, and this canvas counts in EUR: write the amount in EUR.`],
    ["300 francs", `"300 francs" is in francs, and this canvas counts in EUR: write the amount in EUR.`],
    ["Fr. 20.–", `"Fr. 20.–" is in Fr., and this canvas counts in EUR: write the amount in EUR.`],
    ["20USD", `"20USD" is in USD, and this canvas counts in EUR: write the amount in EUR.`],
    ["€20-$30", `"€20-$30" is in $, and this canvas counts in EUR: write the amount in EUR.`],
    ["￥３００", `"￥３００" is in ¥, and this canvas counts in EUR: write the amount in EUR.`],
    ["４０％", `"４０％" is a share, and this is an amount of money: write a number like 4500.`],
    ["40 %", `"40 %" is a share, and this is an amount of money: write a number like 4500.`],
  ])("takes no %j for an amount in euros", (text, problem) => {
    expect(amountReader("EUR a year").read(text)).toEqual({ problem });
  });

  it.each([
    ["EUR a year", "€4500"],
    ["EUR a year", "4.5 TSD"],
    ["EUR a year", "4500 euros"],
    ["CAD a year", "$4500"],
    ["CHF once", "CHF 4500"],
    ["CHF once", "Fr. 4'500.–"],
    ["CHF once", "4500 Franken"],
    ["SEK once", "4500:- kr"],
    ["INR once", "Rs. 4500"],
    ["USD once", "US$ 4500"],
    ["a year", "4500 CHF"],
    ["EUR a year", "4 to 5 MIO"],
    ["", "40 %"],
  ])("takes what is counted in %j as %j", (unit, text) => {
    expect(amountReader(unit).read(text)).toHaveProperty("value");
  });

  it.each([
    ["4500 EUR", 4500, "EUR", "4,500 EUR a year"],
    ["35,50 €", 35.5, "EUR", "35.5 EUR a year"],
    ["9m euros", 9e6, "EUR", "9,000,000 EUR a year"],
    ["20EUR", 20, "EUR", "20 EUR a year"],
    ["20,– €", 20, "EUR", "20 EUR a year"],
    ["NZ$20", 20, "NZD", "20 NZD a year"],
    ["4500", 4500, undefined, "4,500 a year"],
    ["3 MIO", 3e6, undefined, "3,000,000 a year"],
  ])("tells by %j in which currency a canvas counts that does not say it", (text, value, currency, understood) => {
    const reading = figureReader("cost_structure.amount", { currency: undefined, period: "year" }).read(text);
    expect(reading).toEqual({ value, understood, ...(currency && { currency }) });
  });

  it("writes the currency that the amounts of a screen name, and refuses a second one", () => {
    const counting = { currency: undefined, period: "year" } as const;
    const fields = (["revenue_per_customer", "cost_to_serve"] as const).map((id) => ({
      ...figureReader(`customer_segments.economics.${id}`, counting),
      ...{ id, label: id, path: ["customer_segments", "a", "economics", id], now: undefined },
    }));
    const typed = (brings: string, costs: string) =>
      new Map(Object.entries({ revenue_per_customer: brings, cost_to_serve: costs }));
    expect(problemWithFields(fields, typed("35,50 €", "10 USD"))).toEqual({
      problem: 'cost_to_serve: "10 USD" is in USD, and an amount before it in EUR: a canvas counts in one currency.',
      at: 1,
    });
    expect(problemWithFields(fields, typed("35,50 €", "EUR 10"))).toBeUndefined();
    expect(fieldScreen(fields).edits(typed("35,50 €", "10"))[0]).toEqual({
      kind: "set",
      path: ["currency"],
      value: "EUR",
    });
  });

  it("says of three capitals that are no currency that they are none", () => {
    const reading = figureReader("revenue_streams.price", { currency: undefined, period: "year" }).read("PCS 10");
    expect(reading).toHaveProperty(
      "problem",
      expect.stringContaining("PCS is no code of a currency: write the amount"),
    );
  });

  it.each([
    ["10 $", "USD or CAD"],
    ["10 dollars", "USD or CAD"],
    ["Fr. 10.–", "CHF or XOF"],
    ["10 kr", "SEK or NOK"],
  ])("asks which currency is meant by %j, and names the likeliest", (text, codes) => {
    const reading = figureReader("revenue_streams.price", { currency: undefined, period: "year" }).read(text);
    expect(reading).toHaveProperty("problem", expect.stringContaining("may be in any of several currencies"));
    expect(reading).toHaveProperty("problem", expect.stringContaining(codes));
  });

  it("takes no money for a share or a number of people, and no share for such a number", () => {
    expect(percentReader.read("30 EUR")).toHaveProperty("problem");
    expect(countReader.read("1200 EUR")).toHaveProperty("problem");
    expect(countReader.read("40 %")).toHaveProperty("problem");
  });

  it("says of what is no percentage what one looks like", () => {
    const problem = '"Hosting" is not a percentage: write a number from 0 to 100, like 30, or a range like 30-40.';
    expect(percentReader.read("Hosting")).toEqual({ problem });
  });

  it.each([
    [">= 0.10", ">= 0.10"],
    ["at least 10%", ">= 10 %"],
    ["10 %", ">= 10 %"],
    ["under 30", "< 30"],
    ["≤ 2,5", "<= 2.5"],
    ["≥ １０％", ">= 10 %"],
    ["> ٣٠", "> 30"],
  ])("takes the pass mark %j as %j", (text, value) => {
    expect(thresholdReader.read(text)).toHaveProperty("value", value);
  });

  it("takes days, years and results in the digits that people write", () => {
    expect(dateReader.read("２０２６-०५-02")).toEqual({ value: "2026-05-02", understood: "2026-05-02" });
    expect(yearReader.read("٢٠٢٥")).toEqual({ value: 2025 });
    expect(resultReader.read("१८ %")).toEqual({ value: "18 %" });
  });
});
