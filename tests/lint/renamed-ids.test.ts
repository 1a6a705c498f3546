import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { renamedIds } from "../../src/lint/renamed-ids.js";

function renames(before: string, now: string): Readonly<Record<string, string>> {
  const [a, b] = [before, now].map((text) => readCanvas(`canvas: 1\nname: Bank\n${text}\n`).canvas);
  if (!a || !b) throw new Error("not a canvas");
  return Object.fromEntries(renamedIds(a, b));
}

describe("an id that became another one", () => {
  it("is known by an item that says the same, wherever it stands in its block", () => {
    const before = "customer_segments: {a: {name: Savers, priority: 1}, b: Investors}";
    expect(renames(before, "customer_segments: {b: Investors, c: {name: Savers, priority: 1}}")).toEqual({ a: "c" });
  });

  it("is known in the register, among elements and hypotheses, and where the name was made of it", () => {
    expect(
      renames("needs: {a: Save}\nhypotheses: {h: It rains}", "needs: {b: Save}\nhypotheses: {i: It rains}"),
    ).toEqual({
      a: "b",
      h: "i",
    });
    const offers = (id: string) => `value_propositions: {x: {elements: {${id}: A card}}}`;
    expect(renames(offers("card"), offers("plastic"))).toEqual({ card: "plastic" });
    expect(renames("channels: {web: {owner: own}}", "channels: {website: {owner: own}}")).toEqual({ web: "website" });
  });

  it("is not guessed when the item says something else, when two say the same, or when the old id is still used", () => {
    expect(renames("customer_segments: {a: Savers}", "customer_segments: {b: Investors}")).toEqual({});
    expect(renames("customer_segments: {a: Savers, b: Savers}", "customer_segments: {c: Savers, d: Savers}")).toEqual(
      {},
    );
    expect(renames("channels: {a: Web}", "channels: {b: Web}\nkey_resources: {a: A house}")).toEqual({});
  });
});
