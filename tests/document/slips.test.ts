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
    "a brace whose end is read as a comment",
    `${HEAD}customer_segments:\n  a: {name: Number #1 shops, needs: [x]}\n  b: {name: B}\n`,
    [
      '4:20-41 yaml-syntax: " #" ends the text "Number"; "#1 shops, needs: [x]}" is cut off as a comment, so that `{` is never closed → Put quotes around the text: `a: {name: "Number #1 shops", needs: [x]}`.',
    ],
  ],
  [
    "a brace and a bracket whose ends are read as a comment",
    `${HEAD}customer_segments:\n  b: {name: B, needs: [be #1 in town]}\n`,
    [
      '4:27-39 yaml-syntax: " #" ends the text "be"; "#1 in town]}" is cut off as a comment, so that `[` is never closed → Put quotes around the text: `b: {name: B, needs: ["be #1 in town"]}`.',
    ],
  ],
  [
    "a brace whose end is read as a comment, before another",
    `${HEAD}customer_segments:\n  b: {name: Number #1 shops} # of all\n`,
    [
      '4:20-38 yaml-syntax: " #" ends the text "Number"; "#1 shops} # of all" is cut off as a comment, so that `{` is never closed → Put quotes around the text: `b: {name: "Number #1 shops"} # of all`.',
    ],
  ],
  [
    "a key that is cut off with the brace behind it",
    `${HEAD}customer_segments:\n  b: {Number #1: x}\n`,
    [
      "4:6-7 yaml-syntax: `{` is opened here and never closed → Write `}` where it ends: `b: {Number}`, if that is all of it.",
    ],
  ],
  [
    "two texts that are cut off, of which quotes would mend one",
    `${HEAD}customer_segments:\n  b: {name: The #1, notes: shop #2 of all}\n`,
    [
      "4:6-7 yaml-syntax: `{` is opened here and never closed → Write `}` where it ends: `b: {name: The}`, if that is all of it.",
    ],
  ],
  [
    "a brace that is closed in a comment, before more text",
    `${HEAD}customer_segments:\n  b: {name: Number #1 shops} and more\n`,
    [
      "4:6-7 yaml-syntax: `{` is opened here and never closed → Write `}` where it ends: `b: {name: Number}`, if that is all of it.",
    ],
  ],
  [
    "a brace that is not closed before a comment",
    `${HEAD}customer_segments:\n  a: {name: Families nearby # {the best}\n  b: {name: B}\n`,
    [
      "4:6-7 yaml-syntax: `{` is opened here and never closed → Write `}` where it ends: `a: {name: Families nearby}`, if that is all of it.",
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
    ["3:1-18 yaml-syntax: `customer_segments` has no colon, so it is a text and no key → Write `customer_segments:`."],
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
    "a no-break space behind a colon in braces",
    `${HEAD}channels: {kiosk: {name: Kiosk, for:\u00a0all}, van:\u00a0Van}\n`,
    [
      "3:33-41 schema: behind `for:` stands U+00A0, which looks like a space but is a letter to YAML → Put a space in its place: `for: all`; it often comes from copying out of a web page or a text processor.",
      "3:44-52 schema: behind `van:` stands U+00A0, which looks like a space but is a letter to YAML → Put a space in its place: `van: Van`; it often comes from copying out of a web page or a text processor.",
    ],
  ],
  [
    "a no-break space between a colon and a bracket in braces",
    `${HEAD}customer_segments:\n  a: {name: X, needs:\u00a0[bread]}\n`,
    [
      "4:22-23 yaml-syntax: behind `needs:` stands U+00A0, which looks like a space but is a letter to YAML → Put a space in its place: `needs: […`; it often comes from copying out of a web page or a text processor.",
    ],
  ],
  [
    "a no-break space behind a colon in a name",
    `${HEAD}channels: {kiosk: {name: Kiosk, Station:\u00a0west}}\n`,
    [
      '3:33-46 cut-text: the comma after "Kiosk" ends the text; "Station:\u00a0west" is cut off and becomes a key → Put quotes around the whole: `name: "Kiosk, Station:\u00a0west"`.',
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
  [
    "a list below a vertical bar, where words of the format are expected, and needs without a space behind their colons",
    `${HEAD}needs:\n  smile:A smile\n  bread:Bread\nchannels:\n  a:\n    phases: |\n      - awareness\n      - purchase\n`,
    [
      "4:3-5:14 schema: the lines of `needs` are one text to YAML, which begins with `smile:A smile` → Write `smile: A smile` and `bread: Bread`, each on a line of its own.",
      "8:13-10:17 schema: the lines of `phases` are one text to YAML, which begins with `- awareness` → Write `- awareness` and `- purchase`, each on a line of its own.",
    ],
  ],
  [
    "a block text without lines, which is nothing but empty",
    `${HEAD}value_propositions:\n  bread:\n    better_than: >\n\n    name: Bread\n`,
    ["5:18-7:1 schema: `value_propositions.bread.better_than` is empty → Write a text, or leave the key out."],
  ],
];

const GYM = "canvas: 1\nname: Gym\n";
const EXPERIMENT = "hypotheses:\n  h:\n    statement: They come\n    experiments:\n      - metric: visits\n";

/** Slips whose advice is one thing to do, and the text once it is done. */
const MENDED_SLIPS: readonly (readonly [string, string, readonly string[], string])[] = [
  [
    "a colon that was forgotten behind the first id",
    `${GYM}channels:\n  shop Our shop\n  web: Web\n`,
    ["4:3-16 yaml-syntax: `shop Our shop` has no colon, so it is a text and no key → Write `shop: Our shop`."],
    `${GYM}channels:\n  shop: Our shop\n  web: Web\n`,
  ],
  [
    "a colon that was forgotten, or a text that goes on",
    `${GYM}channels:\n  web: Web\n  shop Our shop\n`,
    [
      "5:3-16 yaml-syntax: `shop Our shop` has no colon, so it is a text and no key → Write `shop: Our shop`; or, if it goes on with the text of `web: Web`, set it in by 4 spaces.",
    ],
    `${GYM}channels:\n  web: Web\n    shop Our shop\n`,
  ],
  [
    "a colon that was forgotten behind a key of the canvas",
    `${GYM}stage review\n`,
    ["3:1-13 yaml-syntax: `stage review` has no colon, so it is a text and no key → Write `stage: review`."],
    `${GYM}stage: review\n`,
  ],
  [
    "a colon that was forgotten behind a key of an item",
    `${GYM}customer_segments:\n  a:\n    who: person\n    name Office workers\n`,
    [
      "6:5-24 yaml-syntax: `name Office workers` has no colon, so it is a text and no key → Write `name: Office workers`.",
    ],
    `${GYM}customer_segments:\n  a:\n    who: person\n    name: Office workers\n`,
  ],
  [
    "a colon that was forgotten in the first line",
    `canvas 1\nname: Gym\n`,
    ["1:1-9 yaml-syntax: `canvas 1` has no colon, so it is a text and no key → Write `canvas: 1`."],
    `${GYM}`,
  ],
  [
    "a text that goes on in a line of the same depth",
    `${GYM}description: We sell\nbread and rolls\nchannels:\n  web: Web\n`,
    [
      "4:1-16 yaml-syntax: `bread and rolls` is set in no deeper than the text above, so it is no part of it → If it goes on with the text of `description: We sell`, set it in by 2 spaces; if not, write a key and a colon before it.",
    ],
    `${GYM}description: We sell\n  bread and rolls\nchannels:\n  web: Web\n`,
  ],
  [
    "a text that goes on in an item",
    `${GYM}customer_segments:\n  a:\n    notes: We sell\n    bread and rolls\n    who: person\n`,
    [
      "6:5-20 yaml-syntax: `bread and rolls` is set in no deeper than the text above, so it is no part of it → If it goes on with the text of `notes: We sell`, set it in by 6 spaces; if not, write a key and a colon before it.",
    ],
    `${GYM}customer_segments:\n  a:\n    notes: We sell\n      bread and rolls\n    who: person\n`,
  ],
  [
    "words without a key",
    `Our canvas\n${GYM}`,
    [
      "1:1-11 yaml-syntax: `Our canvas` has no colon, so it is a text and no key → Write a key and a colon before it, or make a comment of it: `# Our canvas`.",
    ],
    `# Our canvas\n${GYM}`,
  ],
  [
    "quotes around a key and its text",
    `${GYM}customer_segments:\n  members: Members\n  "guests: Guests"\n`,
    [
      '5:3-19 yaml-syntax: the quotes of `"guests: Guests"` stand around the key as well, so all of it is one text and no key → Write `guests: Guests`.',
    ],
    `${GYM}customer_segments:\n  members: Members\n  guests: Guests\n`,
  ],
  [
    "quotes around the first key and its text",
    `${GYM}customer_segments:\n  'guests: Guests'\n  members: Members\n`,
    [
      "4:3-19 yaml-syntax: the quotes of `'guests: Guests'` stand around the key as well, so all of it is one text and no key → Write `guests: Guests`.",
    ],
    `${GYM}customer_segments:\n  guests: Guests\n  members: Members\n`,
  ],
  [
    "a quote before a key",
    `${GYM}customer_segments:\n  a:\n    "name: Office\n    notes: "x"\n`,
    [
      '5:5-18 yaml-syntax: the quote `"` that is opened here is closed in line 6 only, so all between is one text → Delete it: `name: Office`.',
    ],
    `${GYM}customer_segments:\n  a:\n    name: Office\n    notes: "x"\n`,
  ],
  [
    "a code block of Markdown",
    `\`\`\`yaml\n${GYM}channels:\n  web: Web\n\`\`\`\n`,
    [
      "1:1-8 yaml-syntax: the line ```yaml belongs to Markdown, where it stands around code, and is no YAML → Delete it, and line 6 as well.",
    ],
    `${GYM}channels:\n  web: Web\n`,
  ],
  [
    "the end of a code block",
    `${GYM}channels:\n  web: Web\n\`\`\`\n`,
    ["5:1-4 yaml-syntax: the line ``` belongs to Markdown, where it stands around code, and is no YAML → Delete it."],
    `${GYM}channels:\n  web: Web\n`,
  ],
  [
    "a text that begins with >=",
    `${GYM}${EXPERIMENT}        pass_if: >= 3\n`,
    [
      '8:18-22 yaml-syntax: a text that begins with `>` needs quotes: alone, the sign announces a text on the lines below → Write `pass_if: ">= 3"`.',
    ],
    `${GYM}${EXPERIMENT}        pass_if: ">= 3"\n`,
  ],
  [
    "a text that begins with >",
    `${GYM}${EXPERIMENT}        pass_if: > 3\n`,
    [
      '8:18-21 yaml-syntax: a text that begins with `>` needs quotes: alone, the sign announces a text on the lines below → Write `pass_if: "> 3"`.',
    ],
    `${GYM}${EXPERIMENT}        pass_if: "> 3"\n`,
  ],
  [
    "an entry that begins with a pipe",
    `${GYM}customer_segments:\n  - | Pupils\n`,
    [
      '4:5-13 yaml-syntax: a text that begins with `|` needs quotes: alone, the sign announces a text on the lines below → Write `- "| Pupils"`.',
    ],
    `${GYM}customer_segments:\n  - "| Pupils"\n`,
  ],
  [
    "a list on the line of its key",
    `${GYM}channels: - Desk\n`,
    [
      "3:11-17 yaml-syntax: a list cannot begin on the line of its key: `channels: - Desk` → Put `- Desk` on a line of its own below `channels:`, set in by 2 spaces.",
    ],
    `${GYM}channels:\n  - Desk\n`,
  ],
  [
    "a list that begins on the line of its key",
    `${GYM}channels: - Desk\n          - Web\n`,
    [
      "3:11-17 yaml-syntax: a list cannot begin on the line of its key: `channels: - Desk` → Put `- Desk` on a line of its own below `channels:`, set in by 10 spaces.",
    ],
    `${GYM}channels:\n          - Desk\n          - Web\n`,
  ],
  [
    "a text that begins with a dash",
    `${GYM}customer_segments:\n  a:\n    notes: - none\n`,
    [
      '5:12-18 yaml-syntax: a list cannot begin on the line of its key: `notes: - none` → Put `- none` on a line of its own below `notes:`, set in by 6 spaces; or, if it is a text, put quotes around it: `notes: "- none"`.',
    ],
    `${GYM}customer_segments:\n  a:\n    notes: "- none"\n`,
  ],
  [
    "a dash in place of a text",
    `${GYM}customer_segments:\n  r: -\n`,
    ['4:6-7 yaml-syntax: `-` alone is a sign of YAML and no text → Put quotes around it: `r: "-"`.'],
    `${GYM}customer_segments:\n  r: "-"\n`,
  ],
  [
    "a dash in place of a text in braces",
    `${GYM}customer_segments:\n  r: {name: -, who: person}\n`,
    ['4:13-14 yaml-syntax: `-` alone is a sign of YAML and no text → Put quotes around it: `name: "-"`.'],
    `${GYM}customer_segments:\n  r: {name: "-", who: person}\n`,
  ],
  [
    "dashes in brackets",
    `${GYM}customer_segments:\n  r: {needs: [- a, b]}\n`,
    [
      '4:15-18 yaml-syntax: `- a` begins with a dash, which has no place in brackets and braces → Write `a`; or, if it is part of the text, put quotes around it: `"- a"`.',
    ],
    `${GYM}customer_segments:\n  r: {needs: [a, b]}\n`,
  ],
  [
    "a comma behind braces",
    `${GYM}customer_segments:\n  members: {name: X},\n  b: B\n`,
    [
      "4:21-22 yaml-syntax: `,` stands behind `}`, where the line has to end → Delete it: only inside of brackets and braces are there commas.",
    ],
    `${GYM}customer_segments:\n  members: {name: X}\n  b: B\n`,
  ],
  [
    "a comma behind quotes",
    `${GYM}customer_segments:\n  members: "X",\n  b: B\n`,
    [
      '4:15-16 yaml-syntax: `,` stands behind `"`, where the line has to end → Delete it: only inside of brackets and braces are there commas.',
    ],
    `${GYM}customer_segments:\n  members: "X"\n  b: B\n`,
  ],
  [
    "keys behind braces",
    `${GYM}customer_segments:\n  members: {name: X}, who: person\n`,
    [
      "4:21-34 yaml-syntax: `, who: person` is left over behind `}`, where the value has ended → Put it before the `}`, begin a new line with it, or delete it.",
    ],
    `${GYM}customer_segments:\n  members: {name: X, who: person}\n`,
  ],
  [
    "stars around a text",
    `${GYM}customer_segments:\n  members: **Office workers**\n`,
    [
      "4:12-30 yaml-syntax: a text cannot begin with `*` without quotes, and stars make nothing bold here: `**Office workers**` → Write `members: Office workers`.",
    ],
    `${GYM}customer_segments:\n  members: Office workers\n`,
  ],
  [
    "stars as dashes",
    `${GYM}customer_segments:\n  * Pupils\n  - Parents\n`,
    [
      "4:3-11 yaml-syntax: `* Pupils` begins with a star, but an entry of a list begins with a dash → Write `- Pupils`.",
    ],
    `${GYM}customer_segments:\n  - Pupils\n  - Parents\n`,
  ],
  [
    "a key below braces",
    `${GYM}channels:\n  desk: {for: all}\n   web: {for: all}\n`,
    [
      "5:4-19 yaml-syntax: `web: {for: all}` is set in deeper than `desk: {for: all}`, which has its value already → Set it in by 2 spaces, as line 4.",
    ],
    `${GYM}channels:\n  desk: {for: all}\n  web: {for: all}\n`,
  ],
  [
    "a no-break space behind a colon",
    `${GYM}channels:\n  desk:\u00a0Desk\n  web: Web\n`,
    [
      "4:8-9 yaml-syntax: behind `desk:` stands U+00A0, which looks like a space but is a letter to YAML → Put a space in its place: `desk: Desk`; it often comes from copying out of a web page or a text processor.",
    ],
    `${GYM}channels:\n  desk: Desk\n  web: Web\n`,
  ],
  [
    "a no-break space behind a dash",
    `${GYM}customer_segments:\n  - Pupils\n  -\u00a0Parents\n`,
    [
      "5:4-5 yaml-syntax: behind `-` stands U+00A0, which looks like a space but is a letter to YAML → Put a space in its place: `- Parents`; it often comes from copying out of a web page or a text processor.",
    ],
    `${GYM}customer_segments:\n  - Pupils\n  - Parents\n`,
  ],
  [
    "no space behind one of the dashes",
    `${GYM}customer_segments:\n  - Pupils\n  -Parents\n`,
    [
      "5:3-11 yaml-syntax: there is no space behind the dash of `-Parents`, so it is no entry of the list → Write `- Parents`, set in by 2 spaces.",
    ],
    `${GYM}customer_segments:\n  - Pupils\n  - Parents\n`,
  ],
  [
    "braces that go on in a line that is set in too little",
    `${GYM}customer_segments:\n  members: {name: X, who: person\n  decision: serve}\n`,
    [
      "5:3-19 yaml-syntax: `decision: serve}` belongs to the `{` of line 4, but is set in no deeper than `members: {name: X, who: person` → Set it in by 4 spaces, and write a comma at the end of line 4.",
    ],
    `${GYM}customer_segments:\n  members: {name: X, who: person,\n    decision: serve}\n`,
  ],
  [
    "braces that go on in several lines that are set in too little",
    `${GYM}customer_segments:\n  members: {name: X,\n  who: person,\n  decision: serve}\n  b: B\n`,
    [
      "5:3-15 yaml-syntax: `who: person,` belongs to the `{` of line 4, but is set in no deeper than `members: {name: X,` → Set it in by 4 spaces, and the lines below it to line 6.",
    ],
    `${GYM}customer_segments:\n  members: {name: X,\n    who: person,\n    decision: serve}\n  b: B\n`,
  ],
  [
    "a bracket that is closed in a line that is set in too little",
    `${GYM}customer_segments:\n  a:\n    needs: [\n      bread,\n      smile\n   ] # close\n  b: B\n`,
    [
      "8:4-13 yaml-syntax: `]` belongs to the `[` of line 5, but is set in no deeper than `needs: [` → Set it in by 6 spaces.",
    ],
    `${GYM}customer_segments:\n  a:\n    needs: [\n      bread,\n      smile\n      ] # close\n  b: B\n`,
  ],
  [
    "a quote that is closed in a line that is set in too little",
    `${GYM}customer_segments:\n  a: {name: "Office\n  workers"}\n`,
    [
      '5:3-12 yaml-syntax: `workers"}` belongs to the `"` of line 4, but is set in no deeper than `a: {name: "Office` → Set it in by 4 spaces.',
    ],
    `${GYM}customer_segments:\n  a: {name: "Office\n    workers"}\n`,
  ],
  [
    "a quote below a dash that is closed in a line that is set in too little",
    `${GYM}customer_segments:\n  - "Office\n  workers"\n  - Guests\n`,
    [
      '5:3-11 yaml-syntax: `workers"` belongs to the `"` of line 4, but is set in no deeper than `- "Office` → Set it in by 4 spaces.',
    ],
    `${GYM}customer_segments:\n  - "Office\n    workers"\n  - Guests\n`,
  ],
  [
    "quotes around the first word in braces",
    `${GYM}customer_segments:\n  a: {name: "Office" workers, who: person}\n`,
    [
      '4:22-29 yaml-syntax: the text ends at its second quote: "Office"; `workers` is left over → Write `\'"Office" workers\'`.',
    ],
    `${GYM}customer_segments:\n  a: {name: '"Office" workers', who: person}\n`,
  ],
  [
    "quotes around the first word in brackets",
    `${GYM}customer_segments:\n  a: {tags: ["Office" workers, x]}\n`,
    [
      '4:23-30 yaml-syntax: the text ends at its second quote: "Office"; `workers` is left over → Write `\'"Office" workers\'`.',
    ],
    `${GYM}customer_segments:\n  a: {tags: ['"Office" workers', x]}\n`,
  ],
  [
    "an apostrophe in single quotes in braces",
    `${GYM}customer_segments:\n  a: {name: 'It's ours'}\n`,
    ["4:17-24 yaml-syntax: the text ends at its second quote: 'It'; `s ours'` is left over → Write `\"It's ours\"`."],
    `${GYM}customer_segments:\n  a: {name: "It's ours"}\n`,
  ],
  [
    "a quote in braces that is not closed",
    `${GYM}channels:\n  desk: {name: "Desk}\n`,
    [
      '4:16-22 yaml-syntax: the quote `"` is opened here and never closed → Write `"` where the text ends: `desk: {name: "Desk"}`, if that is all of it.',
    ],
    `${GYM}channels:\n  desk: {name: "Desk"}\n`,
  ],
  [
    "a quote in braces that is not closed before another key",
    `${GYM}channels:\n  desk: {name: "Desk, for: all}\n  web: Web\n`,
    [
      '4:16-32 yaml-syntax: the quote `"` is opened here and never closed → Write `"` where the text ends: `desk: {name: "Desk", for: all}`, if that is all of it.',
    ],
    `${GYM}channels:\n  desk: {name: "Desk", for: all}\n  web: Web\n`,
  ],
  [
    "a semicolon in braces",
    `${GYM}customer_segments:\n  a: {name: Office workers; who: person}\n`,
    [
      "4:27-28 yaml-syntax: `;` between `Office workers` and `who:` is part of the text: only a comma parts two entries → Write `Office workers, who: …`; or, if it is all one text, put quotes around it.",
    ],
    `${GYM}customer_segments:\n  a: {name: Office workers, who: person}\n`,
  ],
  [
    "a wide comma in braces",
    `${GYM}customer_segments:\n  a: {name: X，who: person}\n`,
    [
      "4:14-15 yaml-syntax: `，` between `X` and `who:` is part of the text: only a comma parts two entries → Write `X, who: …`; or, if it is all one text, put quotes around it.",
    ],
    `${GYM}customer_segments:\n  a: {name: X, who: person}\n`,
  ],
  [
    "two commas in braces",
    `${GYM}customer_segments:\n  a: {name: X,, who: person}\n`,
    [
      "4:15-16 yaml-syntax: there is nothing for this comma to part: another comma or the bracket stands right before it → Delete it.",
    ],
    `${GYM}customer_segments:\n  a: {name: X, who: person}\n`,
  ],
  [
    "a colon in a text in braces",
    `${GYM}customer_segments:\n  a: {name: Gym: the best, who: person}\n`,
    ['4:13-26 yaml-syntax: a second `: ` stands in `Gym: the best` → Put quotes around the text: `"Gym: the best"`.'],
    `${GYM}customer_segments:\n  a: {name: "Gym: the best", who: person}\n`,
  ],
  [
    "two keys on one line",
    `${GYM}channels:\n  desk: for: all\n`,
    [
      '4:9-17 yaml-syntax: two keys stand on one line: `desk: for: all` → Put braces around the second: `desk: {for: all}`; or, if it is a text, quotes: `desk: "for: all"`.',
    ],
    `${GYM}channels:\n  desk: {for: all}\n`,
  ],
  [
    "a key among dashes",
    `${GYM}customer_segments:\n  - a\n\n  b: c\n`,
    [
      "6:3-7 yaml-syntax: `b: c` is a key, but `- a`, which it stands beside, is an entry of a list → Write a dash in place of the key: `- c`; or keys in place of the dashes: `an-id: a`.",
    ],
    `${GYM}customer_segments:\n  - a\n\n  - c\n`,
  ],
  [
    "a block among dashes",
    `${GYM}customer_segments:\n  - a\n  channels:\n  - Desk\n`,
    [
      "5:3-12 yaml-syntax: `channels:` is a key, but `- a`, which it stands beside, is an entry of a list → Begin it at the left edge.",
    ],
    `${GYM}customer_segments:\n  - a\nchannels:\n  - Desk\n`,
  ],
  [
    "a block below the text of a dash",
    `${GYM}customer_segments:\n- Members\n- Guests\n  channels:\n- Desk\n`,
    [
      "6:3-12 yaml-syntax: `channels:` is set in as if it belonged to the entry `- Guests`, which is a text already → Begin it at the left edge to stand beside `customer_segments:`, as line 3.",
    ],
    `${GYM}customer_segments:\n- Members\n- Guests\nchannels:\n- Desk\n`,
  ],
  [
    "a key in a list that is set in less than its like",
    `${GYM}${EXPERIMENT}       pass_if: ">= 3"\n`,
    [
      '8:8-23 yaml-syntax: `pass_if: ">= 3"` is set in by 7 spaces, but the keys of `- metric: visits` by 8 → Set it in by 8 spaces to belong to that entry, or by 4 to stand beside `experiments:`, as line 6.',
    ],
    `${GYM}${EXPERIMENT}        pass_if: ">= 3"\n`,
  ],
  [
    "a question mark in place of a text",
    `${GYM}customer_segments:\n  g: @home people\n  q: ?\n`,
    [
      '4:6-7 yaml-syntax: a text cannot begin like this without quotes: `g: @home people` → Put quotes around the text: `g: "@home people"`.',
      '5:6-7 yaml-syntax: `?` alone is a sign of YAML and no text → Put quotes around it: `q: "?"`.',
    ],
    `${GYM}customer_segments:\n  g: "@home people"\n  q: "?"\n`,
  ],
  [
    "a question mark in braces",
    `${GYM}customer_segments:\n  q: {name: ?}\n`,
    ['4:13-14 yaml-syntax: `?` alone is a sign of YAML and no text → Put quotes around it: `name: "?"`.'],
    `${GYM}customer_segments:\n  q: {name: "?"}\n`,
  ],
  [
    "a text that goes on at the left edge",
    `${GYM}customer_segments:\n  a:\n    notes: We sell\nbread and rolls\n`,
    [
      "6:1-16 yaml-syntax: `bread and rolls` is set in no deeper than the text above, so it is no part of it → If it goes on with the text of `notes: We sell`, set it in by 6 spaces; if not, write a key and a colon before it.",
    ],
    `${GYM}customer_segments:\n  a:\n    notes: We sell\n      bread and rolls\n`,
  ],
  [
    "a text of a list that goes on at the left edge",
    `${GYM}customer_segments:\n  - Members\nand guests\nchannels:\n  - Desk\n`,
    [
      "5:1-11 yaml-syntax: `and guests` is set in no deeper than the text above, so it is no part of it → If it goes on with the text of `- Members`, set it in by 4 spaces; if not, write a key and a colon before it.",
    ],
    `${GYM}customer_segments:\n  - Members\n    and guests\nchannels:\n  - Desk\n`,
  ],
  [
    "a list that is set in less than its key",
    `${GYM}customer_segments:\n  a:\n    needs:\n- fit\n- fun\n`,
    [
      "6:1-6 yaml-syntax: `- fit` is set in no deeper than `needs:` above it → If it belongs to `needs:`, set it in by 6 spaces.",
    ],
    `${GYM}customer_segments:\n  a:\n    needs:\n      - fit\n      - fun\n`,
  ],
  [
    "braces that are set in less than their key",
    `${GYM}channels:\n  desk:\n{for: all}\n`,
    [
      "5:1-11 yaml-syntax: `{for: all}` is set in no deeper than `desk:` above it → If it belongs to `desk:`, set it in by 4 spaces.",
    ],
    `${GYM}channels:\n  desk:\n    {for: all}\n`,
  ],
  [
    "a dash that was forgotten at the left edge",
    `${GYM}customer_segments:\n- Members\nGuests\nchannels:\n- Desk\n`,
    [
      "5:1-7 yaml-syntax: `Guests` has no dash before it, but the line above is an entry of a list → Write `- Guests` at the left edge.",
    ],
    `${GYM}customer_segments:\n- Members\n- Guests\nchannels:\n- Desk\n`,
  ],
  [
    "a dash before the keys below it",
    `${GYM}customer_segments:\n  a: -\n    who: person\n`,
    [
      "4:6-7 yaml-syntax: `-` alone is a sign of YAML and no text → Delete it: what the key holds stands on the lines below.",
    ],
    `${GYM}customer_segments:\n  a:\n    who: person\n`,
  ],
  [
    "a text in braces that begins with >",
    `${GYM}hypotheses:\n  h:\n    statement: They come\n    experiments:\n      - {metric: visits, pass_if: > 3}\n`,
    [
      '7:35-36 yaml-syntax: a text cannot begin like this without quotes: `- {metric: visits, pass_if: > 3}` → Put quotes around the text: `pass_if: "> 3"`.',
    ],
    `${GYM}hypotheses:\n  h:\n    statement: They come\n    experiments:\n      - {metric: visits, pass_if: "> 3"}\n`,
  ],
  [
    "a text that is > and a figure",
    `${GYM}${EXPERIMENT}        pass_if: >3\n`,
    [
      '8:18-20 yaml-syntax: `pass_if: >3` announces a text on the lines below, and there is none → Put quotes around what is the text itself: `pass_if: ">3"`.',
    ],
    `${GYM}${EXPERIMENT}        pass_if: ">3"\n`,
  ],
  [
    "stars around a word",
    `${GYM}customer_segments:\n  - **Pupils**\n`,
    [
      "4:5-15 yaml-syntax: a text cannot begin with `*` without quotes, and stars make nothing bold here: `**Pupils**` → Write `Pupils`.",
    ],
    `${GYM}customer_segments:\n  - Pupils\n`,
  ],
  [
    "an ampersand before a text",
    `${GYM}key_partners:\n  - & Sons\n`,
    ["4:5-6 yaml-syntax: a text cannot begin with `&` or `*` without quotes: `- & Sons` → Put quotes around the text."],
    `${GYM}key_partners:\n  - "& Sons"\n`,
  ],
  [
    "a comma that is missing in brackets",
    `${GYM}customer_segments:\n  a: {needs [fit, fun]}\n`,
    [
      "4:13-14 yaml-syntax: a comma or a colon is missing in `a: {needs [fit, fun]}` → Write a comma between two entries and a colon behind a key; put quotes around a text that holds either.",
    ],
    `${GYM}customer_segments:\n  a: {needs: [fit, fun]}\n`,
  ],
];

const withoutNumbers = (finding: string) => finding.replace(/\d+/g, "n");

describe("a slip in writing YAML is told in words that a founder understands, at its place", () => {
  it.each([...SLIPS, ...MENDED_SLIPS.map(([name, source, told]) => [name, source, told] as const)])(
    "%s",
    (_, source, told) => {
      expect(findingsOf(source)).toEqual(told);
      // With the line ends of Windows it is the same slip.
      expect(findingsOf(source.replaceAll("\n", "\r\n"))).toEqual(told);
      // And with whatever stands above it: the way up through the lines ends at the first one.
      for (const above of ["\n", "\uFEFF", "\uFEFF# ours\n", "\uFEFF\n", "\n\n# ours\n"])
        expect(findingsOf(above + source).map(withoutNumbers)).toEqual(told.map(withoutNumbers));
    },
  );

  it.each(MENDED_SLIPS)("%s: what the advice says is read", (_, __, ___, mended) => {
    expect(findingsOf(mended)).toEqual([]);
  });

  // Behind a byte order mark, the YAML library takes no heed of what the first line is set in by.
  it.each([
    [
      " canvas: 1\nname: Gym\n",
      "1:2-11 yaml-syntax: `canvas: 1` is set in by 1 space, and `name: Gym`, which it stands beside, by 0 → Begin it at the left edge.",
    ],
    [
      "# ours\r\n  canvas: 1\r\n  name: Gym\r\nstage: sketch\r\n",
      "2:3-12 yaml-syntax: `canvas: 1` is set in by 2 spaces, and `stage: sketch`, which it stands beside, by 0 → Begin it at the left edge, and set the lines below it, to line 3, in by as much less.",
    ],
  ])("first lines that are set in are told there: %j", (source, told) => {
    expect(findingsOf(source)).toEqual([told]);
  });

  it.each(["{  - fun", "[  - fun", "a: {b: : c}", "- a: &", '"a" b: c', "a: 'b' [c"])(
    "is told in no words of the YAML library: %s",
    (line) => {
      const [told = ""] = findingsOf(`${HEAD}channels:\n  ${line}\nkey_partners: {}\n`);
      expect(told).toContain("yaml-syntax");
      expect(told).not.toMatch(/implicit|unexpected|flow|token|scalar|collection|mapping|indicator/i);
    },
  );

  it("is told once: what YAML makes of the lines after it is an echo", () => {
    expect(findingsOf(`${HEAD}customer_segments:\n  a: [x\n  b: {y\n  c: "z\n`)).toHaveLength(1);
  });

  it.each([
    ["a text with a dash on several lines", "notes: Bread\n  - and more\n"],
    ["an address", "notes: http://example.org\n"],
    ["a text that begins with a minus", "notes: -5 to 5\n"],
    ["a no-break space in a text", "notes: Café\u00a0Noir\n"],
    ["an id with a colon in its name", 'customer_segments: {a: "name:Families"}\n'],
    ["an empty text of one's own that is announced", "x-ours: >3\n"],
    ["a text that is announced with what it is set in by", "description: >3\n    bread\n"],
    ["a block text with what looks like keys", "notes: |\n  name:Bakery\n  -bread\n  \u00a0key: x\n"],
    [
      "a sentence about a block that was wrapped",
      "customer_segments:\n  Small firms in the region that have no\n  own kitchen\n",
    ],
  ])("%s is none", (_, text) => {
    expect(findingsOf(HEAD + text)).toEqual([]);
  });
});
