import { expect, test } from "vitest";
import { VIEWS } from "../../src/render/index.js";
import { factsOfText, linesOf } from "./render-file.js";

test("an offer that addresses a need is not held against a segment of which no needs are said", async () => {
  const facts = factsOfText(`canvas: 1
name: x
needs: {fit: Get fit, rest: Rest}
customer_segments: {runners: {needs: [fit]}, walkers: {}, sleepers: {needs: [rest]}}
value_propositions: {plan: {for: [runners, walkers, sleepers], addresses: fit}}
`);
  const remarks = linesOf(await VIEWS.fit.load(), facts).filter((line) => line.includes("– "));
  expect(remarks.map((line) => line.trim())).toEqual([
    '– "Plan" addresses "Get fit"; whether they need that is not said',
    '– "Plan" also addresses "Get fit", which is not among their needs',
  ]);
});
