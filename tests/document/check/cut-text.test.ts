import { describe, expect, it } from "vitest";
import { applyFix } from "../../../src/document/apply-fix.js";
import { readCanvas } from "../../../src/document/read-canvas.js";
import { findingsOf } from "../findings-of.js";

const HEAD = "canvas: 1\nname: Gym\n";

/** The file after all its fixes; suggestions stay what they are. */
function fixed(body: string): string {
  const { findings } = readCanvas(HEAD + body);
  const text = findings.reduce((source, { fix }) => (fix ? applyFix(source, fix) : source), HEAD + body);
  return text.slice(HEAD.length);
}

function toldOf(body: string): readonly string[] {
  return findingsOf(HEAD + body);
}

describe("a comment", () => {
  it.each([
    ["on a line of its own, at whatever depth", "channels:\n  desk: Desk\n#web: Web\n  app: App\n"],
    ["behind a word of the format", "stage: sketch #todo\nchannels:\n  a:\n    phases:\n      - awareness #first\n"],
    ["behind a word that the format does not have", "stage: sketch #todo\nmarket: [niche] #todo\n"],
    ["behind a date", "reviewed: 2026-09-30 #again\n"],
    ["behind a number", "review_every: 90 #days\n"],
    [
      "behind an id in a link",
      "customer_segments: {members: Members}\nchannels:\n  a:\n    for: members #todo\n  b:\n    for:\n      - members #x\n",
    ],
    ["behind a need of the register", "needs: {fit: Get fit}\ncustomer_segments:\n  a:\n    needs: fit #todo\n"],
    ["beside a block, and where a list of links will stand", "channels: #todo\n  a:\n    for: #todo\n"],
    ["in a value of another tool", "channels: {a: {x-note: {a: b, C d}}}\n"],
  ])("%s cuts no text", (_, body) => {
    expect(toldOf(body)).toEqual([]);
  });

  it("cuts a text that it follows after a space, or that begins with it", () => {
    expect(
      toldOf("channels:\n  a: Branch #1\n  b: #fitness fans\ncustomer_segments:\n  - #tag\n  - Members\n"),
    ).toEqual([
      '4:13-15 cut-text: " #" ends the text "Branch"; "#1" is cut off as a comment → Put quotes around the whole: "Branch #1". If it is a comment, put a space after the `#`.',
      '5:6-19 cut-text: "#" begins a comment, so "#fitness fans" is read as one, and nothing stands behind `b:` → Put quotes around the text: `b: "#fitness fans"`. If it is a comment, put a space after the `#`.',
      '7:5-9 cut-text: "#" begins a comment, so "#tag" is read as one, and nothing stands behind `-` → Put quotes around the text: `- "#tag"`. If it is a comment, put a space after the `#`.',
    ]);
    expect(findingsOf("canvas: 1\nname: #1 Gym in town\n")).toEqual([
      '2:7-21 cut-text: "#" begins a comment, so "#1 Gym in town" is read as one, and nothing stands behind `name:` → Put quotes around the text: `name: "#1 Gym in town"`. If it is a comment, put a space after the `#`.',
    ]);
  });
});

