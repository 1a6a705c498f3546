import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixText } from "../../src/lint/fix.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { examplesOf } from "../../src/rules/examples.js";
import { CATALOGUE } from "../../src/rules/index.js";

/** What may stand around a canvas, or how it may be stored, without changing what it says. */
const VARIANTS: Readonly<Record<string, (source: string) => string>> = {
  "the line ends of Windows": (source) => source.replaceAll("\n", "\r\n"),
  "a byte order mark": (source) => `\uFEFF${source}`,
  "an empty first line": (source) => `\n${source}`,
  "empty lines and comments above, behind a byte order mark": (source) => `\uFEFF\n# ours\n\n${source}`,
  "a mark where the document begins": (source) => `# ours\n---\n${source}`,
  "no line end at its end": (source) => source.trimEnd(),
  "empty lines and a comment at its end": (source) => `${source}\n\n# the end\n`,
};

const EXAMPLES = "examples";
const SOURCES: readonly (readonly [name: string, source: string])[] = [
  ...CATALOGUE.map(({ id }) => [id, examplesOf(id).bad.replaceAll(/[⟦⟧]/g, "")] as const),
  ...readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".canvas.yaml"))
    .map((name) => [name, readFileSync(join(EXAMPLES, name), "utf8")] as const),
];

const findingsIn = (source: string) => lintCanvas(source, { file: "a.canvas.yaml", today: "2027-01-31" }).findings;

/** What is said of a text, and of which words of it. */
function told(source: string): readonly string[] {
  return findingsIn(source).map(({ rule, severity, message, advice, identity, range: { start, end } }) => {
    const marked = source.slice(start.offset, end.offset).replaceAll("\r\n", "\n").trimEnd();
    return [rule, severity, message, advice, identity, `column ${start.column}`, marked].join("\n");
  });
}

describe.each(Object.entries(VARIANTS))("with %s", (_, variant) => {
  it.each(SOURCES)("%s is told the same", (_, source) => {
    expect(told(variant(source))).toEqual(told(source));
  });

  it.each(SOURCES)("%s is mended the same", (_, source) => {
    expect(fixText(variant(source), findingsIn).text).toBe(variant(fixText(source, findingsIn).text));
  });
});
