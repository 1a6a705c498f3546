import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { findingsOf } from "./findings-of.js";

const EXAMPLES = join(import.meta.dirname, "../../examples");

function linesOfSlips(source: string): readonly number[] {
  const { findings, positions } = readCanvas(source);
  expect(findings.every(({ rule }) => rule === "yaml-syntax")).toBe(true);
  return findings.map(({ at }) => positions.locate(at).start.line);
}

const HEAD = "canvas: 1\nname: x\nkey_partners:\n";

describe("slips that end on their lines", () => {
  it.each([
    ["a second colon", "  a: Fast: x\n  b: Slow: y\n  c: Fine\n  d: Dear: z\n", [4, 5, 7]],
    ["text behind a quote", "  a: \"x\" y\n  b: Fine\n  c: 'z' y\n", [4, 6]],
    ["kinds of all sorts", '  a: @home\n  b: Fast: x\n  c: "x" y\n  d: `z`\n', [4, 5, 6, 7]],
    ["wrong brackets", "  a: {name: b]\n  c: {name: d]\n", [4, 5]],
    ["entries of lists", "  - Fast: x: y\n  - Slow: y: z\n", [4, 5]],
    ["Windows line ends", "  a: Fast: x\r\n  b: Slow: y\r\n", [4, 5]],
  ])("are all told: %s", (_what, body, lines) => {
    expect(linesOfSlips(HEAD + body)).toEqual(lines);
  });

  it.each([
    ["a quote that is never closed", '  a: "x y\n  b: Slow: y\n', [4]],
    ["a bracket that is never closed", "  a: {name: b\n  c: Slow: y\n", [4]],
    ["what has lines below it", "  a: Fast: x\n    b: 1\n  c: Slow: y\n", [4]],
  ])("are told up to one that may reach further: %s", (_what, body, lines) => {
    expect(linesOfSlips(HEAD + body)).toEqual(lines);
  });

  it("are at most one and twenty, and none of them is told twice", () => {
    const many = Array.from({ length: 60 }, (_, at) => `  a${at}: Fast: x\n`).join("");
    const lines = linesOfSlips(HEAD + many);
    expect(lines).toEqual(Array.from({ length: 21 }, (_, at) => at + 4));
  });
});

it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith(".canvas.yaml")))(
  "one slip anywhere in %s has no echo below",
  (name) => {
    const lines = readFileSync(join(EXAMPLES, name), "utf8").split("\n");
    const entries = lines.flatMap((line, at) => (/^ +[\w-]+: [A-Za-z]/.test(line) ? [at] : []));
    expect(entries.length).toBeGreaterThan(5);
    for (const at of entries) {
      const slip = lines.map((line, index) => (index === at ? line.replace(": ", ": Bad: ") : line)).join("\n");
      expect(linesOfSlips(slip), lines[at]).toEqual([at + 1]);
    }
  },
);

it.each([
  "customer_segments:\n• Bakeries\n• Shops\n  who: person\n",
  'customer_segments:\n  a:\n    name: "Ann" Bee\n   who: person\n',
  'customer_segments:\n  - "Ann" Bee\n who: person\n',
])("no word that is not in the file is told as if it were: %j", (text) => {
  const told = findingsOf(`canvas: 1\nname: Bakery\n${text}`);
  expect(told.length).toBeGreaterThan(0);
  expect(told.join("\n")).not.toContain("xxx");
});
