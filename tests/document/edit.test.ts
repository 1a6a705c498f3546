import { describe, expect, it } from "vitest";
import { applyEdits, EditError } from "../../src/document/edit.js";
import type { CanvasEdit } from "../../src/model/finding.js";

const BANK = `# a bank
canvas: 1                  # the version
name: "Bank"

# who
customer_segments:
  retail:                  # the many
    name: 'Small clients'
    needs: [safety, growth]
    # pays: true
  affluent: {name: Affluent, needs: {growth: 5}}
  # students: later

channels:
  branch: {for: all}
  phone:
    for: retail
    phases:
      - purchase
      - delivery   # by post
`;

const edit = (source: string, ...edits: CanvasEdit[]) => {
  const { text, reprinted } = applyEdits(source, edits);
  expect(reprinted).toBe(false);
  return text;
};
const set = (path: (string | number)[], value: unknown): CanvasEdit => ({ kind: "set", path, value: value as never });
const append = (path: (string | number)[], value: unknown): CanvasEdit => ({
  kind: "append",
  path,
  value: value as never,
});
const remove = (...path: (string | number)[]): CanvasEdit => ({ kind: "remove", path });

/** The lines that differ, `-` gone and `+` new; lines in common are left out. */
function difference(before: string, after: string): string[] {
  const a = before.split("\n");
  const b = after.split("\n");
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [
    ...a.slice(start, a.length - end).map((line) => `-${line}`),
    ...b.slice(start, b.length - end).map((line) => `+${line}`),
  ];
}
const changes = (source: string, ...edits: CanvasEdit[]) => difference(source, edit(source, ...edits));