describe("a comma in braces", () => {
  it("cuts a list, where one may stand", () => {
    const body = "channels:\n  desk: {for: members, phases: awareness, purchase}\n";
    expect(toldOf(body)).toEqual([
      '4:43-51 cut-text: the comma after "awareness" ends the value; "purchase" is cut off and becomes a key → Write them as a list: `phases: [awareness, purchase]`.',
    ]);
    expect(fixed(body)).toBe("channels:\n  desk: {for: members, phases: [awareness, purchase]}\n");
    expect(fixed("revenue_streams:\n  fees: {from: members, guests}\n")).toBe(
      "revenue_streams:\n  fees: {from: [members, guests]}\n",
    );
    expect(fixed("customer_segments:\n  a: {needs: get-fit, Meet people}\n")).toBe(
      "customer_segments:\n  a: {needs: [get-fit, Meet people]}\n",
    );
  });

  it("cuts a text, whose pieces keep the spaces between them", () => {
    expect(fixed("customer_segments:\n  a: {because: They pay 1,000 CHF}\n")).toBe(
      'customer_segments:\n  a: {because: "They pay 1,000 CHF"}\n',
    );
    expect(fixed("key_partners:\n  a: {provides: Steel, gets: 5,000}\n")).toBe(
      'key_partners:\n  a: {provides: Steel, gets: "5,000"}\n',
    );
  });

  it("cuts off several words, which are told and put back together", () => {
    const body =
      "customer_segments:\n  a: {name: Families with cats, dogs, birds and more}\n  b: {name: People with cats, dogs, who: person}\n";
    expect(toldOf(body)).toEqual([
      '4:33-53 cut-text: the comma after "Families with cats" ends the text; "dogs", "birds and more" are cut off and become keys → Put quotes around the whole: `name: "Families with cats, dogs, birds and more"`.',
      '5:31-35 cut-text: the comma after "People with cats" ends the text; "dogs" is cut off and becomes a key → Put quotes around the whole: `name: "People with cats, dogs"`.',
    ]);
    expect(fixed(body)).toBe(
      'customer_segments:\n  a: {name: "Families with cats, dogs, birds and more"}\n  b: {name: "People with cats, dogs", who: person}\n',
    );
  });

  it("leaves to the author what may be a key whose colon is missing", () => {
    const bodies = [
      "key_partners:\n  a: {gets: interest, sun, motive risk, and more}\n",
      "key_partners:\n  a: {gets: interest, motive risk}\n",
      "channels:\n  a: {name: Bread, for}\n",
    ];
    expect(bodies.flatMap(toldOf)).toEqual([
      '4:23-26 cut-text: the comma after "interest" ends the text; "sun" is cut off and becomes a key → Put quotes around the whole: `gets: "interest, sun"`.',
      '4:28-39 cut-text: the colon is missing behind `motive` in "motive risk", so the whole of it is a key without a value → Write `motive: "risk, and more"`; or, if it belongs to the text before, put quotes around the whole: `gets: "interest, sun, motive risk, and more"`.',
      '4:23-34 cut-text: the colon is missing behind `motive` in "motive risk", so the whole of it is a key without a value → Write `motive: risk`; or, if it belongs to the text before, put quotes around the whole: `gets: "interest, motive risk"`.',
      '4:20-23 cut-text: the comma after "Bread" ends the text; "for" is cut off and becomes a key → Put quotes around the whole: `name: "Bread, for"`, or give the key a colon: `for: …`.',
    ]);
    expect(bodies.map(fixed)).toEqual(bodies);
  });

  it("is no way to give a field of one word a second", () => {
    const body = "customer_segments:\n  a: {who: person, organisation}\n";
    expect(toldOf(body)).toEqual([
      '4:20-32 cut-text: the comma after "person" ends the value; "organisation" is cut off and becomes a key → `who` takes one value: keep that one, and give the other a key of its own.',
    ]);
    expect(fixed(body)).toBe(body);
  });

  it("cuts a number, which is put right where it can only be one", () => {
    const body = `cost_structure:
  rent: {amount: 12,000, kind: fixed}
  site: {amount: 12,000,000}
revenue_streams:
  fees: {price: 3,50, per: month}
`;
    expect(toldOf(body)).toEqual([
      '4:21-24 cut-text: the comma in "12,000" ends the number; "000" is cut off and becomes a key → A number has no comma: write `amount: 12000`.',
      '5:21-28 cut-text: the comma in "12,000,000" ends the number; "000", "000" are cut off and become keys → A number has no comma: write `amount: 12000000`.',
      '7:19-21 cut-text: the comma in "3,50" ends the number; "50" is cut off and becomes a key → A number has no comma: write `price: 3.50`.',
    ]);
    expect(
      readCanvas(HEAD + body).findings.map(({ fix, suggestions = [] }) => [fix?.title, suggestions.length]),
    ).toEqual([
      [undefined, 1],
      [undefined, 0],
      ["write `3.5`", 0],
    ]);
    expect(fixed("revenue_streams:\n  fees: {price: 3,50, per: month}\n")).toBe(
      "revenue_streams:\n  fees: {price: 3.5, per: month}\n",
    );
    const { canvas } = readCanvas(`${HEAD}revenue_streams:\n  fees: {price: 3,50}\n`);
    expect(canvas?.streams[0]?.price).toBeUndefined();
  });

  it.each([
    ["price: 4,20 EUR", "A number has no comma: write `price: 4.20`."],
    ["price: 4,20€", "A number has no comma: write `price: 4.20`."],
    ["price: 1 200,50", "A number has no comma: write `price: 1200.50`."],
    ["price: 1.200,00", "A number has no comma: write `price: 1200`."],
    ["price: 1.234,56", "A number has no comma: write `price: 1234.56`."],
    ["share: 12,5%", "A number has no comma: write `share: 12.5`."],
    ["price: 12,5%", "A number has no comma. Write `12.5`, with `per: percent` beside it: that makes it a percentage."],
    ["price: 4,20/month", "A number has no comma. Write `4.2`, with `per: month` beside it."],
    ["price: 3,50-4,50", "A number has no comma. Write `{low: 3.5, high: 4.5}`."],
    ["price: 12,000 people", "A number has no comma, and no words behind it: write `price: 12000`."],
    ["price: 1,2,3", "A number has no comma: it is nothing but digits, with a point before its fraction."],
  ])("cuts a number, and the advice is the one that was typed: %s", (written, advice) => {
    const { findings } = readCanvas(`${HEAD}revenue_streams:\n  fees: {${written}}\n`);
    expect(findings.map((finding) => finding.advice)).toEqual([advice]);
  });

  it("cuts a number that is put right where no unit goes with it", () => {
    expect(fixed("revenue_streams:\n  fees: {price: 1.234,56, share: 12,5%}\n")).toBe(
      "revenue_streams:\n  fees: {price: 1234.56, share: 12.5}\n",
    );
    expect(fixed("revenue_streams:\n  fees: {price: 4,20 EUR}\n")).toBe(
      "revenue_streams:\n  fees: {price: 4,20 EUR}\n",
    );
    const [finding] = readCanvas(`${HEAD}revenue_streams:\n  fees: {price: 4,20 EUR}\n`).findings;
    expect(finding?.suggestions?.map(({ title }) => title)).toEqual(["write `4.2`"]);
  });
});

