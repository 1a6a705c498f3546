import { expect, test } from "vitest";
import { moneyView } from "../../src/render/views/money.js";
import { factsOfFixture, linesOf } from "./render-file.js";

test("records tell what all customers of a segment leave, as the drawing does", () => {
  const facts = factsOfFixture("platform");
  const records = linesOf(moneyView, facts, { plain: true });
  expect(records.filter((record) => record.startsWith("all customers: "))).toEqual([
    "all customers: customer_segments/readers: Villagers; profit: -32,000 (worked out)",
    "all customers: customer_segments/advertisers: Shops; profit: 20,000 to 56,000 (worked out)",
  ]);
  const [focus] = facts.served;
  expect(linesOf(moneyView, facts, { plain: true, focus }).join("\n").match(/^all customers: /gm)).toHaveLength(1);
});
