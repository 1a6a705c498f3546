import { describe, expect, it } from "vitest";
import { newIds, reconcile, repeated } from "../../src/interview/edits/lines.js";
import { isItemId } from "../../src/model/item-id.js";

const items = [
  { id: "families", name: "Families in the quarter" },
  { id: "cafés", name: "Cafés" },
];
const reconciled = (...lines: string[]) => {
  const { kept, added, removed } = reconcile(items, lines);
  return { kept: kept.map(({ item, name }) => [item.id, name]), added, removed: removed.map(({ id }) => id) };
};

describe("reconcile", () => {
  it("finds items by their names, in any order and spelling", () => {
    expect(reconciled("CAFES", "Families in the quarter")).toEqual({
      kept: [
        ["cafés", "CAFES"],
        ["families", "Families in the quarter"],
      ],
      added: [],
      removed: [],
    });
  });

  it("knows a name again that was worded differently", () => {
    expect(reconciled("Young families of our quarter", "Cafs").kept).toEqual([
      ["families", "Young families of our quarter"],
      ["cafés", "Cafs"],
    ]);
  });

  it("takes a rewording for the item that it is most like, wherever that stands", () => {
    const shops = [
      { id: "small", name: "Small shops" },
      { id: "large", name: "Large shops" },
    ];
    const ids = (...lines: string[]) => reconcile(shops, lines).kept.map(({ item, name }) => [item.id, name]);
    expect(ids("Large shops in town")).toEqual([["large", "Large shops in town"]]);
    expect(ids("Large shops in town", "Small shops in town")).toEqual([
      ["large", "Large shops in town"],
      ["small", "Small shops in town"],
    ]);
  });

  it("takes a line that was written anew at its place for its item, and a line that was added for another one", () => {
    const { kept, added, removed } = reconcile(items, ["Young people", "Schools"], [items[0]?.name, undefined]);
    expect(kept.map(({ item, name }) => [item.id, name])).toEqual([["families", "Young people"]]);
    expect([added, removed.map(({ id }) => id)]).toEqual([["Schools"], ["cafés"]]);
  });

  it("takes another name in the same place for the same thing when nobody saw where it was typed", () => {
    expect(reconciled("Families in the quarter", "Schools").kept).toEqual([
      ["families", "Families in the quarter"],
      ["cafés", "Schools"],
    ]);
  });

  it("takes another name in another place for another thing", () => {
    expect(reconciled("Cafés", "Schools")).toEqual({
      kept: [["cafés", "Cafés"]],
      added: ["Schools"],
      removed: ["families"],
    });
    expect(reconciled("Families in the quarter", "Schools", "Hotels")).toEqual({
      kept: [["families", "Families in the quarter"]],
      added: ["Schools", "Hotels"],
      removed: ["cafés"],
    });
  });
});

describe("newIds", () => {
  const ids = (...names: string[]) => newIds(names, ["taken"], "item").map(({ id }) => id);

  it.each([
    ["Clients with assets up to USD 100,000", "clients-with-assets-up-to-usd"],
    ["Café owners", "café-owners"],
    ["Пекари и пекарни", "пекари-и-пекарни"],
    ["常連客", "常連客"],
    ["在庫管理サービス", "在庫管理サービス"],
    ["人々", "人々"],
    ["Don't lose money!", "dont-lose-money"],
    ["  --R&D--  ", "r-d"],
    ["🙂", "item"],
    ["All", "all-item"],
    ["Taken", "taken-2"],
    ["İstanbul", "i̇stanbul"],
  ])("makes of %j the id %j", (name, id) => {
    expect(ids(name)).toEqual([id]);
  });

  it("makes ids unlike each other", () => {
    expect(ids("Shop", "shop", "SHOP!")).toEqual(["shop", "shop-2", "shop-3"]);
  });

  it("makes ids that the format allows", () => {
    const names = ["ユーザー", "एक ग्राहक", "ﬁrst", "1st buyers", "Ǆ", "ภาษาไทย", "a".repeat(300)];
    for (const id of ids(...names)) expect([id, isItemId(id)]).toEqual([id, true]);
  });
});

describe("repeated", () => {
  it("says which line is there twice", () => {
    expect(repeated(["Shop", "Van", "shop"])).toBe('"shop" is there twice.');
    expect(repeated(["C++", "C#"])).toBeUndefined();
  });
});
