import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { analyse } from "scslre";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { visitNodes } from "../module-uses.js";
import { recordFigures } from "./figures.js";

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Patterns that take longer than in proportion to a text, and why no text makes them. */
const NEVER_LONG: Readonly<Record<string, string>> = {
  "text/grouped-number.ts \\B(?=(\\d{3})+(?!\\d))(?<!\\.\\d*)": "the digits of one number",
  "text/glob.ts \\\\.|\\[!?\\]?[^\\]]*\\]|[\\s\\S]": "what it reads ends with the bracket that it looks for",
  "document/read/syntax-problems.ts ((?:[^\\s:,{}[\\]]+: +)?)$": "of a line, 400 characters are looked at",
  "document/explain/numbers/number-in-text.ts": "a text of more than 60 characters is no number with a few words",
  "document/read/slips/comma-missing.ts ^([^,;，；、]*?)[ \\t]*([;，；、])[ \\t]*([\\p{L}\\p{N}_-]+):(?:\\s|$)":
    "of a line, 400 characters are looked at",
  "document/read/slips/no-break-space.ts": "of a line, 400 characters are looked at",
  "document/read/slips/quotes-around-key.ts": "of a line, 400 characters are looked at",
  "document/read/slips/signs.ts ((?:[^\\s:,{}[\\]]+: +)?)$":
    "of what stands before a sign, a key's length is looked at",
  "interview/readers/parse-figure.ts": "a figure has at most 200 characters",
  "interview/readers/word-readers.ts": "a pass mark has at most 200 characters",
};

/** Patterns that are put together when the program runs, and what of. */
const PUT_TOGETHER: Readonly<Record<string, string>> = {
  "cli/refactor/comments-naming.ts": "an id between two lookarounds",
  "document/edit/scalar.ts": "one class of characters",
  "document/read/fits-schema.ts": "the patterns of the schema, which are looked at here",
  "document/check/misread/entry-line.ts":
    "characters that look like spaces; a line of more than 400 characters is no entry",
  "document/check/odd-indentation.ts": "one class of characters behind spaces and tabs at the beginning of a line",
  "document/read/slips/quotes.ts": "one quote; of a line, 400 characters are looked at",
  "interview/prompts/keys.ts": "the keys of a terminal",
  "interview/readers/parse-figure.ts": "a figure has at most 200 characters",
  "lint/looks-like-canvas.ts": "the names of blocks",
  "text/harmless.ts": "classes of characters",
  "text/late-pattern.ts": "what latePattern is given, which is looked at here",
};

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".ts") && !file.includes(".generated."));

/** The patterns of a source file; one without a source is put together when the program runs. */
function patternsIn(file: string): readonly (Pattern | Omit<Pattern, "source">)[] {
  const found: (Pattern | Omit<Pattern, "source">)[] = [];
  visitNodes(file, readFileSync(join("src", file), "utf8"), (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, ...literal(node.text) });
    if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return;
    if (!["RegExp", "latePattern"].includes(node.expression.getText())) return;
    const [source, flags] = node.arguments ?? [];
    const given = { file, flags: flags !== undefined && ts.isStringLiteral(flags) ? flags.text : "" };
    const text = source && fixedText(source);
    // The default flags of latePattern.
    found.push(text === undefined ? given : { ...given, flags: given.flags || "u", source: text });
  });
  return found;
}

function literal(text: string): { readonly source: string; readonly flags: string } {
  const end = text.lastIndexOf("/");
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

function fixedText(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  const isRaw = ts.isTaggedTemplateExpression(node) && node.tag.getText() === "String.raw";
  return isRaw && ts.isNoSubstitutionTemplateLiteral(node.template) ? node.template.rawText : undefined;
}

/** The characters whose repetition makes a pattern slow. */
function attacksOn({ source, flags }: Omit<Pattern, "file">): readonly string[] {
  return analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map(
    ({ character }) => String(character),
  );
}

const ALL = FILES.flatMap(patternsIn);
const FIXED = ALL.filter((pattern): pattern is Pattern => "source" in pattern);

describe("F18: the program's own regular expressions", () => {
  it("are linear, but for those that never see a long text", () => {
    const slow = FIXED.filter((pattern) => attacksOn(pattern).length > 0);
    const known = (pattern: Pattern) =>
      [`${pattern.file} ${pattern.source}`, pattern.file].find((name) => Object.hasOwn(NEVER_LONG, name));
    expect(slow.filter((pattern) => !known(pattern)).map(({ file, source }) => `${file} ${source}`)).toEqual([]);
    expect(new Set(slow.map(known))).toEqual(new Set(Object.keys(NEVER_LONG)));
    recordFigures(
      "F18",
      {
        on: { patterns: FIXED.length, "that never see a long text": slow.length },
        wrong: { "that are not linear": 0 },
      },
      "patterns",
    );
  });

  it("that are put together when the program runs are few, and known", () => {
    const put = ALL.filter((pattern) => !("source" in pattern)).map(({ file }) => file);
    expect([...new Set(put)].sort()).toEqual(Object.keys(PUT_TOGETHER).sort());
  });

  it("of the schema are linear too", () => {
    const patterns: string[] = [];
    JSON.parse(readFileSync("schemas/canvas.schema.json", "utf8"), (key, value) => {
      if (key === "pattern" && typeof value === "string") patterns.push(value);
      if (key === "patternProperties") patterns.push(...Object.keys(value));
      return value;
    });
    expect(patterns.length).toBeGreaterThan(3);
    expect(patterns.filter((source) => attacksOn({ source, flags: "u" }).length > 0)).toEqual([]);
  });

  it.each(["(a+)+$", "\\s+$", "^(.*),(.*)$x", "a*a*b"])("would be found out: /%s/", (source) => {
    expect(attacksOn({ source, flags: "" })).not.toEqual([]);
  });
});
