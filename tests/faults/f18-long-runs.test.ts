import { describe, expect, it } from "vitest";
import { hasPassed } from "../../src/analysis/experiment-result.js";
import { wordsOf } from "../../src/analysis/word-lists.js";
import { indentUnit } from "../../src/document/edit/lines.js";
import { printAfterKey } from "../../src/document/edit/print.js";
import { fitsSchema } from "../../src/document/read/fits-schema.js";
import { attributeReader } from "../../src/interview/readers/attribute-reader.js";
import { parseFigure } from "../../src/interview/readers/parse-figure.js";
import { thresholdReader } from "../../src/interview/readers/word-readers.js";
import { penFor } from "../../src/render/terminal/pen.js";
import { matchesGlobs } from "../../src/text/glob.js";

/** A pattern that looks at each character of a run once for each other one would need hours for such a run. */
const LONG = 1_000_000;
const run = (text: string) => text.repeat(LONG);

describe("a long run of one character is looked at once:", () => {
  it("hyphens inside a word", () => {
    expect(wordsOf(`-a${run("-")}b-`)).toEqual([`a${run("-")}b`]);
  });

  it("spaces that no line break follows", () => {
    expect(penFor({ ascii: false }).words(` a${run(" ")}b \r\n c`)).toBe(`a${run(" ")}b c`);
  });

  it("line breaks that do not end a text", () => {
    const layout = { unit: 2, eol: "\n", blockTexts: true };
    expect(printAfterKey(`a${run("\n")}b`, 0, 0, layout).trimStart()).toBe(`|-\n  a${run("\n")}  b`);
  });

  it("spaces after a pass mark", () => {
    expect(hasPassed({ passIf: `> 5${run(" ")}x`, result: 9 })).toBeUndefined();
    const canvas = (passIf: string) => ({
      canvas: 1,
      name: "Test",
      hypotheses: { h: { statement: "We know", experiments: [{ what: "Ask", pass_if: passIf }] } },
    });
    expect(fitsSchema(canvas(`> 5${run(" ")}%`))).toBe(true);
    expect(fitsSchema(canvas(`> 5${run(" ")}x`))).toBe(false);
  });

  it("line ends of old Macs in front of a colon that never comes", () => {
    expect(indentUnit(` a${run("\r b")}\n  c:`)).toBe(2);
  });

  it("blanks in what is typed", () => {
    expect(parseFigure(`1${run(" ")}x`)).toHaveProperty("problem");
    expect(thresholdReader.read(`>${run(" ")}x`)).toHaveProperty("problem");
    expect(attributeReader.read(`worth: under${run(" ")}1${run(" ")}x`)).toHaveProperty("value");
    expect(attributeReader.read(`worth${run(" ")}`)).toHaveProperty("value");
  });

  it("slashes, commas and brackets in a glob", () => {
    expect(matchesGlobs([`${run("/")}x`], "x")).toBe(true);
    expect(matchesGlobs([`{${run(",")}`], "x")).toBe(false);
    expect(matchesGlobs(["[".repeat(100_000)], "x")).toBe(false);
  });
});
