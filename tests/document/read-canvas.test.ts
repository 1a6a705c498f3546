import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/document/edit.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import type { Canvas } from "../../src/model/canvas.js";
import { canvasData } from "../../src/render/canvas-data.js";
import { trials } from "../tier.js";
import { findingsOf } from "./findings-of.js";

const HEAD = "canvas: 1\nname: Test\n";

describe("a canvas is read", () => {
  it("with short forms spelled out, in file order, also when ids look like numbers", () => {
    const { canvas, findings } = readCanvas(
      `${HEAD}customer_segments:\n  zoo: Zoo lovers\n  10:\n  2: {name: Two}\nkey_partners: [Payment network, Universities]\n`,
    );
    expect(findings).toEqual([]);
    expect(canvas?.segments.map(({ id, key, name, isNamed }) => ({ id, key, name, isNamed }))).toEqual([
      { id: "zoo", key: "zoo", name: "Zoo lovers", isNamed: true },
      { id: "10", key: "10", name: "10", isNamed: false },
      { id: "2", key: "2", name: "Two", isNamed: true },
    ]);
    expect(canvas?.partners.map(({ id, key, name }) => ({ id, key, name }))).toEqual([
      { id: undefined, key: "#1", name: "Payment network" },
      { id: undefined, key: "#2", name: "Universities" },
    ]);
  });
  it("with one value where a list is allowed, and absent links told from empty ones", () => {
    const { canvas } = readCanvas(
      `${HEAD}channels:\n  a: {for: retail, phases: purchase}\n  b: {for: [retail, affluent]}\n  c: {}\n`,
    );
    expect(canvas?.channels.map((c) => c.for?.map((ref) => ref.to))).toEqual([
      ["retail"],
      ["retail", "affluent"],
      undefined,
    ]);
    expect(canvas?.channels[0]?.phases).toEqual(["purchase"]);
  });
  it("with a block of one text, as a list of one", () => {
    const { canvas, findings } = readCanvas(`${HEAD}customer_segments: Families nearby\nhypotheses: They come\n`);
    expect(findings).toEqual([]);
    expect(canvas?.segments).toMatchObject([{ id: undefined, key: "#1", name: "Families nearby" }]);
    expect(canvas?.hypotheses).toMatchObject([{ id: undefined, key: "#1", name: "They come" }]);
  });
  it("in either spelling of English", () => {
    const { canvas, findings } = readCanvas(
      `${HEAD}customer_segments:\n  a: {who: organization, characteristics: {behavioral: early risers}}\n`,
    );
    expect(findings).toEqual([]);
    expect(canvas?.segments[0]?.who).toBe("organisation");
    expect(canvas?.segments[0]?.characteristics[0]?.basis).toBe("behavioural");
  });
  it.each([
    ["Windows line ends", `${HEAD}channels: {a: A}\n`.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\ufeff${HEAD}channels: {a: A}\n`],
    ["comments anywhere", `# one\n${HEAD}# two\nchannels: # three\n  # four\n  a: A # five\n# six`],
    ["anchors and aliases", `${HEAD}notes: &x A\nchannels: {a: *x}\n`],
    ["the version as text", `canvas: "1"\nname: Test\nchannels: {a: A}\n`],
    ["unquoted dates", `${HEAD}reviewed: 2026-09-30\nchannels: {a: A}\n`],
    ["keys of other tools", `${HEAD}x-tool: {any: thing}\nchannels: {a: {name: A, x-colour: red}}\n`],
    ["blocks that are still empty", `${HEAD}key_partners:\nneeds:\nchannels: {a: A}\n`],
  ])("with %s", (_, source) => {
    const { canvas, findings } = readCanvas(source);
    expect(findings).toEqual([]);
    expect(canvas?.channels.map((c) => c.name)).toEqual(["A"]);
  });
  it("with ids of any script, compared in NFC", () => {
    const decomposed = "cafe\u0301-owners";
    const { canvas, findings } = readCanvas(
      `${HEAD}customer_segments: {${decomposed}: A, 常連客: B, пекари: C}\nchannels: {a: {for: ${decomposed}}}\n`,
    );
    expect(findings).toEqual([]);
    expect(canvas?.segments[0]?.id).toBe("café-owners");
    expect(canvas?.channels[0]?.for?.[0]?.to).toBe("café-owners");
  });
  it("without harm from a key named __proto__", () => {
    const { canvas, findings } = readCanvas(
      `${HEAD}__proto__: {polluted: yes}\ncustomer_segments: {__proto__: {pays: true}}\nx-a: {__proto__: {polluted: 1}}\n`,
    );
    expect(findings.map((f) => f.subject)).toEqual(["__proto__", "customer_segments/__proto__"]);
    expect(canvas?.segments).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
  it("with its comments, but not what looks like one inside a text", () => {
    const { comments } = readCanvas(`${HEAD}notes: |\n  # not a comment\ndescription: "# nor this" # but this\n`);
    expect(comments.map(({ text, line }) => ({ text, line }))).toEqual([{ text: " but this", line: 5 }]);
  });
});

describe("what is wrong is said in a sentence, at its place", () => {
  it.each([
    [
      "an empty file",
      "",
      [
        "1:1-1 yaml-syntax: the file is empty: it holds no canvas → Begin with `canvas: 1` and `name:`, or let `canvas init FILE` ask the questions.",
      ],
    ],
    [
      "only comments",
      "# nothing\n",
      [
        "1:1-1 yaml-syntax: the file is empty: it holds no canvas → Begin with `canvas: 1` and `name:`, or let `canvas init FILE` ask the questions.",
      ],
    ],
    [
      "a list",
      "- a\n",
      [
        "1:3-4 schema: a canvas is a map of its nine blocks, but this file holds a list → Begin with `canvas: 1` and `name:`, then the blocks.",
      ],
    ],
    [
      "another version",
      "canvas: 2\nfoo: 1\n",
      [
        "1:9-10 schema: the file says it is written in format `2`; this version of canvas reads format 1 → Write `canvas: 1`, or use a newer version of canvas.",
      ],
    ],
    [
      "a missing and a similar key",
      "canvas: 1\nnmae: Test\n",
      ["2:1-5 schema: `nmae` is not a key of a canvas; `name` is → Rename `nmae` to `name`."],
    ],
    [
      "a missing name",
      "canvas: 1\n",
      ["1:1-7 schema: the canvas has no `name` → Add `name:` with the name of the business."],
    ],
    [
      "a key of another canvas",
      `${HEAD}unfair_advantage: Us\n`,
      [
        "3:1-17 schema: `unfair_advantage` is not a key of a canvas → An unfair advantage is what others cannot copy: put it in `key_resources`, or in `better_than` of a value proposition.",
      ],
    ],
    [
      "a misspelt word",
      `${HEAD}stage: reviw\n`,
      ['3:8-13 schema: "reviw" is not a value of `stage` → Did you mean `review`? Also possible: sketch, final.'],
    ],
    [
      "a word in a list",
      `${HEAD}channels:\n  a: {phases: [purchase, aftersales]}\n`,
      [
        '4:26-36 schema: "aftersales" is not a value of `phases` → Did you mean `after-sales`? Also possible: awareness, evaluation, purchase, delivery.',
      ],
    ],
    [
      "a number YAML changed",
      `${HEAD}description: 012\n`,
      [
        "3:14-17 schema: `description` must be text, but YAML reads `12` (written `012`) as a number → Put it in quotes.",
      ],
    ],
    [
      "a number people write",
      `${HEAD}cost_structure: {rent: {amount: 1_000}}\n`,
      ["3:33-38 schema: `amount` must be a number, but `1_000` is a text to YAML → Write `1000`."],
    ],
    ...(
      [
        ["2.500,00", "Write `2500`."],
        ["3,50", "Write `3.5`."],
        ["$49.90", "Write `49.9`."],
        ["12,000 USD", "Write `12000`."],
        ["20-30", "Write `{low: 20, high: 30}`."],
        ["1.200 €", "Write `1200` if that is what it means, otherwise `1.2`."],
        ["1.200k", "Write `1200000` if that is what it means, otherwise `1200`."],
        ["1.200 tsd", "Write `1200000` if that is what it means, otherwise `1200`."],
        [
          "1.200-1.500k",
          "Write `{low: 1200000, high: 1500000}` if that is what it means, otherwise `{low: 1200, high: 1500}`.",
        ],
        [
          "1.200 to 1.500",
          "Write `{low: 1200, high: 1500}` if that is what it means, otherwise `{low: 1.2, high: 1.5}`.",
        ],
        ["1.200-2k", "Write `{low: 1200, high: 2000}`."],
        ["1.200k / month", "It can be read in two ways: write `1200000` in it, or `1200`."],
        ["0.250k", "Write `250`."],
        ["1.25k", "Write `1250`."],
        ["4 million", "Write `4000000`."],
        [
          "3 months",
          "How much, in the file's currency. Write a number, such as `9000000`, or leave the key out while it is not known.",
        ],
        [
          "about 200",
          "Write the number alone: `200`. If it is not known so exactly, write the range that it lies in: `{low: …, high: …}`.",
        ],
        ["10%", "Write `10`, with `per: percent` beside it: that makes it a percentage."],
        ["12/month", "Write `12`, with `per: month` beside it."],
        ["20 to 30 EUR / Monat", "Write `{low: 20, high: 30}`, with `per: month` beside it."],
        [
          "80 per hour",
          "Write `80`, with `per: unit` beside it if the hour is what is sold; of times, `per` knows month, quarter and year.",
        ],
      ] as const
    ).map(([text, advice]): [string, string, readonly string[]] => [
      `a number written as ${text}`,
      `${HEAD}cost_structure: {rent: {amount: "${text}"}}\n`,
      [`3:33-${35 + text.length} schema: \`amount\` must be a number, but \`${text}\` is a text to YAML → ${advice}`],
    ]),
    [
      "facts that stand beside their item",
      `${HEAD}customer_segments:\n  members:\n  name: Office workers\n  who: person\n  guests:\n    who: person\n`,
      [
        "5:3-7 schema: `name` and `who` stand beside `members`, not below it, so each is a customer segment of its own → Set them in deeper than `members:`.",
      ],
    ],
    [
      "a day that no calendar has",
      `${HEAD}reviewed: 2026-02-30\n`,
      [
        '3:11-21 schema: "2026-02-30" is not a day of the calendar → Day on which the canvas was last gone through. For example: `2026-09-30`.',
      ],
    ],
    [
      "a key that is like none",
      `${HEAD}customer_segments: {a: {pains: [x]}}\n`,
      [
        "3:25-30 schema: `pains` is not a key of `customer_segments.a` → Pains are needs: put them in `needs` (kind `pain`) and list them under the segment.",
      ],
    ],
    [
      "an id that is a name",
      `${HEAD}customer_segments:\n  Café owners: {}\n`,
      [
        '4:3-14 schema: "Café owners" is not an id: ids are small letters, digits and hyphens → Use an id such as `café-owners`, and keep your words as its name: `café-owners: Café owners`.',
      ],
    ],
    [
      "the reserved id",
      `${HEAD}customer_segments:\n  all: Everybody\n`,
      ["4:3-6 schema: `all` is reserved: in a link it means every served segment → Give the item another id."],
    ],
    [
      "an id given twice",
      `${HEAD}channels:\n  web: A\n  web: B\n`,
      [
        "5:3-6 duplicate-id: the id `web` stands twice in `channels` → Give one of the two another id, or make them one item.",
      ],
    ],
    [
      "an id of an offer and an element",
      `${HEAD}value_propositions:\n  bread: {elements: {bread: Fresh}}\n`,
      [
        "4:22-27 duplicate-id: the id `bread` names both a value proposition and an element → Give one of the two another id: links could mean either.",
      ],
    ],
    [
      "a comma in a text",
      `${HEAD}channels:\n  a: {name: Shops, Markets and fairs}\n`,
      [
        '4:20-37 cut-text: the comma after "Shops" ends the text; "Markets and fairs" is cut off and becomes a key → Put quotes around the whole: `name: "Shops, Markets and fairs"`.',
      ],
    ],
    [
      "a comma before a single word, where keys are fixed",
      `${HEAD}channels:\n  a: {name: Bread, cakes}\n`,
      [
        '4:20-25 cut-text: the comma after "Bread" ends the text; "cakes" is cut off and becomes a key → Put quotes around the whole: `name: "Bread, cakes"`.',
      ],
    ],
    [
      "a comma before a single word that is nearly a key, where keys are fixed",
      `${HEAD}channels:\n  a: {name: Bread, foor}\n`,
      [
        '4:20-24 cut-text: the comma after "Bread" ends the text; "foor" is cut off and becomes a key → Put quotes around the whole: `name: "Bread, foor"`.',
      ],
    ],
    [
      "an id without a text, where ids are keys",
      `${HEAD}value_propositions:\n  a: {elements: {account: An account, card}}\n`,
      [],
    ],
    [
      "a # in a text",
      `${HEAD}channels:\n  a: Branch #1 in Bern\n`,
      [
        '4:13-23 cut-text: " #" ends the text "Branch"; "#1 in Bern" is cut off as a comment → Put quotes around the whole: "Branch #1 in Bern". If it is a comment, put a space after the `#`.',
      ],
    ],
    [
      "a colon in a listed text",
      `${HEAD}channels:\n  - Shops: in town\n`,
      [
        '4:5-19 cut-text: ": " makes a map of "Shops: in town", where a text is expected → Put quotes around the whole: `- "Shops: in town"`.',
      ],
    ],
    [
      "points between thousands, and fractions of three digits that are none",
      `${HEAD}cost_structure:\n  a: {amount: 1.200}\n  b: {amount: -12.500, x-was: 1.300}\n  c: {amount: 1.459}\n  d: {amount: 0.250}\n`,
      [
        "4:15-20 thousands-mark: `1.200` is the number 1.2 to YAML, where a point never sets thousands apart → Write `1200` if that is what it means, otherwise `1.2`.",
        "5:15-22 thousands-mark: `-12.500` is the number -12.5 to YAML, where a point never sets thousands apart → Write `-12500` if that is what it means, otherwise `-12.5`.",
      ],
    ],
    [
      "an id in a listed text",
      `${HEAD}channels:\n  - shops: Shops in town\n`,
      [
        '4:5-25 cut-text: ": " makes a map of "shops: Shops in town", where a text is expected → If `shops` is an id, take the dash away, here and before the others; if it is one text, put quotes around the whole: `- "shops: Shops in town"`.',
      ],
    ],
    [
      "an id of another script in a listed text",
      `${HEAD}channels:\n  - магазин: Магазин в центре\n`,
      [
        '4:5-30 cut-text: ": " makes a map of "магазин: Магазин в центре", where a text is expected → If `магазин` is an id, take the dash away, here and before the others; if it is one text, put quotes around the whole: `- "магазин: Магазин в центре"`.',
      ],
    ],
    [
      "items with an id in a list",
      `${HEAD}channels:\n  - id: shops\n    name: Shops in town\n`,
      [
        "4:5-7 schema: the entries of `channels` stand in a list, where each can only be a text → To say more than a name, make `channels` a map: write `shops:` in place of `- id: shops`, and leave the facts below it set in.",
      ],
    ],
    [
      "items below their id in a list",
      `${HEAD}channels:\n  - shops:\n      name: Shops in town\n`,
      [
        "4:5-10 schema: the entries of `channels` stand in a list, where each can only be a text → To say more than a name, make `channels` a map: `shops:` is the id already, so take the dash before it away.",
      ],
    ],
    [
      "an item with its key in a list of texts, which is no cut text",
      `${HEAD}hypotheses:\n  - statement: Nurses trust it\n  - statement: Wards have money for it\n`,
      [
        "4:5-14 schema: the entries of `hypotheses` stand in a list, where each can only be a text → To say more than a name, make `hypotheses` a map: write `id:` in place of `-`, and indent the facts below it.",
      ],
    ],
    [
      "a colon in a text",
      `${HEAD}description: Bakery: bread\n`,
      [
        '3:14-27 yaml-syntax: a second `: ` stands in `description: Bakery: bread` → Put quotes around the text: `description: "Bakery: bread"`.',
      ],
    ],
    [
      "a tab",
      "canvas: 1\n\tname: Test\n",
      ["2:1-2 yaml-syntax: a tab is used as indentation → Indent with spaces, two for each level."],
    ],
    [
      "two documents",
      `${HEAD}---\n${HEAD}`,
      [
        "3:1-4 yaml-syntax: the file holds more than one document → Keep one canvas in a file: move what follows `---` to a file of its own.",
      ],
    ],
    [
      "a line of dashes that nothing follows",
      `${HEAD}---\n`,
      ["3:1-4 yaml-syntax: the file holds more than one document → Delete this `---`: nothing follows it."],
    ],
    [
      "an alias as a key",
      `${HEAD}x-a: &k alpha\nchannels:\n  *k : Shops\n`,
      ["5:3-5 yaml-syntax: an alias stands where a key should be → Write a key that is a plain word."],
    ],
    [
      "line ends of old Macs",
      `${HEAD}channels: [a]\n`.replaceAll("\n", "\r"),
      [
        "1:9-10 yaml-syntax: the lines end as on old Macs, with a carriage return alone, so all of them are read as one → Save the file with line ends of Unix (LF) or Windows (CRLF).",
      ],
    ],
    [
      "line ends of old Macs in a long text",
      `${HEAD}channels:\n${"  shop: {name: A shop, for: all}\n".repeat(40)}`.replaceAll("\n", "\r"),
      [
        "1:9-10 yaml-syntax: the lines end as on old Macs, with a carriage return alone, so all of them are read as one → Save the file with line ends of Unix (LF) or Windows (CRLF).",
      ],
    ],
    [
      "line ends of old Macs in a text that nests too deep as it is read",
      `${HEAD}channels:\n${"  shop: A shop\n  van: A van\n".repeat(40)}`.replaceAll("\n", "\r"),
      [
        "1:444-445 yaml-syntax: the lines end as on old Macs, with a carriage return alone, so all of them are read as one → Save the file with line ends of Unix (LF) or Windows (CRLF).",
      ],
    ],
    [
      "line ends of old Macs below a comment",
      `# A bakery\n${HEAD}`.replaceAll("\n", "\r"),
      [
        "1:1-2 yaml-syntax: the lines end as on old Macs, with a carriage return alone, so all of them are read as one → Save the file with line ends of Unix (LF) or Windows (CRLF).",
      ],
    ],
    [
      "a key that is a story",
      `${HEAD}channels:\n  ${"a".repeat(1_100)}: Shops\n`,
      [
        "4:3-1103 yaml-syntax: a key is longer than the 1,024 characters that YAML takes → Write a short id, and the long text behind it: `id: text`.",
      ],
    ],
    [
      "a number of days that is not whole",
      `${HEAD}review_every: 1.5\n`,
      [
        "3:15-18 schema: `review_every` must be a whole number, but is `1.5` → Days after which it should be gone through again. For example: `90`.",
      ],
    ],
    [
      "a number without end",
      `${HEAD}cost_structure: {rent: {amount: .inf}}\n`,
      [
        "3:33-37 schema: `cost_structure.rent.amount` must be a number or a map (`key: value`), but is no finite number → How much, in the file's currency. For example: `9000000`.",
      ],
    ],
    [
      "tags of the canvas",
      `${HEAD}tags: [a]\n`,
      [
        "3:1-5 schema: `tags` is not a key of a canvas → Tags stand on the items of a block, such as a segment or a channel.",
      ],
    ],
    [
      "an unknown alias",
      `${HEAD}notes: *x\n`,
      [
        "3:8-10 yaml-syntax: `*x` points at nothing: no `&x` comes before it → Name the part with `&x`, or put the text in quotes.",
      ],
    ],
    [
      "a circular alias",
      `${HEAD}feedback: &x [*x]\n`,
      ["3:15-17 yaml-syntax: `*x` stands inside what `&x` names, so it would never end → Write that part out."],
    ],
    [
      "a tag",
      `${HEAD}notes: !!js/function x\n`,
      [
        "3:22-23 yaml-syntax: the tag `!!js/function` is not used in canvas files → Remove the tag; put quotes around texts that look like numbers.",
      ],
    ],
    [
      "YAML 1.1",
      `%YAML 1.1\n---\n${HEAD}`,
      [
        "1:1-2 yaml-syntax: `%YAML 1.1` gives words like `no` another meaning → Remove the directive: a canvas is YAML 1.2.",
      ],
    ],
    [
      "a merge conflict",
      `${HEAD}<<<<<<< HEAD\nnotes: A\n=======\nnotes: B\n>>>>>>> theirs\n`,
      [
        "3:1-13 yaml-syntax: the file holds an unresolved merge conflict → Keep one of the two versions and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.",
      ],
    ],
    [
      "a control character",
      `${HEAD}notes: a\u0007b\n`,
      [
        "3:9-10 yaml-syntax: the character U+0007 is not allowed in YAML → Delete it; it is invisible and often comes from copying.",
      ],
    ],
  ])("%s", (_, source, expected) => {
    expect(findingsOf(source)).toEqual(expected);
  });

  it.each(["Customer Segments", "customer-segments", "Customer_Segments", "CUSTOMER SEGMENTS", "segments"])(
    "with the block that `%s` spells",
    (key) => {
      expect(findingsOf(`canvas: 1\nname: Gym\n${key}: {a: Members}\n`)).toEqual([
        `3:1-${key.length + 1} schema: \`${key}\` is not a key of a canvas; \`customer_segments\` is → Rename \`${key}\` to \`customer_segments\`.`,
      ]);
    },
  );

  it.each([
    ["channels: {a: {segments: b}}", "Rename `segments` to `for`."],
    ["channels: {a: {customer_segments: [b]}}", "Rename `customer_segments` to `for`."],
    ["channels: {a: {value_propositions: b}}", "Rename `value_propositions` to `delivers`."],
    ["value_propositions: {a: {Segments: [b]}}", "Rename `Segments` to `for`."],
    ["customer_relationships: {a: {segment: b}}", "Rename `segment` to `for`."],
    ["key_partners: {a: {activities: b}}", "Rename `activities` to `provides`."],
    ["key_partners: {a: {key_resources: b}}", "Rename `key_resources` to `provides`."],
    ["cost_structure: {a: {resources: b}}", "Rename `resources` to `of`."],
    ["revenue_streams: {a: {offers: b}}", "Rename `offers` to `for`."],
    ["customer_segments: {a: {segment: Members}}", "Rename `segment` to `name`."],
    [
      "customer_segments: {a: {revenue: 30}}",
      "Write `economics: {revenue_per_customer: 30}`, the figure per customer.",
    ],
    [
      "customer_segments: {a: {revenue_streams: 30}}",
      "Write it in the block `revenue_streams`, as in `an-id: {from: a, price: 30}`.",
    ],
  ])("with what an item takes, not with the name of a block: %s", (body, advice) => {
    const { findings } = readCanvas(`canvas: 1\nname: Gym\n${body}\n`);
    expect(findings.map((finding) => finding.advice)).toEqual([advice]);
  });

  it("but renames no key to one that cannot take the value, and none to one that another was renamed to", () => {
    const fixes = (body: string) => readCanvas(`canvas: 1\nname: Gym\n${body}\n`).findings.map(({ fix }) => fix?.title);
    expect(fixes("channels: {a: {customers: 500}}")).toEqual([undefined]);
    expect(fixes("channels: {a: {product: Bread of the town}}")).toEqual([undefined]);
    expect(fixes("cost_structure: {a: {resources: b, activities: c}}")).toEqual([
      "rename `resources` to `of`",
      undefined,
    ]);
  });

  it("with columns that count UTF-16 units on Windows line ends too", () => {
    expect(findingsOf("canvas: 1\r\nname: 😀\r\ndescription: 😀 ok\r\nstage: x\r\n")[0]).toMatch(/^4:8-9 schema/);
  });
  it("with both places of a duplicate", () => {
    const { findings, positions } = readCanvas(`${HEAD}channels:\n  web: A\n  web: B\n`);
    expect(findings[0]?.related?.map((r) => positions.locate(r.at).start.line)).toEqual([4]);
  });
  it("and marks as broken only the part it may hide", () => {
    expect([...readCanvas(`${HEAD}custommer_segments: {a: A}\n`).brokenParts]).toEqual(["segments"]);
    expect([...readCanvas(`${HEAD}channels: {a: {wibble: 1}}\n`).brokenParts]).toEqual([]);
    expect([...readCanvas(`${HEAD}channels: {a: {foor: b}}\n`).brokenParts]).toEqual(["channels"]);
  });
});

it("a list in which a cut text stands beside a map is told of the cut, and read without both", () => {
  const source = "canvas: 1\nname: X\ncustomer_segments:\n  - nam: S\n  - {name: B}\n";
  const { canvas, findings } = readCanvas(source);
  expect(findings.length).toBeGreaterThan(0);
  expect(canvas?.segments).toEqual([]);
});

describe("rubbish", () => {
  const SEEDS = [
    `${HEAD}customer_segments: {a: {needs: {x: 5}, economics: {margin: {low: 1, high: 2}}}}\n`,
    `${HEAD}channels:\n  - A\n  - "b": [1\n`,
    "&a [*a, {? ? ?}]",
  ];
  const piece = fc.oneof(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ": ",
      "- ",
      "? ",
      "&a ",
      "*a",
      "!!x ",
      "|\n",
      ">\n",
      "\n",
      "  ",
      "\t",
      '"',
      "'",
      "#",
      ",",
      "%YAML",
      "---\n",
      "\u202e",
      "😀",
      "customer_segments:\n",
      "all",
      "null",
      "1e999",
      "__proto__: ",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const mutated = fc
    .tuple(fc.constantFrom(...SEEDS), fc.array(fc.tuple(fc.nat(200), fc.nat(5), piece), { maxLength: 6 }))
    .map(([seed, changes]) =>
      changes.reduce((text, [at, cut, insert]) => text.slice(0, at) + insert + text.slice(at + cut), seed),
    );

  it("never makes the reader throw, and every finding has a place in the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          fc.string({ unit: "binary", maxLength: 300 }),
          fc.array(piece, { maxLength: 40 }).map((p) => p.join("")),
        ),
        (source) => {
          const { canvas, findings, positions } = readCanvas(source);
          expect(canvas !== undefined || findings.length > 0).toBe(true);
          for (const finding of findings) {
            const { start, end } = positions.locate(finding.at);
            expect(start.offset).toBeLessThanOrEqual(end.offset);
            expect(end.offset).toBeLessThanOrEqual(source.length);
          }
        },
      ),
      trials(3_000, 60_000),
    );
  });

  it.each([
    ["deep brackets", "[".repeat(100_000)],
    ["deep indicators", "- ".repeat(50_000)],
    ["question marks", "? ".repeat(400)],
    [
      "an alias bomb",
      `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`).join("\n")}`,
    ],
    ["one long text", `${HEAD}notes: ${"x".repeat(70_000)}\n`],
    ["a large file", `${HEAD}# ${"x".repeat(1024 * 1024)}\n`],
  ])("of this shape is refused: %s", (_, source) => {
    const [first] = findingsOf(source);
    expect(first).toMatch(/yaml-syntax/);
  });
});

