import fc from "fast-check";
import { expect, it, test } from "vitest";
import { freeId, idFromName, slugOf } from "../../src/model/id-from-name.js";
import { isItemId } from "../../src/model/item-id.js";

it.each([
  ["Small & medium clubs", "small-medium-clubs"],
  ["Büro Zürich", "büro-zürich"],
  ["Jane's", "janes"],
  ["ΟΔΟΣ", "οδος"],
  ["Σ \u0301x", "σ-x"],
  ["a -\u0308 b", "a-b"],
  ["a'\u0308", "ä"],
  ["\u0301 a", "a"],
  ["?!", ""],
])("%s gives %s", (name, id) => {
  expect(idFromName(name)).toBe(id);
});

test("a name that is only `all` has that word, and gives no id", () => {
  expect(slugOf("All!")).toBe("all");
  expect(idFromName("All!")).toBe("");
});

const PIECES = fc.constantFrom(
  "a",
  "B",
  "I",
  "İ",
  "Σ",
  "ǰ",
  "É",
  "7",
  "é",
  "日",
  "\u0301",
  "\u0308",
  "\u0345",
  "-",
  " ",
  "'",
  "?",
);
const NAMES = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(PIECES).map((pieces) => pieces.join("")),
);

test("what a name gives is an id or empty, in NFC, and gives itself", () => {
  fc.assert(
    fc.property(NAMES, (name) => {
      const id = idFromName(name);
      expect(id === "" || isItemId(id)).toBe(true);
      expect(id.normalize("NFC")).toBe(id);
      expect(idFromName(id)).toBe(id);
      expect(idFromName(name.normalize("NFD"))).toBe(id);
    }),
    { numRuns: 1000 },
  );
});

test("a taken id gets the first free number", () => {
  expect(freeId("web", new Set())).toBe("web");
  expect(freeId("web", new Set(["web", "web-2"]))).toBe("web-3");
});
