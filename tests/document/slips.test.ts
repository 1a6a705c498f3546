import { describe, expect, it } from "vitest";
import { findingsOf } from "./findings-of.js";

const HEAD = "canvas: 1\nname: Bakery\n";

/** What people write, and the whole of what they are told: place, what is wrong, what would be right. */
const SLIPS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a bracket that is not closed",
    `${HEAD}customer_segments:\n  a:\n    needs: [bread, smile\n  b: {name: B}\nchannels:\n  shop: {for: a}\n`,
    [
      "5:12-13 yaml-syntax: `[` is opened here and never closed → Write `]` where it ends: `needs: [bread, smile]`, if that is all of it.",
    ],
  ],
  [
    "a brace that is not closed",
    `${HEAD}customer_segments:\n  a: {name: Families nearby, needs: [x]\n  b: {name: B}\nchannels:\n  shop: {for: a}\n`,
    [
      "4:6-7 yaml-syntax: `{` is opened here and never closed → Write `}` where it ends: `a: {name: Families nearby, needs: [x]}`, if that is all of it.",
    ],
  ],
  [
    "a double quote that is not closed",
    `${HEAD}customer_segments:\n  a:\n    name: "Families nearby\n    who: person\n  b: {name: B}\n`,
    [
      '5:11-27 yaml-syntax: the quote `"` is opened here and never closed → Write `"` where the text ends: `name: "Families nearby"`, if that is all of it.',
    ],
  ],
  [
    "an apostrophe in single quotes",
    `${HEAD}customer_segments:\n  a:\n    name: 'It's fresh'\n    who: person\n`,
    ["5:15-23 yaml-syntax: the text ends at its second quote: 'It'; `s fresh'` is left over → Write `\"It's fresh\"`."],
  ],
  [
    "a single quote that is not closed",
    `${HEAD}customer_segments:\n  a:\n    name: 'Families\n    who: person\n  b: x\n`,
    [
      "5:11-20 yaml-syntax: the quote `'` is opened here and never closed → Write `'` where the text ends: `name: 'Families'`, if that is all of it.",
    ],
  ],
  [
    "tabs",
    `${HEAD}customer_segments:\n\ta:\n\t\tname: Families\n`,
    [
      "4:1-2 yaml-syntax: a tab is used as indentation → Indent with spaces, two for each level.",
      "5:1-3 yaml-syntax: a tab is used as indentation → Indent with spaces, two for each level.",
    ],
  ],
  [
    "a tab below spaces",
    `${HEAD}customer_segments:\n  a:\n\tname: Families\n`,
    ["5:1-2 yaml-syntax: a tab is used as indentation → Indent with spaces, two for each level."],
  ],
  [
    "no space behind a colon",
    `${HEAD}customer_segments:\n  a:\n    name:Families\n    who: person\n`,
    [
      "5:5-10 yaml-syntax: there is no space behind the colon of `name:Families`, so it is one text and no key → Write `name: Families`.",
    ],
  ],
  [
    "no space behind a colon at the left edge",
    "canvas: 1\nname:Bakery\n",
    [
      "2:1-6 yaml-syntax: there is no space behind the colon of `name:Bakery`, so it is one text and no key → Write `name: Bakery`.",
    ],
  ],
  [
    "a colon in a text",
    `${HEAD}customer_segments:\n  a:\n    notes: a: b\n`,
    ['5:12-16 yaml-syntax: a second `: ` stands in `notes: a: b` → Put quotes around the text: `notes: "a: b"`.'],
  ],
  [
    "a dash that is set in less than the one above",
    `${HEAD}customer_segments:\n  a:\n    needs:\n      - bread\n     - smile\n`,
    [
      "7:6-13 yaml-syntax: the dash of `- smile` is set in by 5 spaces, the one above it by 6 → Set it in by 6 spaces, as in line 6.",
    ],
  ],
  [
    "a dash that is set in more than the one above",
    `${HEAD}customer_segments:\n  a:\n    needs:\n      - bread\n        - smile\n      - x\n`,
    [
      "7:9-16 schema: `- smile` is set in deeper than the entry above, so it is read as part of that text → Set its dash in as far as the one above.",
    ],
  ],
  [
    "a dash that was forgotten",
    `${HEAD}customer_segments:\n  a:\n    needs:\n      - bread\n      smile\n`,
    [
      "7:7-12 yaml-syntax: `smile` has no dash before it, but the line above is an entry of a list → Write `- smile`, set in by 6 spaces.",
    ],
  ],
  [
    "curly quotes around a colon",
    `${HEAD}customer_segments:\n  a:\n    name: “Families: nearby”\n`,
    [
      '5:11-29 yaml-syntax: a second `: ` stands in `name: “Families: nearby”` → Put quotes around the text: `name: "Families: nearby"`.',
    ],
  ],
  [
    "curly quotes around a comma",
    `${HEAD}customer_segments:\n  a: {name: “Families, nearby”, who: person}\n`,
    [
      '4:24-31 cut-text: the comma after "“Families" ends the text; "nearby”" is cut off and becomes a key → Put quotes around the whole: `name: "Families, nearby"`.',
    ],
  ],
  [
    "no-break spaces as indentation",
    `${HEAD}customer_segments:\n\u00a0\u00a0a:\n\u00a0\u00a0\u00a0\u00a0name: Families\n`,
    [
      "4:1-3 yaml-syntax: `a` is set in with U+00A0, which looks like a space but is a letter to YAML → Put spaces in its place; it often comes from copying out of a web page or a text processor.",
      "5:1-5 yaml-syntax: `name` is set in with U+00A0, which looks like a space but is a letter to YAML → Put spaces in its place; it often comes from copying out of a web page or a text processor.",
    ],
  ],
  [
    "a mix of spaces and no-break spaces",
    `${HEAD}customer_segments:\n  a:\n  \u00a0\u00a0name: Families\n`,
    [
      "5:3-5 yaml-syntax: `name` is set in with U+00A0, which looks like a space but is a letter to YAML → Put spaces in its place; it often comes from copying out of a web page or a text processor.",
    ],
  ],
  [
    "a key between two depths",
    `${HEAD}customer_segments:\n  a:\n    name: x\n   who: person\n`,
    [
      "6:4-15 yaml-syntax: `who: person` is set in by 3 spaces: less than `name: x`, more than `a:` → Set it in by 4 spaces to stand beside `name: x`, or by 2 to stand beside `a:`.",
    ],
  ],
  [
    "a key below a value",
    `${HEAD}customer_segments:\n  a:\n    name: x\n      who: person\n`,
    [
      "6:7-18 yaml-syntax: `who: person` is set in deeper than `name: x`, which has its value already → Set it in by 4 spaces, as line 5.",
    ],
  ],
  [
    "a merge key",
    `${HEAD}customer_segments:\n  a: &x {who: person}\n  b:\n    <<: *x\n    name: B\n`,
    [
      "6:5-7 schema: `<<` in `customer_segments.b` merges nothing: merge keys are no part of YAML 1.2 → Write out the keys that it stands for; an alias can repeat one whole value: `needs: *name`.",
    ],
  ],
  [
    "no space behind dashes",
    `${HEAD}customer_segments:\n  a:\n    needs:\n      -bread\n      -smile\n`,
    [
      "6:7-7:13 schema: there is no space behind the dashes of `-bread -smile`, so it is one text and no list → Write `- bread` and `- smile`.",
    ],
  ],
  [
    "a brace too many",
    `${HEAD}customer_segments:\n  a: {name: x}}\n  b: y\n`,
    ["4:15-16 yaml-syntax: `}` closes nothing: every `{` before it is closed already → Delete it."],
  ],
  [
    "a bracket that is closed by a brace",
    `${HEAD}customer_segments:\n  a: {needs: [x, y}\n  b: y\n`,
    [
      "4:14-15 yaml-syntax: `[` is opened here and never closed → Write `]` where it ends: `a: {needs: [x, y]}`, if that is all of it.",
    ],
  ],
  [
    "a text that begins with %",
    `${HEAD}customer_segments:\n  a:\n    name: % of families\n`,
    [
      '5:11-12 yaml-syntax: a text cannot begin like this without quotes: `name: % of families` → Put quotes around the text: `name: "% of families"`.',
    ],
  ],
  [
    "a text that begins with @",
    `${HEAD}customer_segments:\n  a:\n    name: @home\n    because: *star\n`,
    [
      '5:11-12 yaml-syntax: a text cannot begin like this without quotes: `name: @home` → Put quotes around the text: `name: "@home"`.',
    ],
  ],
  [
    "a key at the left edge that is not",
    "canvas: 1\n name: Bakery\ncustomer_segments: {}\n",
    [
      "2:2-14 yaml-syntax: `name: Bakery` is set in deeper than `canvas: 1`, which has its value already → Begin it at the left edge, as line 1.",
    ],
  ],
  [
    "a wide colon",
    `${HEAD}customer_segments：\n  a: x\n`,
    ["3:18-19 yaml-syntax: `：` looks like a colon, but is another character to YAML → Write `customer_segments:`."],
  ],
  [
    "a colon in speech",
    `${HEAD}customer_segments:\n  a:\n    notes: He said: come\n    who: person\n`,
    [
      '5:12-25 yaml-syntax: a second `: ` stands in `notes: He said: come` → Put quotes around the text: `notes: "He said: come"`.',
    ],
  ],
  [
    "a block without its colon",
    `${HEAD}customer_segments\n  a: x\n`,
    [
      "3:1-18 yaml-syntax: `customer_segments` has no colon behind it, so it is a text and no key → Write `customer_segments:`.",
    ],
  ],
  [
    "no comma in braces",
    `${HEAD}customer_segments:\n  a: {name: x who: person}\n`,
    [
      "4:13-19 yaml-syntax: there is no comma between `x` and `who:` → Write `x, who: …`; or, if it is all one text, put quotes around it.",
    ],
  ],
  [
    "no comma behind quotes in braces",
    `${HEAD}customer_segments:\n  a: {needs: [x y], name: "z" who: person}\n`,
    [
      '4:27-35 yaml-syntax: there is no comma between `"z"` and `who:` → Write `"z", who: …`; or, if it is all one text, put quotes around it.',
    ],
  ],
  [
    "quotes around the first word",
    `${HEAD}customer_segments:\n  a:\n    name: "The" families\n`,
    [
      '5:17-25 yaml-syntax: the text ends at its second quote: "The"; `families` is left over → Write `\'"The" families\'`.',
    ],
  ],
  [
    "quotes in quotes",
    `${HEAD}customer_segments:\n  a:\n    name: "The "best" families"\n`,
    [
      '5:17-32 yaml-syntax: the text ends at its second quote: "The "; `best" families"` is left over → Write `\'The "best" families\'`.',
    ],
  ],
  [
    "a brace over lines that is not closed",
    `${HEAD}customer_segments: {\n  a: {name: x,\n  b: y\n`,
    [
      "4:6-7 yaml-syntax: `{` is opened here and never closed → Write `}` where it ends: `a: {name: x}`, if that is all of it.",
    ],
  ],
  [
    "a backslash in double quotes",
    `${HEAD}customer_segments:\n  a:\n    name: "C:\\users"\n`,
    [
      "5:14-15 yaml-syntax: a backslash in double quotes begins an escape that YAML does not know → Write `\\\\` for a backslash, or use single quotes.",
    ],
  ],
  [
    "a quote that is closed lines below",
    `${HEAD}customer_segments:\n  a:\n    name: "Families\n    who: "person"\n`,
    [
      '5:11-20 yaml-syntax: the quote `"` is opened here and never closed → Write `"` where the text ends: `name: "Families"`, if that is all of it.',
    ],
  ],
  [
    "a dash among keys",
    `${HEAD}channels:\n  kiosk: {for: all}\n  - Market stall\n`,
    [
      "5:3-17 yaml-syntax: `- Market stall` is an entry of a list, but `kiosk: {for: all}`, which it stands beside, is a key → Write a key in place of the dash: `an-id: Market stall`.",
    ],
  ],
  [
    "a dash before a key among keys",
    `${HEAD}customer_segments:\n  a:\n    needs:\n      - x\n    who: person\n- channels: {b: B}\n`,
    [
      "8:1-19 yaml-syntax: `- channels: {b: B}` is an entry of a list, but `customer_segments:`, which it stands beside, is a key → Take the dash away.",
    ],
  ],
  [
    "a dash below a key that has its value",
    `${HEAD}channels:\n  kiosk: {for: all}\n    - Market stall\n`,
    [
      "5:5-19 yaml-syntax: `- Market stall` is set in deeper than `kiosk: {for: all}`, which has its value already → Set it in by 2 spaces, as line 4.",
    ],
  ],
  [
    "a name without a space",
    `${HEAD}customer_segments:\n  a:\n    name:Families\n`,
    [
      "5:5-10 schema: there is no space behind the colon of `name:Families`, so it is one text and no key → Write `name: Families`.",
    ],
  ],
  [
    "keys without a space behind their colons, which become one text",
    `${HEAD}customer_segments:\n    members:Office workers\n    guests:Guests\n`,
    [
      "4:5-5:18 schema: the lines of `customer_segments` are one text to YAML, which begins with `members:Office workers` → Write `members: Office workers` and `guests: Guests`, each on a line of its own.",
    ],
  ],
  [
    "importances without a space behind their colons",
    `${HEAD}customer_segments:\n  a:\n    needs:\n      fresh-bread:5\n      smile:3\n`,
    [
      "6:7-7:14 schema: the lines of `needs` are one text to YAML, which begins with `fresh-bread:5` → Write `fresh-bread: 5` and `smile: 3`, each on a line of its own.",
    ],
  ],
  [
    "fields of an item without a space behind their colons",
    `${HEAD}channels:\n  a:\n    name:Kiosk\n    for:all\n`,
    [
      "5:5-6:12 schema: the lines of `a` are one text to YAML, which begins with `name:Kiosk` → Write `name: Kiosk` and `for: all`, each on a line of its own.",
    ],
  ],
  [
    "bullets, the second of them in two lines",
    `${HEAD}customer_segments:\n  • Pupils\n  • Teachers who come\n    late\n`,
    [
      "4:3-6:9 schema: the lines of `customer_segments` are one text to YAML, which begins with `• Pupils` → Write `- Pupils` and `- Teachers who come late`, each on a line of its own.",
    ],
  ],
  [
    "numbers before the entries",
    `${HEAD}channels:\n  1. Kiosk\n  2. Van\n  3. Fair\n  4. Phone\n`,
    [
      "4:3-7:11 schema: the lines of `channels` are one text to YAML, which begins with `1. Kiosk` → Write `- Kiosk`, `- Van`, `- Fair` and so on, each on a line of its own.",
    ],
  ],
  [
    "equals signs and arrows in place of colons",
    `${HEAD}channels:\n  a = Kiosk\n  b -> Van\n`,
    [
      "4:3-5:11 schema: the lines of `channels` are one text to YAML, which begins with `a = Kiosk` → Write `a: Kiosk` and `b: Van`, each on a line of its own.",
    ],
  ],
  [
    "no-break spaces behind dashes",
    `${HEAD}customer_segments:\n  -\u00a0Pupils\n  -\u00a0Teachers\n`,
    [
      "4:3-5:13 schema: the lines of `customer_segments` are one text to YAML, which begins with `-\u00a0Pupils` → Behind `-` stands U+00A0, which looks like a space but is a letter to YAML. Write `- Pupils` and `- Teachers`, each on a line of its own.",
    ],
  ],
  [
    "a no-break space behind the only id of a block",
    `${HEAD}channels:\n  kiosk:\u00a0Kiosk\n`,
    [
      "4:3-15 schema: `kiosk:\u00a0Kiosk` is a text to YAML, and no entry of `channels` → Behind `kiosk:` stands U+00A0, which looks like a space but is a letter to YAML. Write `kiosk: Kiosk`.",
    ],
  ],
  [
    "a list below a vertical bar",
    `${HEAD}channels: |\n  - Kiosk\n  - Van: on Mondays\n`,
    [
      '3:11-5:20 schema: the lines of `channels` are one text to YAML, which begins with `- Kiosk` → Write `- Kiosk` and `- "Van: on Mondays"`, each on a line of its own.',
    ],
  ],
  [
    "lines without any mark, where a list may stand",
    `${HEAD}channels:\n  kiosk:\n    for:\n      regulars\n      passers-by\n`,
    [
      "6:7-7:17 schema: the lines of `for` are one text to YAML, which begins with `regulars` → Write `- regulars` and `- passers-by`, each on a line of its own.",
    ],
  ],
  [
    "prose, which may stand in a block and be wrapped, and texts of several lines in other fields",
    `${HEAD}key_partners:\n  Somebody who mills our flour all the year\n  and brings it\nchannels:\n  kiosk:\n    notes: |\n      - by the bridge\n      - in summer\n    name: Kiosk\n      on wheels\n  van: The van that\n    comes by\ncustomer_segments:\n  1. FC Bakery\nkey_resources:\n  http://oven.example\n`,
    [],
  ],
];

