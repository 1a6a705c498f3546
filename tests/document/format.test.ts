import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { EditError } from "../../src/document/edit/edit-error.js";
import { formatCanvas } from "../../src/document/format.js";
import { blankCanvas } from "../../src/interview/skeleton.js";

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
const EXAMPLES = readdirSync("examples").filter((name) => name.endsWith(".canvas.yaml"));

describe("formatCanvas", () => {
  it("prints the nasty file as reviewed, and has nothing left to do then", () => {
    const text = formatCanvas(fixture("nasty.yaml"));
    expect(text).toBe(fixture("nasty.formatted.yaml"));
    expect(formatCanvas(text)).toBe(text);
  });

  test.each(EXAMPLES)("finds nothing to do in the shipped example %s", (name) => {
    const source = readFileSync(`examples/${name}`, "utf8");
    expect(formatCanvas(source)).toBe(source);
  });

  it("keeps line ends and a byte order mark, makes both even, and ends the last line", () => {
    expect(formatCanvas("\uFEFFcanvas:  1\r\nname: A\n\n\n\r\nchannels: {a: b}")).toBe(
      "\uFEFFcanvas: 1\r\nname: A\r\n\r\nchannels: {a: b}\r\n",
    );
    expect(formatCanvas("canvas: 1\nname: A\r\n\n\n")).toBe("canvas: 1\nname: A\n");
  });

  it("orders keys as the format tells them, and leaves ids, attributes and keys of other tools in the author's order", () => {
    expect(
      formatCanvas(`x-b: 1
hypotheses: {z: Z, a: {status: testing, statement: A}}
customer_segments: {z: {x-t: 1, needs: {q: 1, p: 2}, name: Z}, a: A}
name: N
x-a: 1
canvas: 1
`),
    ).toBe(`canvas: 1
name: N
customer_segments: {z: {name: Z, needs: {q: 1, p: 2}, x-t: 1}, a: A}
hypotheses: {z: Z, a: {statement: A, status: testing}}
x-b: 1
x-a: 1
`);
  });

  it("leaves keys where they are in a file with aliases, which must not come to stand above what they repeat", () => {
    const source = "name: N\nneeds: &needs {a: A}\ncanvas: 1\nx-same: *needs\n";
    expect(formatCanvas(source)).toBe(source);
  });

  it("moves comments with their entry, but leaves what is said of the whole file on top", () => {
    expect(formatCanvas("# the file\n# all of it\nname: N # n\n# version\ncanvas: 1\n")).toBe(
      "# the file\n# all of it\n# version\ncanvas: 1\nname: N # n\n",
    );
    expect(formatCanvas("# the file\n\n# the name\nname: N\ncanvas: 1\n")).toBe(
      "# the file\n\ncanvas: 1\n# the name\nname: N\n",
    );
  });

  it("leaves comments set in that are: what is commented out below a key can be taken in again", () => {
    for (const source of [blankCanvas("Bakery"), "a:\n  # b: 1\n\n  # c: 2\n\n# d\ne: f\n  # g\n"])
      expect(formatCanvas(source)).toBe(source);
    expect(formatCanvas("a:\n    b: 1\n     # deep\n   # less\n# top\nc: 2\n")).toBe(
      "a:\n  b: 1\n    # deep\n  # less\n\n# top\nc: 2\n",
    );
  });

  it("keeps braces and lines as the author chose, until braces no longer fit", () => {
    const fits = `a: {b: ${"x".repeat(100)}, c: d}\n`;
    expect(formatCanvas(fits)).toBe(fits);
    const wide = "常".repeat(60);
    expect(formatCanvas(`a: {b: ${wide}, c: {d: [e, f]}}\n`)).toBe(`a:\n  b: ${wide}\n  c: {d: [e, f]}\n`);
    expect(formatCanvas("a: [\n  b,\n  c,\n]\nd:\n    - e\n")).toBe("a: [b, c]\n\nd:\n  - e\n");
  });

  it.each([
    ["a: [b, # x\n  c] # y\n", "a:\n  - b # x\n  - c # y\n"],
    ["a: {b: {c: d}, # x\n  e: {f: g}} # y\n", "a:\n  b: {c: d} # x\n  e: {f: g} # y\n"],
    ["a: {b: c, # x\n  d: [e, # y\n    f]} # z\n", "a:\n  b: c # x\n  d:\n    - e # y\n    - f # z\n"],
    ["a: [ # x\n  b, c] # y\n", "a: # x\n  - b\n  - c # y\n"],
    ["a: [b, # x\n  c,\n] # y\n", "a: # y\n  - b # x\n  - c\n"],
    ["a: [b,\n  c] # y\n", "a: [b, c] # y\n"],
    ["a: {b: [c,\n  d], # x\n  e: f}\n", "a:\n  b: [c, d] # x\n  e: f\n"],
  ])("leaves a comment behind the last entry with that entry: %j", (source, formatted) => {
    expect(formatCanvas(source)).toBe(formatted);
    expect(formatCanvas(formatted)).toBe(formatted);
  });

  it("takes quotes away only where every reader of YAML reads the same text without", () => {
    expect(
      formatCanvas(`a: ["012", '1_000', "no", 'yes', "x, y", '~', "2026-01-02", "it's", 'say "so"', "a\\tb"]\n`),
    ).toBe(`a: ["012", "1_000", "no", "yes", "x, y", "~", 2026-01-02, it's, say "so", "a\\tb"]\n`);
    expect(formatCanvas(`a: "x, y"\n'b': ">= 2"\nc: 012\nd: 1_000\ne: 0x1F\nf: no\n`)).toBe(
      `a: x, y\nb: ">= 2"\nc: 012\nd: 1_000\ne: 0x1F\nf: no\n`,
    );
  });

  it("folds a text that was on several lines only when one line is too short for it", () => {
    const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`);
    expect(formatCanvas("a: one\n  two\n\n  three\n")).toBe('a: "one two\\nthree"\n');
    const long = words(40).join(" ");
    expect(formatCanvas(`a: ${long}\n`)).toBe(`a: ${long}\n`);
    const folded = formatCanvas(`a: ${words(20).join(" ")}\n  ${words(20).join(" ")}\n`);
    expect(folded).toMatch(/^a: >-\n {2}word0 /);
    expect(formatCanvas(folded)).toBe(folded);
  });

  it("keeps a line of --- with what stands above it, and drops the end mark of a document", () => {
    expect(formatCanvas("%YAML 1.2\n# top\n---  # start\na:   1\n...\n# end\n")).toBe(
      "%YAML 1.2\n# top\n---  # start\na: 1\n# end\n",
    );
  });

  it("standardises words of the vocabulary, and no other text", () => {
    expect(
      formatCanvas(`customer_segments:
  a: {name: organization, who: organization, characteristics: {behavioral: {behavioral: organization}}}
value_propositions:
  v: {value: [customization, price], elements: {e: {text: customization, value: customization}}}
key_partners: {p: {motive: optimization}}
`),
    ).toBe(`customer_segments:
  a: {name: organization, who: organisation, characteristics: {behavioural: {behavioral: organization}}}

value_propositions:
  v: {elements: {e: {text: customization, value: customisation}}, value: [customisation, price]}

key_partners: {p: {motive: optimisation}}
`);
  });

  it("says nothing new about a file without entries", () => {
    for (const source of ["", "# only a comment\n", "{}\n", "- a\n"]) expect(formatCanvas(source)).toBe(source);
  });

  it("keeps the blank lines that end a text, wherever its key comes to stand", () => {
    const rest = "customer_segments: [a]\n";
    for (const text of ["notes: >+\n  folded\n  text\n\n", "notes: |+\n  a\n\n\n"]) {
      expect(formatCanvas(text + rest)).toBe(`${rest}\n${text}`);
      expect(formatCanvas(`${rest}\n${text}`)).toBe(`${rest}\n${text}`);
    }
    const nested = "channels:\n  a:\n    notes: |+\n      x\n\n    name: A\n";
    expect(formatCanvas(nested)).toBe("channels:\n  a:\n    name: A\n    notes: |+\n      x\n\n");
  });

  it.each([
    [
      "channels:\n  a: {name: Cats, dogs, for: all}\n",
      'in line 2, the comma after "Cats" ends the text; "dogs" is cut off and becomes a key',
    ],
    [
      "revenue_streams:\n  a: {price: 3,50, per: month}\n",
      'in line 2, the comma in "3,50" ends the number; "50" is cut off and becomes a key',
    ],
    [
      "channels:\n  a:Kiosk\n  b:Van\n",
      "in line 2, the lines of `channels` are one text to YAML, which begins with `a:Kiosk`",
    ],
    [
      "channels:\n  - a\n    - b\n",
      "in line 3, `- b` is set in deeper than the entry above, so it is read as part of that text",
    ],
  ])("refuses a text whose pieces nobody could put together any more: %j", (source, why) => {
    expect(() => formatCanvas(source)).toThrow(new EditError(why));
  });

  it("keeps a block text in which entries were meant, and ids without a text in braces", () => {
    for (const source of ["channels: |\n  - a\n  - b\n", "value_propositions: {a: {elements: {b: , c: A card}}}\n"])
      expect(formatCanvas(source)).toBe(source);
  });

  it("refuses what it cannot read", () => {
    for (const source of ["a: [", "a: 1\na: 2\n", "a: 1\n---\nb: 2\n"])
      expect(() => formatCanvas(source)).toThrow(EditError);
  });
});