describe("a colon without a space in braces", () => {
  it("is told as that, where what stands before it is a key or may be an id", () => {
    expect(
      toldOf(
        `customer_segments: {fam:Families near, cafe: {name:Old cafes, needs: {p:5}}}
revenue_streams: {s: {name: Fees, price:5, share: 100}, t: {from: fam, per:month}}
channels: {k: {name:Kiosk, van and more, for:cafe}}
`,
      ),
    ).toEqual([
      "3:21-38 schema: there is no space behind the colon of `fam:Families near`, so the whole of it is a key without a value → Write `fam: Families near`.",
      "3:47-61 schema: there is no space behind the colon of `name:Old cafes`, so the whole of it is a key without a value → Write `name: Old cafes`.",
      "3:71-74 schema: there is no space behind the colon of `p:5`, so the whole of it is a key without a value → Write `p: 5`.",
      "4:35-42 schema: there is no space behind the colon of `price:5`, so the whole of it is a key without a value → Write `price: 5`.",
      "4:72-81 schema: there is no space behind the colon of `per:month`, so the whole of it is a key without a value → Write `per: month`.",
      '5:16-26 schema: there is no space behind the colon of `name:Kiosk`, so the whole of it is a key without a value → Write `name: "Kiosk, van and more"`.',
      "5:42-50 schema: there is no space behind the colon of `for:cafe`, so the whole of it is a key without a value → Write `for: cafe`.",
    ]);
  });

  it.each([
    ["customer_segments: {fam:Families near}\n", "customer_segments: {fam: Families near}\n"],
    ['channels: {k: {name:"The shop"}}\n', "channels: {k: {name: The shop}}\n"],
    ["channels: {k: {for:'fam'}}\n", "channels: {k: {for: fam}}\n"],
    ["customer_segments: {fam: {needs: {p:5, q:3}}}\n", "customer_segments: {fam: {needs: {p: 5, q: 3}}}\n"],
    ["revenue_streams: {s: {name: Fees, price:5}}\n", "revenue_streams: {s: {name: Fees, price: 5}}\n"],
    ["channels: {k: {name: Kiosk,for:fam}}\n", "channels: {k: {name: Kiosk,for: fam}}\n"],
  ])("is put right where only one thing can be meant: %s", (body, wanted) => {
    expect(fixed(body)).toBe(wanted);
  });

  it.each([
    ["a comma cuts the value off", "channels: {k: {name:Kiosk, van and more}}\n"],
    ["the key stands there already", "channels: {k: {name: Kiosk, name:Van}}\n"],
    ["both words may be ids", "customer_segments: {fam:old}\n"],
    ["the value cannot stand there", "customer_segments: {fam: {who:everyone}}\n"],
    ["a point may be a thousands mark", "revenue_streams: {s: {price:1.200}}\n"],
    ["what stands before it is no key there", "revenue_streams: {s: {name: Fees, prise:5}}\n"],
  ])("is left to the author where %s", (_, body) => {
    expect(toldOf(body).length).toBeGreaterThan(0);
    expect(fixed(body)).toBe(body);
  });

  it.each([
    ["another tool's keys", "channels: {k: {x-shop: {a:b}}}\n"],
    ["a text behind a key", "channels: {k: {name: a:b, notes: 'for:all'}}\n"],
  ])("is none in %s", (_, body) => {
    expect(toldOf(body)).toEqual([]);
  });
});
