import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { limitsFor } from "../../../src/document/limits.js";
import { parseYaml } from "../../../src/document/read/parse-yaml.js";
import { readPlain } from "../../../src/document/read/plain-reader.js";
import { scanTokens } from "../../../src/document/read/scan.js";
import { forbiddenCharacter } from "../../../src/document/read/yaml-problems.js";
import { recordFigures } from "../../faults/figures.js";
import { patience, times, trials } from "../../tier.js";
import { HAS_SUITE, realCharacters, SUITE } from "../yaml-test-suite.js";

const LIMITS = limitsFor();

const CANVASES = ["examples", "tests/data/goldens"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".canvas.yaml"))
    .map((name) => readFileSync(join(folder, name), "utf8")),
);

/** Undefined when the plain reader declines; else both readings, which must be the same tree and comments. */
function bothReadings(source: string) {
  if (forbiddenCharacter(source)) return undefined;
  const plain = readPlain(source, LIMITS);
  if (!plain) return undefined;
  const { comments, refused } = scanTokens(source, LIMITS);
  const { tree, problems } = refused ? { tree: undefined, problems: [refused] } : parseYaml(source);
  return { plain, yaml: { tree, comments }, problems };
}

function expectAgreement(source: string): boolean {
  const readings = bothReadings(source);
  if (!readings) return false;
  expect(readings.problems, source).toEqual([]);
  expect(readings.plain, source).toEqual(readings.yaml);
  return true;
}

describe("the plain reader", () => {
  it("reads every shipped canvas itself, with either line end", () => {
    for (const source of CANVASES) {
      expect(expectAgreement(source)).toBe(true);
      expect(expectAgreement(source.replaceAll("\n", "\r\n"))).toBe(true);
    }
  });

  it.each([
    ["numbers in every spelling", "a: 012\nb: 1.10\nc: 1_000\nd: -5\ne: 0.5\nf: 1e3\ng: 0x1F\nh: +1\ni: -0\n"],
    ["words that are values", "a: null\nb: ~\nc: true\nd: False\ne: no\nf:\ng: Yes\n"],
    ["lists under a key, at its own column and deeper", "a:\n- x\n- y: 1\n  z: 2\nb:\n  - x\n"],
    ["quotes", "a: 'it''s'\n\"b c\": \"d # e\" # f\n'g': \"\"\n"],
    ["brackets", "a: {b: c, d: [e, 'f', \"g\"], h}\ni: [[], {}]\n"],
    ["comments and blank lines", "# a\n\nb: c # d\n  # e\nf: # g\n  h: i\n\n# j"],
    ["colons and hashes inside texts", "a: https://b/c#d\ne: f:g\nh: [i:j, k#l]\n"],
    ["a key named __proto__", "__proto__: {a: b}\n"],
    ["a text in quotes that never closes", "'a: b\n"],
  ])("agrees with yaml, or declines, on %s", (_, source) => {
    expectAgreement(source);
  });

  it(
    "agrees with yaml on every mutant of a canvas that it does not decline",
    () => {
      const piece = fc.constantFrom(
        ...[
          " ",
          "  ",
          "\n",
          "\r\n",
          ":",
          ": ",
          "- ",
          "? ",
          "#",
          " #",
          ", ",
          "[",
          "]",
          "{",
          "}",
          "'",
          '"',
          "|",
          ">",
          "&a ",
          "*a",
          "!",
          "%",
          "~",
          "null",
          "1",
          ".5",
          "---\n",
          "\t",
          "é",
          "\\",
          "<<",
          "\n\n",
          "\n  ",
          "a: b",
          "a:b",
          "{}",
          "[]",
          "\u2028",
        ],
      );
      const excerpt = fc
        .tuple(fc.constantFrom(...CANVASES), fc.nat(), fc.integer({ min: 1, max: 25 }))
        .map(([source, from, count]) => {
          const lines = source.split("\n");
          const start = from % lines.length;
          const indent = /^ */.exec(lines[start] ?? "")?.[0].length ?? 0;
          return lines
            .slice(start, start + count)
            .map((line) => (line.slice(0, indent).trim() === "" ? line.slice(indent) : line))
            .join("\n");
        });
      const changes = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.oneof(piece, fc.constant(""))), {
        minLength: 0,
        maxLength: 3,
      });
      let read = 0;
      fc.assert(
        fc.property(excerpt, changes, (source, edits) => {
          const mutant = edits.reduce((text, [at, cut, insert]) => {
            const here = at % (text.length + 1);
            return text.slice(0, here) + insert + text.slice(here + cut);
          }, source);
          if (expectAgreement(mutant)) read++;
        }),
        trials(3000, 1_000_000),
      );
      expect(read).toBeGreaterThan(300);
      const tried = { "mutated canvases": times(3000, 1_000_000), "of them read by the plain reader": read };
      recordFigures("reader", { tried, wrong: { "other values, places or comments": 0 } });
    },
    patience(60_000),
  );

  it("takes time in proportion to the text, whatever it holds", () => {
    const shapes = ["- a\n", "k: v\n", "k: 'v\n", "# c\n", "a\n", "{a\n", "k: [a, b]\n"];
    for (const shape of shapes) expect(() => readPlain(shape.repeat(50_000), limitsFor(50_000_000))).not.toThrow();
  });

  it.runIf(HAS_SUITE)("agrees with yaml on the public test suite [skipped without it]", () => {
    const cases = readdirSync(SUITE)
      .filter((file) => file.endsWith(".yaml"))
      .flatMap((file) => parse(readFileSync(join(SUITE, file), "utf8")) as { readonly yaml?: string }[]);
    const texts = cases.flatMap(({ yaml }) => (yaml === undefined ? [] : [realCharacters(yaml)]));
    expect(texts.length).toBeGreaterThan(390);
    for (const text of texts) expectAgreement(text);
  });
});
