import { describe, expect, it } from "vitest";
import { applyFix } from "../../src/document/apply-fix.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { directivesIn } from "../../src/lint/directives.js";
import { disablesOf } from "../../src/lint/disables.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import type { LintOptions } from "../../src/lint/run-rules.js";

const HEAD = "canvas: 1\nname: Bakery\n";

/** `told` and `suppressed` findings as `line rule`, and the result itself. */
function lint(source: string, options: Partial<LintOptions> = {}) {
  const result = lintCanvas(source, { file: "a.canvas.yaml", today: "2026-11-22", ...options });
  expect(result.crashes).toEqual([]);
  const short = (findings: typeof result.findings) => findings.map(({ rule, range }) => `${range.start.line} ${rule}`);
  return { told: short(result.findings), suppressed: short(result.suppressed), result };
}

describe("a comment that disables a rule", () => {
  it("covers the whole item that starts on the next line, and nothing behind it", () => {
    const source = `${HEAD}channels:
  # canvas-disable-next-line unknown-reference -- written before the segments
  kiosk:
    message: Bread
    for:
      - nobody-yet
  van:
    for: nobody-yet
`;
    expect(lint(source)).toMatchObject({ told: ["10 unknown-reference"], suppressed: ["8 unknown-reference"] });
  });

  it("covers a whole block, an item of a list, and what is written in braces over several lines", () => {
    const block = `${HEAD}# canvas-disable-next-line unknown-reference -- later\nchannels:\n  a: {for: nobody}\n  b:\n    for: nobody\n`;
    expect(lint(block)).toMatchObject({ told: [], suppressed: ["5 unknown-reference", "7 unknown-reference"] });
    const list = `${HEAD}customer_segments:\n  # canvas-disable-next-line vague-segment -- an island\n  - Everyone\n  - Anyone\n`;
    expect(lint(list)).toMatchObject({
      told: ["3 segments-undecided", "6 vague-segment"],
      suppressed: ["5 vague-segment"],
    });
    const braces = `${HEAD}channels: {\n  # canvas-disable-next-line unknown-reference -- later\n  a: {message: x,\n    for: nobody},\n  b: {for: nobody}}\n`;
    expect(lint(braces)).toMatchObject({ told: ["7 unknown-reference"], suppressed: ["6 unknown-reference"] });
  });

  it("covers its line only, or the whole file", () => {
    const line = `${HEAD}channels:\n  a: {for: nobody} # canvas-disable-line unknown-reference -- later\n  b: {for: nobody}\n`;
    expect(lint(line)).toMatchObject({ told: ["5 unknown-reference"], suppressed: ["4 unknown-reference"] });
    const file = `${HEAD}channels:\n  a: {for: nobody}\n  b: {for: nobody}\n# canvas-disable-file unknown-reference -- later\n`;
    expect(lint(file)).toMatchObject({ told: [], suppressed: ["4 unknown-reference", "5 unknown-reference"] });
  });

  it("may stand above others, with blank lines between", () => {
    const source = `${HEAD}customer_segments:
  # canvas-disable-next-line vague-segment -- an island
  # who lives here: all of them

  # canvas-disable-next-line self-reference -- a joke
  all-people: {name: Everyone, depends_on: all-people}
`;
    expect(lint(source)).toMatchObject({ told: [], suppressed: ["8 vague-segment", "8 self-reference"] });
  });

  it("names several rules, separated by commas", () => {
    const source = `${HEAD}customer_segments:
  # canvas-disable-next-line vague-segment, self-reference -- an island
  all-people: {name: Everyone, depends_on: all-people}
`;
    expect(lint(source).told).toEqual([]);
  });

  it("works behind CRLF and a byte order mark", () => {
    const source = `\uFEFF${HEAD}customer_segments:\n  # canvas-disable-next-line vague-segment -- an island\n  a: Everyone\n`;
    const { told, result } = lint(source.replaceAll("\n", "\r\n"));
    expect(told).toEqual([]);
    expect(result.suppressed[0]?.suppression).toEqual({ by: "inline", reason: "an island" });
  });

  it("is nothing inside a block scalar or quotes", () => {
    const source = `${HEAD}notes: |\n  # canvas-disable-file vague-segment -- not a comment\ndescription: "# canvas-disable-file vague-segment"\ncustomer_segments: {a: Everyone}\n`;
    expect(lint(source).told).toEqual(["6 vague-segment"]);
  });

  it("is not heard with inline: false, and nothing is said about it", () => {
    const source = `${HEAD}customer_segments: {a: Everyone} # canvas-disable-line vague-segment\n# canvas-disable-line\n`;
    expect(lint(source, { inline: false }).told).toEqual(["3 vague-segment"]);
  });

  it("does not let one of four hide the other three that are told as one", () => {
    const segments = ["a", "b", "c", "d"].map(
      (id) => `  ${id}: Everyone${id === "a" ? " # canvas-disable-line vague-segment -- an island" : ""}\n`,
    );
    const { told, suppressed } = lint(`${HEAD}customer_segments:\n${segments.join("")}`, {
      selection: { settings: new Map(), only: ["vague-segment"], skip: [] },
    });
    expect(suppressed).toEqual(["4 vague-segment"]);
    expect(told).toEqual(["5 vague-segment", "6 vague-segment", "7 vague-segment"]);
  });

  it("holds through its last day and not a day longer", () => {
    const source = `${HEAD}customer_segments: {a: Everyone} # canvas-disable-line vague-segment until=2026-11-22 -- we open then\n`;
    expect(lint(source).told).toEqual([]);
    expect(lint(source, { today: undefined }).told).toEqual([]);
    expect(lint(source, { today: "2026-11-23" }).told).toEqual(["3 vague-segment", "3 disable-expired"]);
    const behind = source.replace(" until=2026-11-22 -- we open then", " -- we open then, until=2026-11-22");
    expect(lint(behind).told).toEqual([]);
    expect(lint(behind, { today: "2026-11-23" }).told).toEqual(["3 vague-segment", "3 disable-expired"]);
  });

  it("cannot disable that a file is no YAML or not in the format", () => {
    const schema = `# canvas-disable-file schema, yaml-syntax -- hush\n${HEAD}naem: x\n`;
    expect(lint(schema).told).toEqual(["1 disable-unknown", "1 disable-unknown", "4 schema"]);
    expect(lint(`# canvas-disable-file yaml-syntax -- hush\n${HEAD}a: [\n`).told).toEqual(["4 yaml-syntax"]);
  });
});

