import type { YAMLError } from "yaml";
import type { Span } from "../../model/path.js";
import { isOfOldMac, OLD_MAC } from "./old-mac.js";
import { codeFence } from "./slips/code-fence.js";
import { SLIPS } from "./slips/index.js";
import { type Line, lineAt, saidOn } from "./slips/line.js";
import { quoted, textFrom } from "./slips/signs.js";
import type { KeysAt } from "./slips/slip.js";
import type { YamlProblem } from "./yaml-problem.js";

/**
 * What keeps a text from being YAML, in words a person can act on. What comes after a slip that leads the reader astray is
 * not told: it is an echo of it.
 */
export function syntaxProblems(errors: readonly YAMLError[], source: string, keysAt: KeysAt): readonly YamlProblem[] {
  const fence = errors[0] && codeFence(source, errors[0].pos[0]);
  if (fence) return [fence];
  const [first] = errors;
  if (first !== undefined && isOfOldMac(source))
    return [{ ...clip({ start: first.pos[0], end: first.pos[0] + 1 }, source), ...OLD_MAC }];
  const byLine = new Map<number, YamlProblem>();
  // The line that was looked at last: of a line with thousands of errors, where it begins is looked for once.
  let seen: Span = { start: 0, end: 0 };
  for (const error of errors) {
    const [at] = error.pos;
    const standsAlone = STANDING_ALONE.has(error.code);
    if (at < seen.start || at >= seen.end) seen = { start: lineAt(source, at).start, end: endOfLine(source, at) };
    if (standsAlone && byLine.has(seen.start)) continue;
    const problem = (standsAlone ? undefined : slipAt(error, source, keysAt)) ?? inWords(error, source);
    const { start } = lineAt(source, problem.start);
    if (!byLine.has(start)) byLine.set(start, problem);
    if (!standsAlone) break;
  }
  return [...byLine.values()];
}

/** Errors after which YAML reads on as meant. */
const STANDING_ALONE: ReadonlySet<string> = new Set(["TAB_AS_INDENT", "BAD_SCALAR_START", "BAD_DQ_ESCAPE"]);

function slipAt({ code, message, pos: [at] }: YAMLError, source: string, keysAt: KeysAt): YamlProblem | undefined {
  for (const slip of SLIPS) {
    const problem = slip({ source, code, message, at, keysAt });
    if (problem) return problem;
  }
  return undefined;
}

function inWords(error: YAMLError, source: string): YamlProblem {
  const [start, end] = error.pos;
  const span = { start, end: Math.max(end, start + 1) };
  const line = lineAt(source, start);
  const words = WORDS[error.code] ?? BY_MESSAGE.find(([pattern]) => pattern.test(error.message))?.[1] ?? unknown;
  return { ...clip(span, source), ...words(line, start, source) };
}

type Words = (line: Line, at: number, source: string) => { readonly message: string; readonly advice: string };

const unknown: Words = (line) =>
  /\r[^\r]/.test(line.text)
    ? OLD_MAC
    : {
        message: `this cannot be read as YAML: \`${saidOn(line)}\``,
        advice: "Check the brackets, quotes and indentation here.",
      };

const WORDS: Readonly<Record<string, Words>> = {
  MULTIPLE_DOCS: (_, at, source) => ({
    message: "the file holds more than one document",
    advice: /^---\s*$/.test(source.slice(at))
      ? "Delete this `---`: nothing follows it."
      : "Keep one canvas in a file: move what follows `---` to a file of its own.",
  }),
  TAB_AS_INDENT: () => ({ message: "a tab is used as indentation", advice: "Indent with spaces, two for each level." }),
  BLOCK_AS_IMPLICIT_KEY: (line, at, source) =>
    /: .*:(\s|$)/.test(saidOn(line))
      ? {
          message: `a second \`: \` stands in \`${saidOn(line)}\``,
          advice: "Put quotes around a text that holds `: `, or start a new line for a new key.",
        }
      : unknown(line, at, source),
  BAD_SCALAR_START: (line, at) => ({
    message: `a text cannot begin like this without quotes: \`${saidOn(line)}\``,
    advice: quotesForText(line, at),
  }),
  NON_STRING_KEY: (_, at, source) => ({
    message: `${source.startsWith("*", at) ? "an alias" : "a list or map"} stands where a key should be`,
    advice: "Write a key that is a plain word.",
  }),
  KEY_OVER_1024_CHARS: () => ({
    message: "a key is longer than the 1,024 characters that YAML takes",
    advice: "Write a short id, and the long text behind it: `id: text`.",
  }),
  BAD_DQ_ESCAPE: () => ({
    message: "a backslash in double quotes begins an escape that YAML does not know",
    advice: "Write `\\\\` for a backslash, or use single quotes.",
  }),
};

/** What YAML tells apart by its words only. */
const BY_MESSAGE: readonly (readonly [RegExp, Words])[] = [
  [
    /^Missing , /,
    (line) => ({
      message: `a comma or a colon is missing in \`${saidOn(line)}\``,
      advice: "Write a comma between two entries and a colon behind a key; put quotes around a text that holds either.",
    }),
  ],
  [
    /^(?:Anchor|Alias) cannot be an empty string/,
    (line) => ({
      message: `a text cannot begin with \`&\` or \`*\` without quotes: \`${saidOn(line)}\``,
      advice: "Put quotes around the text.",
    }),
  ],
];

/** What to write in place of a text that cannot begin as it does. */
function quotesForText(line: Line, at: number): string {
  const before = line.text.slice(line.indent, Math.max(line.indent, at - line.start));
  const text = textFrom(line, at, /[{[]/.test(before));
  if (/^[^\s:]+:(?:\s|$)/.test(text)) return "Begin the key with a letter.";
  const [, key = ""] = /((?:[^\s:,{}[\]]+: +)?)$/.exec(before) ?? [];
  return text === "" ? "Put quotes around the text." : `Put quotes around the text: \`${key}${quoted(text)}\`.`;
}

function endOfLine(source: string, from: number): number {
  const at = source.indexOf("\n", from);
  return at < 0 ? source.length : at;
}

/** Errors that reach to the end of the file would mark all of it. */
function clip(span: Span, source: string): Span {
  const start = Math.min(span.start, source.length);
  return { start, end: Math.max(start, Math.min(span.end, endOfLine(source, start))) };
}
