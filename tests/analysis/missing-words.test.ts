import { describe, expect, it } from "vitest";
import { missingWords } from "../../src/analysis/missing-words.js";
import { factsOfText } from "../render/render-file.js";

function wanted(a: string, b: string): readonly string[] {
  const { separation, canvas } = factsOfText(`canvas: 1
name: x
customer_segments:
  a: {name: Big hospitals${a}}
  b: {name: Small hospitals${b}}
`);
  const [one, other] = canvas.segments;
  if (!one || !other) throw new Error("there are two");
  return missingWords(separation.report(one, other).criteria.profitability.missing, [one, other]);
}

const said = (economics: string) => `, economics: {${economics}}`;
const PROFIT = said("profit_per_customer: {low: 30, high: 90}");
const LESS = said("profit_per_customer: {low: 5, high: 30}");

describe("what would decide whether two bring the same profit", () => {
  it.each([
    ["nothing is said of either", "", "", ["the economics of each"]],
    ["nothing is said of one", "", PROFIT, ['the economics of "Big hospitals"']],
    ["two ranges overlap", PROFIT, LESS, ["the profit per customer of each more exactly"]],
    [
      "one of two figures is a range",
      PROFIT,
      said("profit_per_customer: 20"),
      ['the profit per customer of "Big hospitals" more exactly'],
    ],
    [
      "both give a margin",
      said("margin: {low: 5, high: 30}"),
      said("margin: 6"),
      ['the margin (%) of "Big hospitals" more exactly'],
    ],
    [
      "two bands are neighbours",
      said("profitability: low"),
      said("profitability: medium"),
      ["the profit per customer of each as an amount"],
    ],
    [
      "one is a range across zero, the other a band",
      said("profit_per_customer: {low: -5, high: 5}"),
      said("profitability: high"),
      [
        'the profit per customer of "Big hospitals" more exactly',
        'the profit per customer of "Small hospitals" as an amount',
      ],
    ],
  ])("is asked for in the way that tells where %s", (_, a, b, expected) => {
    expect(wanted(a, b)).toEqual(expected);
  });
});