describe("what is said about such comments", () => {
  const about = (comment: string) => {
    const { findings } = lint(`${HEAD}# ${comment}\nchannels: {a: {for: nobody}}\n`).result;
    return findings.flatMap(({ rule, message, advice }) =>
      rule.startsWith("disable-") ? `${rule}: ${message} ${advice}` : [],
    );
  };

  it.each([
    ["until 2026-12-31 -- all there is"],
    ["until: 2026-12-31 — all there is"],
    ["until=2026-12-31 – all there is"],
    ["--until=2026-12-31 -- all there is"],
  ])("reads %j as it is meant", (rest) => {
    const [directive] = directivesIn(readCanvas(`# canvas-disable-file vague-segment ${rest}\ncanvas: 1\n`).comments);
    expect(directive?.rules.map(({ text }) => text)).toEqual(["vague-segment"]);
    expect([directive?.until?.text, directive?.reason]).toEqual(["2026-12-31", "all there is"]);
  });

  it.each([
    ["-- until=2026-12-31", undefined],
    ["-- old until=2026-12-31", "old"],
    ["-- all there is, until=2026-12-31", "all there is"],
    ["-- all there is (until=2026-12-31)", "all there is"],
    ["— until=2026-12-31; all there is, we hope", "all there is, we hope"],
    ["-- all there is, until=2026-12-31.", "all there is"],
    ["-- all there is until= 2026-12-31!", "all there is"],
    ['-- all there is until="2026-12-31"', "all there is"],
    ['-- all "there" is "until=2026-12-31": "so"', 'all "there" is "so"'],
  ])("reads the day in %j too, which is no part of the reason", (rest, reason) => {
    const source = `# canvas-disable-file vague-segment ${rest}\ncanvas: 1\n`;
    const [directive] = directivesIn(readCanvas(source).comments);
    expect(directive?.rules.map(({ text }) => text)).toEqual(["vague-segment"]);
    expect([directive?.until?.text, directive?.reason]).toEqual(["2026-12-31", reason]);
    expect(source.slice(directive?.until?.start, directive?.until?.end)).toContain("2026-12-31");
  });

  it("takes a day in prose for prose, and what is no day behind `until=` for a slip", () => {
    expect(about("canvas-disable-file unknown-reference -- the shop is shut until 2026-01-01")).toEqual([]);
    expect(about("canvas-disable-file unknown-reference -- we loop until=x is done")).toEqual([]);
    expect(about("canvas-disable-file unknown-reference -- shut until=2026-02-30")).toEqual([
      expect.stringContaining('disable-unknown: "2026-02-30" is not a day of the calendar'),
    ]);
  });

  it.each([
    ["canvas-disable-file", "disable-bare: `canvas-disable-file` names no rule, so it disables nothing."],
    [
      "canvas-disable-nextline vague-segment -- x",
      "disable-unknown: `canvas-disable-nextline` disables nothing: it is not one of the words that do. Did you mean `canvas-disable-next-line`?",
    ],
    [
      "canvas-disable vague-segment -- x",
      "disable-unknown: `canvas-disable` disables nothing: it is not one of the words that do.",
    ],
    [
      "canvas-disable-file vague-segmnt -- x",
      "disable-unknown: There is no rule `vague-segmnt`, so this name disables nothing. Did you mean `vague-segment`?",
    ],
    [
      "canvas-disable-file wording -- x",
      "disable-unknown: There is no rule `wording`, so this name disables nothing. `wording` is a category",
    ],
    [
      "canvas-disable-file disable-unused -- x",
      "disable-unknown: `disable-unused` is about comments such as this one, which cannot disable it.",
    ],
    [
      "canvas-disable-file unknown-reference until=2026-02-30 -- x",
      'disable-unknown: "2026-02-30" is not a day of the calendar, so nothing is disabled.',
    ],
    [
      "canvas-disable-file unknown-reference",
      "disable-no-reason: No reason is given why `unknown-reference` is disabled here.",
    ],
    ["canvas-disable-file unknown-reference --", "disable-no-reason: "],
    [
      "canvas-disable-file vague-segment -- x",
      "disable-unused: Nothing is left here for this comment to disable: `vague-segment` has no finding.",
    ],
  ])("%s", (comment, expected) => {
    const [first, ...rest] = about(comment);
    expect(first).toContain(expected);
    expect(rest).toEqual([]);
  });

  it("is nothing when a comment is right, or only looks like one", () => {
    expect(about("canvas-disable-file unknown-reference -- the segments follow")).toEqual([]);
    expect(about("we use canvas-disable-file elsewhere")).toEqual([]);
  });

  it("does not call unused what was not looked at", () => {
    const selection = { settings: new Map(), only: ["money"], skip: [] };
    const source = `${HEAD}# canvas-disable-file vague-segment, segment-undecided -- x\n`;
    expect(lint(source, { selection }).told).toEqual([]);
    // At stage sketch, segment-undecided is silent.
    expect(lint(source).result.findings.map(({ value }) => value)).toEqual(["vague-segment"]);
  });
});