const withoutNumbers = (finding: string) => finding.replace(/\d+/g, "n");

describe("a slip in writing YAML is told in words that a founder understands, at its place", () => {
  it.each(SLIPS)("%s", (_, source, told) => {
    expect(findingsOf(source)).toEqual(told);
    // With the line ends of Windows it is the same slip.
    expect(findingsOf(source.replaceAll("\n", "\r\n"))).toEqual(told);
    // And with whatever stands above it: the way up through the lines ends at the first one.
    for (const above of ["\n", "\uFEFF", "\uFEFF# ours\n", "\uFEFF\n", "\n\n# ours\n"])
      expect(findingsOf(above + source).map(withoutNumbers)).toEqual(told.map(withoutNumbers));
  });

  it("is told once: what YAML makes of the lines after it is an echo", () => {
    expect(findingsOf(`${HEAD}customer_segments:\n  a: [x\n  b: {y\n  c: "z\n`)).toHaveLength(1);
  });

  it.each([
    ["a text with a dash on several lines", "notes: Bread\n  - and more\n"],
    ["an address", "notes: http://example.org\n"],
    ["a text that begins with a minus", "notes: -5 to 5\n"],
    ["a no-break space in a text", "notes: Café\u00a0Noir\n"],
    ["an id with a colon in its name", 'customer_segments: {a: "name:Families"}\n'],
    ["a block text with what looks like keys", "notes: |\n  name:Bakery\n  -bread\n  \u00a0key: x\n"],
  ])("%s is none", (_, text) => {
    expect(findingsOf(HEAD + text)).toEqual([]);
  });
});
