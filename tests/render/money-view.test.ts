import { expect, test } from "vitest";
import { PALETTE } from "../../src/render/palette.js";
import { moneyView } from "../../src/render/views/money.js";
import { dataOf, factsOfFixture, factsOfText, linesOf } from "./render-file.js";

test("records tell what all customers of a segment leave, as the drawing does", () => {
  const facts = factsOfFixture("platform");
  const records = linesOf(moneyView, facts, { plain: true });
  expect(records.filter((record) => record.startsWith("all customers: "))).toEqual([
    "all customers: customer_segments/readers: Villagers; profit: -32,000 (worked out)",
    "all customers: customer_segments/advertisers: Shops; profit: 20,000 to 56,000 (worked out)",
  ]);
  const [focus] = facts.served;
  expect(
    linesOf(moneyView, facts, { plain: true, focus })
      .join("\n")
      .match(/^all customers: /gm),
  ).toHaveLength(1);
});

test("what a customer costs is drawn in a colour of its own, what they bring and leave in that of gains", () => {
  const facts = factsOfText(`canvas: 1
name: T
customer_segments: {a: {economics: {revenue_per_customer: 300, cost_to_serve: {low: 100, high: 180}}}}
`);
  const lines = linesOf(moneyView, facts, { colour: 16 });
  const colourOf = (part: string) =>
    /\[(\d+)m█/.exec(lines.find((line) => line.includes(part) && line.includes("█")) ?? "")?.[1];
  const { green, orange } = PALETTE;
  expect(["revenue", "cost", "profit"].map(colourOf)).toEqual(
    [green, orange, green].map(({ ansi16 }) => String(ansi16)),
  );
});

const SUMMED = `canvas: 1
name: Corner bakery
customer_segments: {locals: {name: Neighbours, size: {customers: {low: 100, high: 200}}}}
revenue_streams: {sales: {name: Sales at the counter, from: locals, type: asset-sale, price: 10, per: month}}
cost_structure: {rent: {name: Rent, amount: 500, per: month, kind: fixed}}
`;

test("data has what the records say: the result of a year, and streams and costs with their rates", () => {
  const facts = factsOfText(SUMMED);
  expect(linesOf(moneyView, facts, { plain: true })).toContain(
    "result: In a year, streams bring 12,000 to 24,000 and costs come to 6,000.",
  );
  const data = dataOf(moneyView, facts);
  expect(data.result).toEqual({ per: "year", revenue: { low: 12000, high: 24000 }, costs: 6000 });
  expect(data.streams).toEqual([
    {
      stream: "sales",
      name: "Sales at the counter",
      from: ["locals"],
      type: "asset-sale",
      pricing: null,
      price: 10,
      per: "month",
      tiers: [],
      share: null,
      state: "current",
    },
  ]);
  expect(data.costs).toEqual([
    { cost: "rent", name: "Rent", kind: "fixed", amount: 500, per: "month", state: "current" },
  ]);
});

test("where a number is missing, data has no result rather than a wrong one", () => {
  expect(dataOf(moneyView, factsOfText(SUMMED.replace(", amount: 500", ""))).result).toBeNull();
});

test("the most that a price in percent comes to is an amount of money", () => {
  const source = (currency: string) => `canvas: 1
name: x
${currency}customer_segments: {cafes: {decision: serve}}
revenue_streams: {fee: {from: cafes, price: 0.8, per: percent, cap: 20000}}
`;
  const told = (currency: string) => linesOf(moneyView, factsOfText(source(currency)), { plain: true }).join("\n");
  expect(told("currency: EUR\n")).toContain("0.8 %, at most EUR 20,000");
  expect(told("")).toContain("0.8 %, at most 20,000");
});

test("a price that has cents has two figures for them, and a count has none", () => {
  const source = `canvas: 1
name: x
currency: EUR
customer_segments: {cafes: {size: {customers: 2.5}, economics: {revenue_per_customer: 9.5, cost_to_serve: 4}}}
revenue_streams: {fee: {from: cafes, price: 5.20, per: use}}
`;
  const told = linesOf(moneyView, factsOfText(source), { plain: true }).join("\n");
  expect(told).toContain("EUR 5.20 a use");
  expect(told).toContain("customers: 2.5; revenue: 9.50; cost: 4; profit: 5.50");
});

test("one customer is one customer", () => {
  const facts = factsOfText(SUMMED.replace("{low: 100, high: 200}", "1"));
  expect(linesOf(moneyView, facts).join("\n")).toMatch(/ 1 customer$/m);
});

test("where a margin or a lifetime value is told, it is not said that nothing is", () => {
  const told = (economics: string) =>
    linesOf(moneyView, factsOfText(`canvas: 1\nname: x\ncustomer_segments: {a: {economics: {${economics}}}}\n`)).join(
      "\n",
    );
  expect(told("margin: 10")).not.toContain("nothing is said");
  expect(told("lifetime_value: 900, profitability: high")).not.toContain("without figures");
  expect(told("profitability: high")).toContain("without figures");
});

test("what all comes to in a year is told in the money of the canvas", () => {
  const facts = factsOfText(SUMMED.replace("name: Corner bakery", "name: Corner bakery\ncurrency: CHF"));
  expect(linesOf(moneyView, facts, { plain: true })).toContain(
    "result: In a year, streams bring CHF 12,000 to 24,000 and costs come to CHF 6,000.",
  );
});