describe("the fix of an unused one", () => {
  const fixed = (source: string) => {
    const fix = lint(source).result.findings.find(({ rule }) => rule === "disable-unused")?.fix;
    return fix && applyFix(source, fix);
  };

  it("removes the comment with its line", () => {
    expect(fixed(`${HEAD}# canvas-disable-file vague-segment -- x\n# mine\nkey_partners: [a]\n`)).toBe(
      `${HEAD}# mine\nkey_partners: [a]\n`,
    );
    expect(fixed(`# canvas-disable-file vague-segment -- x\r\n${HEAD}`)).toBe(HEAD);
    expect(fixed(`\uFEFF# canvas-disable-file vague-segment -- x\n${HEAD}`)).toBe(`\uFEFF${HEAD}`);
    expect(fixed(`${HEAD}# canvas-disable-file vague-segment -- x`)).toBe(HEAD);
  });

  it("removes a comment at the end of a line with the spaces before it", () => {
    expect(fixed(`${HEAD}key_partners: [a]  # canvas-disable-line vague-segment -- x\r\n`)).toBe(
      `${HEAD}key_partners: [a]\r\n`,
    );
  });

  it("takes only the unused rules out of it", () => {
    const source = `${HEAD}# canvas-disable-file vague-segment, unknown-reference, money-no-payer until=2027-01-31 -- later\nchannels: {a: {for: nobody}}\n`;
    expect(fixed(source)).toBe(
      `${HEAD}# canvas-disable-file unknown-reference until=2027-01-31 -- later\nchannels: {a: {for: nobody}}\n`,
    );
  });
});

it("finds the line that many comments speak of without walking there from each", () => {
  const read = readCanvas(
    `canvas: 1\nname: x\n${"# canvas-disable-next-line vague-segment\n".repeat(500)}description: y\n`,
  );
  let looked = 0;
  const positions: typeof read.positions = {
    ...read.positions,
    line: (line) => {
      looked++;
      return read.positions.line(line);
    },
  };
  const disables = disablesOf({ ...read, positions }, undefined);
  expect(new Set(disables.map(({ covers }) => covers[0]?.start)).size).toBe(1);
  expect(looked).toBeLessThan(2000);
});
