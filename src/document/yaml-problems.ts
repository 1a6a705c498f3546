import type { YAMLError } from "yaml";
import type { Span } from "../model/path.js";
import type { YamlProblem } from "./yaml-problem.js";

/** Git's conflict markers, named as such and once: as YAML they make a dozen errors. */
export function conflictMarker(source: string): YamlProblem | undefined {
  const opened = /^<{7}(?: .*)?$/m.exec(source);
  if (!opened || !/^={7}\r?$/m.test(source) || !/^>{7}(?: .*)?$/m.test(source)) return undefined;
  return {
    start: opened.index,
    end: opened.index + opened[0].replace(/\r$/, "").length,
    message: "the file holds an unresolved merge conflict",
    advice: "Keep one of the two versions and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.",
  };
}

/** A character that YAML forbids, before anything else looks at the text. */
export function forbiddenCharacter(source: string): YamlProblem | undefined {
  const found = FORBIDDEN.exec(source);
  if (!found) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return {
    start: found.index,
    end: found.index + found[0].length,
    message: `the character U+${code.toString(16).toUpperCase().padStart(4, "0")} is not allowed in YAML`,
    advice: "Delete it; it is invisible and often comes from copying.",
  };
}

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it looks for
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A parser error in words a person can act on. */
export function syntaxProblem(error: YAMLError, source: string): YamlProblem {
  const [start, end] = error.pos;
  const span = { start, end: Math.max(end, start + 1) };
  const line = source.slice(source.lastIndexOf("\n", start - 1) + 1, endOfLine(source, start));
  return {
    ...clip(span, source),
    ...(WORDS[error.code]?.(line) ?? {
      message: lowerFirst(error.message),
      advice: "Check the brackets, quotes and indentation here.",
    }),
  };
}

type Words = (line: string) => { readonly message: string; readonly advice: string };

const WORDS: Readonly<Record<string, Words>> = {
  MULTIPLE_DOCS: () => ({
    message: "the file holds more than one document",
    advice: "Keep one canvas in a file: move what follows `---` to a file of its own.",
  }),
  TAB_AS_INDENT: () => ({ message: "a tab is used as indentation", advice: "Indent with spaces, two for each level." }),
  BLOCK_AS_IMPLICIT_KEY: (line) => ({
    message: `a second \`: \` stands in \`${line.trim()}\``,
    advice: "Put quotes around a text that holds `: `, or start a new line for a new key.",
  }),
  BAD_SCALAR_START: (line) => ({
    message: `a text cannot begin like this without quotes: \`${line.trim()}\``,
    advice: "Put quotes around the text.",
  }),
  NON_STRING_KEY: () => ({
    message: "a list or map stands where a key should be",
    advice: "Write a key that is a plain word.",
  }),
  BAD_DQ_ESCAPE: () => ({
    message: "a backslash in double quotes begins an escape that YAML does not know",
    advice: "Write `\\\\` for a backslash, or use single quotes.",
  }),
};

function endOfLine(source: string, from: number): number {
  const at = source.indexOf("\n", from);
  return at < 0 ? source.length : at;
}

/** Errors that reach to the end of the file would mark all of it. */
function clip(span: Span, source: string): Span {
  const start = Math.min(span.start, source.length);
  return { start, end: Math.max(start, Math.min(span.end, endOfLine(source, start))) };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