describe("setting a value", () => {
  it("keeps the comment beside it and the kind of quotes", () => {
    expect(changes(BANK, set(["canvas"], 2))).toEqual([
      "-canvas: 1                  # the version",
      "+canvas: 2                  # the version",
    ]);
    expect(changes(BANK, set(["name"], "Our bank"))).toEqual(['-name: "Bank"', '+name: "Our bank"']);
    expect(changes(BANK, set(["customer_segments", "retail", "name"], "It's small"))).toEqual([
      "-    name: 'Small clients'",
      "+    name: 'It''s small'",
    ]);
  });

  it("changes only the entries of a map that differ", () => {
    expect(changes(BANK, set(["customer_segments", "affluent"], { name: "Affluent", needs: { growth: 4 } }))).toEqual([
      "-  affluent: {name: Affluent, needs: {growth: 5}}",
      "+  affluent: {name: Affluent, needs: {growth: 4}}",
    ]);
  });

  it("puts a new key at the end of its map, above comments that belong to what follows", () => {
    expect(changes(BANK, set(["customer_segments", "students"], "Students"))).toEqual(["+  students: Students"]);
    expect(edit(BANK, set(["customer_segments", "students"], "Students"))).toContain(
      "needs: {growth: 5}}\n  students: Students\n  # students: later\n",
    );
  });

  it("leaves comments that are set in deeper with the entry above", () => {
    const source = "channels:\n  shop:\n    for: a\n    # owner: own\n# end\n";
    expect(edit(source, set(["channels", "web"], { for: "a" }))).toBe(
      "channels:\n  shop:\n    for: a\n    # owner: own\n  web: {for: a}\n# end\n",
    );
  });

  it("writes inside braces where the entry is in braces", () => {
    expect(changes(BANK, set(["customer_segments", "affluent", "pays"], true))).toEqual([
      "-  affluent: {name: Affluent, needs: {growth: 5}}",
      "+  affluent: {name: Affluent, needs: {growth: 5}, pays: true}",
    ]);
  });

  it("gives each entry its line when braces grow too long, and leaves the entries as they were written", () => {
    const long = "x".repeat(70);
    expect(edit(`a:\n  b: {name:  '${long}', n: 012} # c\n`, set(["a", "b", "because"], "y".repeat(40)))).toBe(
      `a:\n  b: # c\n    name:  '${long}'\n    n: 012\n    because: ${"y".repeat(40)}\n`,
    );
  });

  it("gives them their lines too when braces within braces grow too long, and no more of them than need be", () => {
    const add = (source: string) => edit(source, set(["a", "b", "economics", "cost_to_serve"], { low: 30, high: 50 }));
    const economics = "economics: {revenue_per_customer:  {low: 300, high: 500}}";
    const grown = "economics: {revenue_per_customer:  {low: 300, high: 500}, cost_to_serve: {low: 30, high: 50}}";
    expect(add(`a:\n  b: {name:  'B', ${economics}, n: 012} # c\n  c: C\n`)).toBe(
      `a:\n  b: # c\n    name:  'B'\n    ${grown}\n    n: 012\n  c: C\n`,
    );
    expect(add(`a: {b: {name: B, ${economics}, needs: [one, two]}, c: {n: 012}} # c\n`)).toBe(
      `a: # c\n  b:\n    name: B\n    ${grown}\n    needs: [one, two]\n  c: {n: 012}\n`,
    );
    const long = "x".repeat(40);
    expect(add(`a:\n  b: {economics: {because: ${long}, revenue_per_customer: 300}}\n`)).toBe(
      `a:\n  b:\n    economics:\n      because: ${long}\n      revenue_per_customer: 300\n      cost_to_serve: {low: 30, high: 50}\n`,
    );
  });

  it("does so for a list in braces that grows too long", () => {
    const long = "x".repeat(60);
    expect(edit(`a:\n  b: {for: [${long},], n: 012}\n`, append(["a", "b", "for"], "y".repeat(30)))).toBe(
      `a:\n  b:\n    for: [${long}, ${"y".repeat(30)},]\n    n: 012\n`,
    );
    expect(edit(`a:\n  b: {n: ${long}, c: [{when: x}]}\n`, set(["a", "b", "c", 0, "needs"], "y".repeat(30)))).toBe(
      `a:\n  b:\n    n: ${long}\n    c: [{when: x, needs: ${"y".repeat(30)}}]\n`,
    );
  });

  it("breaks the line when a list in brackets grows too long", () => {
    const long = "x".repeat(80);
    expect(edit(`a: [${long}]\n`, append(["a"], "y".repeat(40)))).toBe(`a: [${long},\n    ${"y".repeat(40)}]\n`);
  });

  it("spells a short form out", () => {
    expect(edit("channels:\n  web: Our site # new\n", set(["channels", "web", "for"], "all"))).toBe(
      "channels:\n  web: # new\n    name: Our site\n    for: all\n",
    );
    expect(edit("needs: {rest: Sleep well}\n", set(["needs", "rest", "kind"], "gain"))).toBe(
      "needs: {rest: {text: Sleep well, kind: gain}}\n",
    );
  });

  it("puts a new block where the format has it, set apart as the others are", () => {
    const text = edit(BANK, set(["value_propositions", "advice"], { for: "retail" }));
    expect(text).toContain("  # students: later\n\nvalue_propositions:\n  advice: {for: retail}\n\nchannels:");
  });

  it("gives the first entry of a file its place", () => {
    expect(edit("", set(["canvas"], 1))).toBe("canvas: 1\n");
    expect(edit("# only a comment\n", set(["canvas"], 1))).toBe("# only a comment\ncanvas: 1\n");
    expect(edit("canvas: 1", set(["name"], "A"))).toBe("canvas: 1\nname: A");
  });

  it("fills a key without a value", () => {
    expect(
      edit("channels: # how\n  # shop: …\nneeds:\n", set(["channels", "web"], "Site"), set(["needs", "a"], "A")),
    ).toBe("channels: # how\n  web: Site\n  # shop: …\nneeds:\n  a: A\n");
  });

  it("turns a value into lines below and back", () => {
    const source = "a: # why\n  - x\n  - y\nb: 1\n";
    expect(edit(source, set(["a"], "z"))).toBe("a: z # why\nb: 1\n");
    expect(edit("a: z # why\nb: 1\n", set(["a"], "one\ntwo"))).toBe("a: |- # why\n  one\n  two\nb: 1\n");
  });

  it("follows line ends, byte order mark and indentation of the file", () => {
    const source = "\uFEFFcanvas: 1\r\nchannels:\r\n    shop:\r\n        for: a\r\n";
    expect(edit(source, set(["channels", "web"], "Site"), set(["channels", "shop", "delivers"], ["x"]))).toBe(
      "\uFEFFcanvas: 1\r\nchannels:\r\n    shop:\r\n        for: a\r\n        delivers: [x]\r\n    web: Site\r\n",
    );
    expect(edit("\uFEFFa: 1\n", set(["a"], 2))).toBe("\uFEFFa: 2\n");
    expect(edit("\uFEFFa: 1\n", set(["b"], 2))).toBe("\uFEFFa: 1\nb: 2\n");
  });

  it("keeps what it does not touch as it was written, however odd", () => {
    const source = "a: 00123\nb: 1e999\nc:   ~\n? d\n: 0x1F\ne: 'x'\n";
    expect(changes(source, set(["e"], "y"))).toEqual(["-e: 'x'", "+e: 'y'"]);
  });
});