describe("a text of which YAML makes a number or a yes", () => {
  const source = `${HEAD}customer_segments: {2024: {name: 12, needs: [1, 07]}, b: {}}
needs: {1: One, 07: Seven}
channels: {c: {for: 2024}, d: {for: [2024, b]}, e: {for: {a: 1}}}
`;

  it("is told, and read as it is written", () => {
    const { canvas, findings } = readCanvas(source);
    expect(canvas?.segments[0]).toMatchObject({ id: "2024", name: "12" });
    expect(canvas?.segments[0]?.needs?.map(({ entry }) => entry)).toEqual(["1", "07"]);
    expect(canvas?.channels.map(({ for: links }) => links?.map(({ to }) => to))).toEqual([
      ["2024"],
      ["2024", "b"],
      undefined,
    ]);
    expect(findings.filter(({ fix }) => fix?.title === "put it in quotes")).toHaveLength(5);
  });

  it("is read in the list form of a block too", () => {
    const listed = readCanvas(`${HEAD}channels: [008, 1.50, Web]\nhypotheses: [5]\n`);
    expect(listed.canvas?.channels.map(({ name }) => name)).toEqual(["008", "1.50", "Web"]);
    expect(listed.canvas?.hypotheses.map(({ name }) => name)).toEqual(["5"]);
    expect(listed.findings.map(({ fix }) => fix?.title)).toEqual(Array(3).fill("put it in quotes"));
    expect([...listed.brokenParts]).toEqual([]);
  });

  it("keeps the spelling of a yes or a no", () => {
    const said = "{a: {name: TRUE, notes: False, tags: [true, True]}}";
    for (const reader of ["auto", "yaml"] as const) {
      const { canvas, findings } = readCanvas(`${HEAD}customer_segments: ${said}\n`, { reader });
      const [segment] = canvas?.segments ?? [];
      expect(segment, reader).toMatchObject({ name: "TRUE", notes: "False", tags: ["true", "True"] });
      expect(findings[0]?.message).toContain("YAML reads `true` (written `TRUE`) as a boolean");
    }
  });

  it("hides nothing, so that no rule is held back", () => {
    expect([...readCanvas(source).brokenParts]).toEqual(["channels"]);
    const alone = `${HEAD}customer_segments: {a: {name: Everyone, tags: [2026]}}\n`;
    expect([...readCanvas(alone).brokenParts]).toEqual([]);
  });

  it("is the same once it stands in quotes", () => {
    const { findings } = readCanvas(source);
    const edits = findings.flatMap(({ fix }) => (fix?.title === "put it in quotes" ? fix.edits : []));
    const quoted = readCanvas(applyEdits(source, edits).text).canvas;
    expect(canvasData(quoted as Canvas)).toEqual(canvasData(readCanvas(source).canvas as Canvas));
  });
});
