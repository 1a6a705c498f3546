import { expect, test } from "vitest";
import { exportCanvas, factsOf, lintCanvas, readCanvas, renderView } from "../../../src/index.js";

const HEAD = "canvas: 1\nname: Tea\ncustomer_segments:\n  shops:\n    name: Shops\n";

/** All that is shown of a canvas in which a fact is refused. */
async function shownWith(fact: string): Promise<string> {
  const source = `${HEAD}${fact}\n`;
  const { findings, crashes } = lintCanvas(source, { file: "a.canvas.yaml" });
  expect(findings.some(({ rule }) => rule === "schema")).toBe(true);
  expect(crashes).toEqual([]);
  const { canvas } = readCanvas(source);
  if (canvas === undefined) throw new Error("not read");
  const facts = factsOf(canvas);
  const views = [renderView("money", facts), renderView("segments", facts)];
  return (await Promise.all([exportCanvas("md", facts), exportCanvas("csv", facts), ...views])).join("\n");
}

test.each([
  ["a price", "revenue_streams: {sale: {from: shops, price: {lo: 1, high: 2}}}"],
  ["a margin", "    economics: {margin: {min: 1, max: 3}}"],
  ["what is better", "value_propositions: {tea: {for: shops, better_than: {alternativ: coffee, how: warmer}}}"],
  ["when it is", "    context: [{whn: at night}]"],
  ["what was said", "feedback: [{txt: Too dear, by: Ann}]"],
])("%s whose key is misspelt is left out, as one without the key", async (_, fact) => {
  expect(await shownWith(fact)).not.toMatch(/undefined|NaN/);
});

test.each([
  "revenue_streams: {sale: {from: shops, price: {low: 1, high: five}}}",
  "revenue_streams: {sale: {from: shops, price: {low: , high: 5}}}",
  "    economics: {margin: {low: [1], high: 3}, acquisition_cost: {low: 3, high: }}",
  "    context: [{when: }, {when: {at: night}}]",
  "value_propositions: {tea: {for: shops, better_than: {alternative: [a], how: warmer}}}",
])("`%s` is left out, as without the key", async (fact) => {
  expect(await shownWith(fact)).not.toMatch(/undefined|NaN/);
});

test("a text that YAML reads as a number stays, and what it belongs to", async () => {
  const { canvas } = readCanvas(`${HEAD}feedback: [{text: 12, by: Ann}]\n`);
  expect(canvas?.feedback).toEqual([{ by: "Ann", date: undefined, text: "12" }]);
});
