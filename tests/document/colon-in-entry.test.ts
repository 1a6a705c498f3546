import { describe, expect, it } from "vitest";
import { findingsOf } from "./findings-of.js";

const HEAD = "canvas: 1\nname: PetBox\nneeds: {fresh-food: Fresh food, safe: Be safe}\n";

/** What is told of an entry of a list, without its place. */
const told = (text: string) => findingsOf(HEAD + text).map((finding) => finding.slice(finding.indexOf(" ") + 1));

describe("a text that `: ` makes a map of", () => {
  it.each([
    [
      "customer_segments:\n  dogs:\n    needs:\n      - healthy food: no additives\n",
      '`- "healthy food: no additives"`',
    ],
    ["customer_segments:\n  dogs:\n    needs:\n      - food: no additives\n", '`- "food: no additives"`'],
    ["customer_segments: {dogs: {needs: [healthy food: no additives, safe]}}\n", '`"healthy food: no additives"`'],
    ["customer_segments: {dogs: {tags: [Region: north]}}\n", '`"Region: north"`'],
    ["customer_segments: {dogs: {roles: {user: {needs: [Food: fresh]}}}}\n", '`"Food: fresh"`'],
  ])("is whole in quotes: %j", (text, quoted) => {
    expect(told(text)).toEqual([
      expect.stringMatching(/^cut-text: ": " makes a map of .* → Put quotes around the whole: /),
    ]);
    expect(told(text)[0]).toContain(` → Put quotes around the whole: ${quoted}.`);
  });

  it("may be a need of the register", () => {
    expect(told("customer_segments:\n  dogs:\n    needs:\n      - fresh-food: very much\n")).toEqual([
      'cut-text: ": " makes a map of "fresh-food: very much", where a text is expected → If it is the need `fresh-food` of the register, write that alone; if it is one text, put quotes around the whole: `- "fresh-food: very much"`.',
    ]);
  });

  it("keeps the number that is part of it", () => {
    expect(told("customer_segments: {dogs: {needs: [Route: 66]}}\n")).toEqual([
      'schema: entry 1 of `customer_segments.dogs.needs` must be a text, but is a map → Put quotes around the whole: `"Route: 66"`.',
    ]);
  });
});

describe("what is said of each entry of a list", () => {
  it.each([
    ["needs:\n      - fresh-food: 5\n      - safe: 3\n", "`needs: {fresh-food: 5, safe: 3}`"],
    ["needs: [fresh-food: 5, safe]\n", "`needs: {fresh-food: 5, safe: …}`"],
    ["needs:\n      - id: fresh-food\n        weight: 5\n", "`needs: {fresh-food: 5}`"],
    ["depends_on: [cats: company]\n", "`depends_on: {cats: company}`"],
  ])("stands in a map: %j", (text, map) => {
    const key = text.slice(0, text.indexOf(":"));
    expect(told(`customer_segments:\n  dogs:\n    ${text}`)).toEqual([
      `schema: the entries of \`customer_segments.dogs.${key}\` stand in a list, where each can only be a text → Write a map in place of the list: ${map}.`,
    ]);
  });

  it("has no place beside the id in a link", () => {
    expect(told("value_propositions: {box: {for: [dogs: in flats]}}\n")).toEqual([
      "schema: entry 1 of `value_propositions.box.for` must be a text, but is a map → Write it alone: `dogs`; what else is to say of it belongs on the item.",
    ]);
  });
});
