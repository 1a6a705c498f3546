import { expect, test } from "vitest";
import { exportCanvas, factsOf, lintCanvas, readCanvas, renderView } from "../../src/index.js";

const FACTS: readonly (readonly [where: string, fact: string])[] = [
  ["a price", "revenue_streams: {sale: {from: shops, price: {lo: 1, high: 2}}}"],
  ["a margin", "    economics: {margin: {min: 1, max: 3}}"],
  ["what is better", "value_propositions: {tea: {for: shops, better_than: {alternativ: coffee, how: warmer}}}"],
  ["when it is", "    context: [{whn: at night}]"],
  ["what was said", "feedback: [{txt: Too dear, by: Ann}]"],
];

test.each(FACTS)("%s whose key is misspelt is left out, as one without the key", async (_, fact) => {
  const source = `canvas: 1\nname: Tea\ncustomer_segments:\n  shops:\n    name: Shops\n${fact}\n`;
  const { findings, crashes } = lintCanvas(source, { file: "a.canvas.yaml" });
  expect(findings.some(({ message }) => /is not a key of/.test(message))).toBe(true);
  expect(crashes).toEqual([]);
  const { canvas } = readCanvas(source);
  if (canvas === undefined) throw new Error("not read");
  const facts = factsOf(canvas);
  const shown = [await exportCanvas("md", facts), await exportCanvas("csv", facts), await renderView("money", facts)];
  expect(shown.join("\n")).not.toMatch(/undefined|NaN/);
});
