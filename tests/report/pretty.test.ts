import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pretty } from "../../src/report/pretty.js";
import { displayWidth } from "../../src/text/width.js";
import { finding, PLAIN, rangeOf, reportOf, textOf } from "./report-of.js";

const CLAIM = `customer_segments:
  premium:
    separate_from: {career: [channels, profitability]}
channels:
  site-and-app: {for: [career, networkers, premium]}
`;

function show(source: string, findings: Parameters<typeof reportOf>[1], options: Partial<typeof PLAIN> = {}): string {
  return textOf(pretty(reportOf(source, findings), { ...PLAIN, ...options }));
}

const claim = finding(rangeOf(CLAIM, "channels"), {
  rule: "separation-claim-contradicted",
  file: "linkedin.canvas.yaml",
  message:
    '"Premium account users" is said to be separate from "Career-focused individuals" by channels, but both are reached the same way.',
  label: "claimed here",
  related: [{ range: rangeOf(CLAIM, "site-and-app"), label: "the only channel of both" }],
  why: "channels tell two segments apart only when they reach them differently",
  advice: "drop `channels` from the claim, or add the channel that only one of them uses",
});

describe("pretty", () => {
  it("shows both places of a contradiction, why it matters and what to do", () => {
    expect(show(CLAIM, [claim], { width: 200 })).toBe(`\
error[separation-claim-contradicted] "Premium account users" is said to be separate from "Career-focused individuals" by channels, but both are reached the same way.
 ┌─ linkedin.canvas.yaml:3:30
 │
3│     separate_from: {career: [channels, profitability]}
 │                              ^^^^^^^^ claimed here
5│   site-and-app: {for: [career, networkers, premium]}
 │   ------------ the only channel of both
 = why  channels tell two segments apart only when they reach them differently
 = do   drop \`channels\` from the claim, or add the channel that only one of them uses
 = more canvas explain separation-claim-contradicted

1 error in 1 file
`);
  });

  it("keeps to a narrow terminal, and loses no word", () => {
    expect(show(CLAIM, [claim], { width: 40 })).toBe(`\
error[separation-claim-contradicted]
  "Premium account users" is said to be
  separate from "Career-focused
  individuals" by channels, but both are
  reached the same way.
 ┌─ linkedin.canvas.yaml:3:30
 │
3│ …m: {career: [channels, profitabilit…
 │               ^^^^^^^^ claimed here
5│   site-and-app: {for: [career, netw…
 │   ------------
 │   the only channel of both
 = why  channels tell two segments apart
        only when they reach them
        differently
 = do   drop \`channels\` from the claim,
        or add the channel that only one
        of them uses
 = more canvas explain
        separation-claim-contradicted

1 error in 1 file
`);
  });

  it("draws with ASCII alone when asked", () => {
    const source = `name: x\u0007\n  long: ${"y".repeat(100)}\n`;
    const drawn = show(
      source,
      [finding(rangeOf(source, "x"), { message: "bell \u0007" }), finding(rangeOf(source, "long"))],
      {
        ascii: true,
      },
    );
    expect(drawn).toMatch(/^[\n -~]*$/);
    expect(drawn).toContain(" ,- a.canvas.yaml:1:7\n |\n1| name: x<U+0007>\n |       ^\n");
    expect(drawn).toContain("y...\n");
  });

  it.each([
    ["tabs", "a:\tb: here", "    "],
    ["wide characters", "常連客: here", ""],
    ["characters beyond the basic plane", "😀👩‍👩‍👧‍👦: here", ""],
    ["combining marks", "Cafe\u0301 🇨🇭: here", ""],
    ["control characters", "\u001b[31m: here", ""],
  ])("aligns the mark after %s", (_name, source) => {
    const [, , , line = "", mark = ""] = show(source, [finding(rangeOf(source, "here"))]).split("\n");
    expect(displayWidth(mark.slice(0, mark.indexOf("^")))).toBe(displayWidth(line.slice(0, line.indexOf("here"))));
    expect(mark.trimEnd()).toMatch(/ \^{4}$/);
  });

  it("marks wide characters over their whole width", () => {
    expect(show("名: 常連客", [finding(rangeOf("名: 常連客", "常連客"))])).toContain("1│ 名: 常連客\n │     ^^^^^^\n");
  });

  it("leaves the carriage return of a line end out", () => {
    const source = "canvas: 1\r\nname: x\r\n";
    expect(show(source, [finding(rangeOf(source, "x\r\n"))])).toContain("2│ name: x\n │       ^\n");
  });

  it("marks a range over several lines to the end of its first", () => {
    const source = "a: |  \n  b\n  c\nd: 1\n";
    expect(show(source, [finding(rangeOf(source, "|  \n  b\n"))])).toContain("1│ a: |\n │    ^\n");
  });

  it("marks an empty place with one sign, also behind the last line", () => {
    const at = { line: 1, column: 3, offset: 2 };
    expect(show("a:\n", [finding({ start: at, end: at })])).toContain("1│ a:\n │   ^\n");
    const end = { line: 2, column: 1, offset: 3 };
    expect(show("a:\n", [finding({ start: end, end })])).toContain("2│\n │ ^\n");
    const nothing = { line: 1, column: 1, offset: 0 };
    expect(show("", [finding({ start: nothing, end: nothing })])).toContain(":1:1\n │\n1│\n │ ^\n");
  });

  it("shows a line once when both places stand in it", () => {
    const source = "a: 1, a: 2";
    const related = [{ range: rangeOf(source, "a"), label: "first" }];
    expect(show(source, [finding(rangeOf(source, "a", 2), { label: "again", related })])).toContain(
      "1│ a: 1, a: 2\n │ - first\n │       ^ again\n",
    );
  });

  it("shows a long line around its mark", () => {
    const source = `k: ${"word ".repeat(50_000)}HERE ${"more ".repeat(50_000)}`;
    const [, , , line = "", mark = ""] = show(source, [finding(rangeOf(source, "HERE"))]).split("\n");
    expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(line).toMatch(/^1│ ….* word HERE more .*…$/);
    expect(line.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)).toBe("HERE");
  });

  it("gives all line numbers the width of the longest", () => {
    const source = `${"x\n".repeat(99)}last\n`;
    const related = [{ range: rangeOf(source, "last"), label: "there" }];
    expect(show(source, [finding(rangeOf(source, "x", 9), { related })])).toContain(
      "   ┌─ a.canvas.yaml:9:1\n   │\n  9│ x\n   │ ^\n100│ last\n   │ ---- there\n   = why",
    );
  });

  it("names the places that are too many to mark", () => {
    const source = "x\n".repeat(12);
    const related = Array.from({ length: 11 }, (_, i) => ({ range: rangeOf(source, "x", i + 2), label: `n${i}` }));
    const drawn = show(source, [finding(rangeOf(source, "x"), { related })]);
    expect(drawn.match(/^ *│ -/gm)).toHaveLength(7);
    expect(drawn).toContain("= also line 9: n7; line 10: n8; line 11: n9; line 12: n10\n");
  });

  it("shows at most 100 findings of a file and says how many more there are", () => {
    const drawn = show(
      "x",
      Array.from({ length: 256 }, () => finding(rangeOf("x", "x"))),
    );
    expect(drawn.match(/^error\[/gm)).toHaveLength(100);
    expect(drawn).toContain("\n\n+ 156 more in a.canvas.yaml\n\n256 errors in 1 file\n");
  });

  it("colours the severity, the mark and the message, and only when asked", () => {
    const drawn = show("x", [finding(rangeOf("x", "x"), { severity: "warning" })], { colour: true });
    expect(drawn).toContain("\u001b[1;33mwarning[some-rule]\u001b[0m \u001b[1mSomething is wrong.\u001b[0m\n");
    expect(drawn).toContain("\u001b[1;33m^\u001b[0m");
    expect(show("x", [finding(rangeOf("x", "x"))])).not.toContain("\u001b");
  });

  it("never starts a line with what GitHub Actions takes as a command", () => {
    const message = "It says\u0020::error::pwned and ##[error] too, which is more than fits on one line of forty cells";
    for (let width = 20; width < 120; width++) {
      expect(show("x", [finding(rangeOf("x", "x"), { message, why: message })], { width })).not.toMatch(
        /^\s*(::|##\[)/m,
      );
    }
  });

  it("fits every width and lets no control character through, whatever the file says", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.string({ minLength: 1, maxLength: 1 }),
        fc.constantFrom("\u001b", "\u202e", "常", "😀", "\t", " ", "\r"),
      ),
    });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 30, max: 120 }), (before, marked, after, width) => {
        const source = `${before}⟦${marked}⟧${after}`;
        const range = rangeOf(source, `⟦${marked}⟧`);
        const drawn = show(
          source,
          [finding(range, { message: before, why: marked, advice: after, label: marked, file: "f" })],
          { width },
        );
        expect(drawn).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
        for (const line of drawn.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