describe("appending", () => {
  it("takes out the item that is meant, of several that are alike", () => {
    expect(edit("a:\n  - x # 1\n  - x # 2\n  - x # 3\n", remove("a", 1))).toBe("a:\n  - x # 1\n  - x # 3\n");
    expect(edit("a:\n  - x\n  -\n  # above\n  -  # beside\n", remove("a", 1))).toBe(
      "a:\n  - x\n  # above\n  -  # beside\n",
    );
  });

  it("adds to a list on one line and to a list on lines of their own", () => {
    expect(changes(BANK, append(["customer_segments", "retail", "needs"], "advice"))).toEqual([
      "-    needs: [safety, growth]",
      "+    needs: [safety, growth, advice]",
    ]);
    expect(changes(BANK, append(["channels", "phone", "phases"], "after-sales"))).toEqual(["+      - after-sales"]);
  });

  it("makes a list of one value, and of none", () => {
    expect(changes(BANK, append(["channels", "phone", "for"], "affluent"))).toEqual([
      "-    for: retail",
      "+    for: [retail, affluent]",
    ]);
    expect(edit("a:\n  b: 1\n", append(["a", "c"], "x"))).toBe("a:\n  b: 1\n  c: [x]\n");
    expect(edit("a: []\n", append(["a"], "x"))).toBe("a: [x]\n");
  });

  it("keeps a comma at the end and entries on lines of their own", () => {
    expect(edit("a: [\n  x,\n  y,\n]\n", append(["a"], "z"))).toBe("a: [\n  x,\n  y,\n  z,\n]\n");
  });
});

describe("removing", () => {
  it("takes out the lines of the entry and nothing else", () => {
    expect(changes(BANK, remove("customer_segments", "retail", "needs"))).toEqual(["-    needs: [safety, growth]"]);
    expect(changes(BANK, remove("channels", "phone", "phases", 0))).toEqual(["-      - purchase"]);
    expect(changes(BANK, remove("customer_segments", "affluent", "name"))).toEqual([
      "-  affluent: {name: Affluent, needs: {growth: 5}}",
      "+  affluent: {needs: {growth: 5}}",
    ]);
  });

  it("leaves an empty list or map when the last entry goes", () => {
    expect(edit("a: [x] # c\n", remove("a", 0))).toBe("a: [] # c\n");
    expect(edit("a:\n  b: 1\nc: 2\n", remove("a", "b"))).toBe("a: {}\nc: 2\n");
  });

  it("keeps the dash when the first key of a list entry goes", () => {
    expect(edit("a:\n  - b: 1\n    c: 2\n", remove("a", 0, "b"))).toBe("a:\n  - c: 2\n");
  });

  it("does nothing when there is nothing to remove", () => {
    expect(edit(BANK, remove("customer_segments", "nobody", "name"))).toBe(BANK);
  });
});

describe("renaming a key", () => {
  it("changes the key in its place", () => {
    expect(changes(BANK, { kind: "rename-key", path: ["customer_segments", "retail"], to: "private" })).toEqual([
      "-  retail:                  # the many",
      "+  private:                  # the many",
    ]);
  });

  it("refuses a key that is taken", () => {
    const twice: CanvasEdit = { kind: "rename-key", path: ["customer_segments", "retail"], to: "affluent" };
    expect(() => applyEdits(BANK, [twice])).toThrow(EditError);
  });
});

