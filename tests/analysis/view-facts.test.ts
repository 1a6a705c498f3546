import { expect, test } from "vitest";
import { knowledgeOf, riskiestFirst } from "../../src/analysis/belief-ranking.js";
import { fundingOf, tiesOf } from "../../src/analysis/exchange.js";
import { factsOf } from "../../src/analysis/facts.js";
import { fits } from "../../src/analysis/fit.js";
import { segmentMoney } from "../../src/analysis/segment-money.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { factsOfFixture } from "../render/render-file.js";

const facts = factsOfFixture("platform");
const segment = (key: string) => {
  const found = facts.links.segment(key);
  if (!found) throw new Error(key);
  return found;
};

test("a need is met by a part, only planned, unmet, or in words that no offer can name; the weightiest first", () => {
  const { needs } = fits(facts)(segment("readers"));
  expect(needs.map(({ text, weight, status }) => [weight, text, status])).toEqual([
    [5, "Know what happens in the village", "met"],
    [5, "Paying for old news", "unmet"],
    [3, "Pass the time", "planned"],
    [2, "Crosswords like the old ones", "own-words"],
    [1, "Be seen by everyone in the village", "unmet"],
  ]);
  expect(needs.at(-1)?.only).toEqual(["on election day"]);
});

test("a need written out by the text it has in the register is that need", () => {
  const { canvas } = readCanvas(`canvas: 1
name: Bakery
needs: {fresh: Fresh bread, quick: No queue}
customer_segments: {a: {name: Commuters, needs: {"fresh bread": 5, quick: 3}}}
value_propositions: {bread: {for: a, addresses: [fresh, quick]}}
`);
  const seen = canvas && factsOf(canvas);
  const [fit] = seen?.served.map(fits(seen)) ?? [];
  expect(fit?.needs.map(({ text, status }) => [text, status])).toEqual([
    ["Fresh bread", "met"],
    ["No queue", "met"],
  ]);
  expect(fit?.foreign).toEqual([]);
});

test("a need weighed 0 is told as not theirs, and what an offer addresses beside their needs is told too", () => {
  expect(fits(facts)(segment("advertisers")).notTheirs).toEqual(["Paying for old news"]);
  const { foreign } = fits(facts)(segment("tourists"));
  expect(foreign.map(({ offer, need }) => [offer.key, need.id])).toEqual([["paper", "pass-the-time"]]);
});

test("where no offer says what it addresses, nothing is called unmet", () => {
  const bank = factsOfFixture("bank");
  const retail = bank.links.segment("retail");
  expect(retail && fits(bank)(retail).needs.map(({ status }) => status)).toEqual([
    "not-said",
    "not-said",
    "not-said",
    "own-words",
  ]);
});

test("a tie has what flows each way", () => {
  expect(tiesOf(facts).map(({ a, b, toA, toB }) => [a.key, toA, b.key, toB])).toEqual([
    ["readers", "funding", "advertisers", "audience"],
  ]);
});

test("who pays nothing is paid for by whom it is joined to, or by nobody", () => {
  const told = fundingOf(facts).map(({ segment: { key }, payers }) => [key, payers.map((payer) => payer.key)]);
  expect(told).toEqual([
    ["readers", ["advertisers"]],
    ["tourists", []],
  ]);
});

test("money follows from what is written: profit from revenue and cost, a sum from the number of customers", () => {
  const { perCustomer, together } = segmentMoney(segment("readers"), facts);
  expect(perCustomer.profit).toEqual({ low: -8, high: -8, isWorkedOut: true });
  expect(together.profit).toEqual({ low: -32000, high: -32000, isWorkedOut: true });
  expect(segmentMoney(segment("advertisers"), facts).together.profit).toMatchObject({ low: 20000, high: 56000 });
  expect(segmentMoney(segment("tourists"), facts).perCustomer).toEqual({
    revenue: undefined,
    cost: undefined,
    profit: undefined,
  });
});

test("the riskiest belief is important and unknown; one that is refuted comes last", () => {
  const ranked = riskiestFirst(facts.canvas.hypotheses);
  expect(ranked.map((one) => [one.key, knowledgeOf(one)])).toEqual([
    ["read", "nothing"],
    ["buyers", "planned"],
    ["liked", "said"],
    ["rack", "refuted"],
  ]);
});

test("each of very many parts is named once as what meets a need, in the order of the file", () => {
  const parts = Array.from({ length: 300 }, (_, i) => `part-${i}`);
  const elements = parts.map((id) => `      ${id}: {addresses: [speed, needs/speed]}`).join("\n");
  const { canvas } = readCanvas(`canvas: 1
title: T
needs: {speed: Speed}
customer_segments:
  a: {needs: [speed]}
value_propositions:
  v:
    for: a
    elements:
${elements}
`);
  const seen = canvas && factsOf(canvas);
  const [answer] = seen?.canvas.segments.map(fits(seen)).flatMap(({ needs }) => needs.flatMap((n) => n.answers)) ?? [];
  expect(answer?.parts.map(({ id }) => id)).toEqual(parts);
});