describe("printing values", () => {
  const printed = (value: unknown) => edit("a: 1\n", set(["a"], value)).slice(3, -1);

  it.each([
    ["plain words", "plain words"],
    ["", '""'],
    ["012", '"012"'],
    ["1_000", '"1_000"'],
    ["12:30", '"12:30"'],
    ["1.10", '"1.10"'],
    ["no", '"no"'],
    ["Null", '"Null"'],
    ["a: b", '"a: b"'],
    ["a #b", '"a #b"'],
    ["C#", "C#"],
    ["http://x.org/a", "http://x.org/a"],
    ["- dash", '"- dash"'],
    ["*star", '"*star"'],
    ["@home", '"@home"'],
    ['say "hi"', 'say "hi"'],
    ['"hi" she said', "'\"hi\" she said'"],
    [" space", '" space"'],
    ["tab\there", '"tab\\there"'],
    ["\u202Ebidi", '"\\u202Ebidi"'],
    ["2026-09-30", "2026-09-30"],
    ["café 常連客 🙂", "café 常連客 🙂"],
  ])("prints %j as %s", (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it("prints short lists and maps on one line, others on lines of their own", () => {
    expect(printed(["a, b", "c"])).toBe('["a, b", c]');
    expect(printed({ x: 1, z: [true, null] })).toBe("{x: 1, z: [true, null]}");
    expect(printed([{ what: "a", why: "b" }])).toBe("  - {what: a, why: b}");
  });

  it("folds long texts and keeps their value", () => {
    const text = "word ".repeat(40).trim();
    const lines = edit("a: 1\n", set(["a"], text)).split("\n");
    expect(lines[0]).toBe("a: >-");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe("what stands in the way", () => {
  it("refuses a text that is not YAML", () => {
    expect(() => applyEdits("a: [", [set(["a"], 1)])).toThrow(EditError);
    for (const place of [-1, 0.5, Number.NaN])
      expect(() => applyEdits("a: [b]\n", [set(["a", place], "c")]), `${place}`).toThrow(
        `${place} is no key, and no place in a list: these count from 0`,
      );
    // As JavaScript may ask.
    for (const [value, kind] of [
      [new Date(0), "a Date"],
      [new Set(["c"]), "a Set"],
      [{ b: undefined }, "undefined"],
      [() => 1, "a function"],
    ] as const)
      expect(() => applyEdits("a: b\n", [set(["a"], value as never)]), kind).toThrow(`${kind} cannot be written`);
    expect(() => applyEdits("a: {b: c}\n", [{ kind: "append", path: ["a"], value: "d" }])).toThrow(
      "a is a map; set its new entry under a key of its own",
    );
    expect(() => applyEdits("a\n", [set(["name"], "b")])).toThrow("the file is no map");
    expect(() => applyEdits("- a\n", [set(["name"], "b")])).toThrow("the file is a list; its entries have no ids");
    expect(() => applyEdits("a: 1\na: 2\n", [set(["a"], 1)])).toThrow(/twice/);
  });

  it("writes out aliases before it changes what they stand for, and says so", () => {
    const { text, reprinted } = applyEdits("a: &x {m: 1}\nb: *x # same\nc: 3\n", [set(["a", "m"], 2)]);
    expect(text).toBe("a: &x {m: 2}\nb: {m: 1} # same\nc: 3\n");
    expect(reprinted).toBe(true);
  });

  it("treats __proto__ as any other key", () => {
    expect(edit("a:\n  __proto__: 1\n", set(["a", "b"], 2), set(["a", "__proto__"], 3))).toBe(
      "a:\n  __proto__: 3\n  b: 2\n",
    );
  });
});

describe("many edits", () => {
  const channels = Array.from({ length: 40 }, (_, i) => `  c${i}:\n    for: [retail, other] # ${i}\n`).join("");
  const source = `canvas: 1\ncustomer_segments:\n  retail: Retail # many\n  other: Other\nchannels:\n${channels}`;

  it("come to the same as one after the other", () => {
    const edits: CanvasEdit[] = [
      ...Array.from({ length: 40 }, (_, i): CanvasEdit => set(["channels", `c${i}`, "for", 0], "private")),
      remove("channels", "c3", "for", 1),
      append(["channels", "c4", "for"], "one"),
      append(["channels", "c4", "for"], "two"),
      { kind: "rename-key", path: ["customer_segments", "retail"], to: "private" },
      set(["customer_segments", "private"], "Private"),
    ];
    const oneByOne = edits.reduce((text, one) => edit(text, one), source);
    expect(edit(source, ...edits)).toBe(oneByOne);
    expect(oneByOne).toContain("  private: Private # many\n");
    expect(oneByOne).toContain("    for: [private] # 3\n");
    expect(oneByOne).toContain("    for: [private, other, one, two] # 4\n");
  });

  it("are read as each finds the text when its turn comes", () => {
    const list = "a: [p, q, r, s]\n";
    expect(edit(list, remove("a", 0), remove("a", 0))).toBe("a: [r, s]\n");
    expect(edit(list, remove("a", 1), set(["a", 1], "x"))).toBe("a: [p, x, s]\n");
    expect(edit(list, set(["b"], 1), set(["b"], 2))).toBe("a: [p, q, r, s]\nb: 2\n");
  });
});
