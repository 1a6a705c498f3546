import { printText } from "../../edit/scalar.js";
import type { YamlProblem } from "../yaml-problem.js";
import { withoutCurlyQuotes } from "./curly-quotes.js";
import { keyOn, lineAt, pathTo, saidOn } from "./line.js";
import type { Slip } from "./slip.js";

/** A colon without a space behind it, or one that is not of YAML: the key is read as a text. */
export const colonMistyped: Slip = ({ source, code, at }) => {
  if (code !== "MULTILINE_IMPLICIT_KEY" && code !== "MISSING_CHAR") return undefined;
  const line = lineAt(source, at);
  const said = saidOn(line);
  const start = line.start + line.indent;
  const wide = /^([^\s:\uFF1A\uFE55\u2236]+)([\uFF1A\uFE55\u2236])(.*)$/.exec(said);
  if (wide) return notAColon(start, wide);
  const [, key, rest] = /^([\p{L}\p{N}_-]+):([^\s:].*)$/u.exec(said) ?? [];
  if (key === undefined) return undefined;
  return {
    start,
    end: start + key.length + 1,
    message: `there is no space behind the colon of \`${said}\`, so it is one text and no key`,
    advice: `Write \`${key}: ${rest}\`.`,
  };
};

function notAColon(start: number, [, key = "", colon = "", rest = ""]: RegExpExecArray): YamlProblem {
  const at = start + key.length;
  return {
    start: at,
    end: at + colon.length,
    message: `\`${colon}\` looks like a colon, but is another character to YAML`,
    advice: `Write \`${`${key}: ${rest.trim()}`.trimEnd()}\`.`,
  };
}

/** `notes: a: b`: what stands behind the first colon was meant as a text; `desk: for: all`: or as a key of its own. */
export const secondColon: Slip = ({ source, code, at, keysAt }) => {
  if (code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  // What is wrong is the dash or question mark, whatever stands behind it.
  if (/^[-?](\s|$)/.test(source.slice(at, at + 2))) return undefined;
  const line = lineAt(source, at);
  const [, key, text] = /^(?:- +)?([^\s:][^:]*): +(\S.*)$/.exec(saidOn(line)) ?? [];
  if (key === undefined || text === undefined || !/:(\s|$)/.test(text)) return undefined;
  const start = source.indexOf(text, line.start + line.indent + key.length);
  const span = { start, end: start + text.length };
  const quoted = `\`${key}: ${printText(withoutCurlyQuotes(text), { inFlow: true }, "double")}\``;
  const inBraces = entryInBraces(keysAt([...pathTo(source, line), key]), text);
  if (inBraces !== undefined)
    return {
      ...span,
      message: `two keys stand on one line: \`${saidOn(line)}\``,
      advice: `Put braces around the second: \`${key}: ${inBraces}\`; or, if it is a text, quotes: ${quoted}.`,
    };
  return {
    ...span,
    message: `a second \`: \` stands in \`${saidOn(line)}\``,
    advice: `Put quotes around the text: ${quoted}.`,
  };
};

/** A list, a map, a text in quotes, a number, or yes and no: nothing that quotes would leave the same. */
const WRITTEN_AS_IT_IS = /^(?:[[{"']|-?\d+(?:\.\d+)?$|(?:true|false)$)/;

/** What stands behind a key as one entry in braces; undefined where its first word is no key of that place. */
function entryInBraces(known: readonly string[], text: string): string | undefined {
  const inner = keyOn({ start: 0, text, indent: 0 });
  if (inner === undefined || inner.value === "" || /:(\s|$)/.test(inner.value)) return undefined;
  if (!known.includes(inner.key)) return undefined;
  const value = WRITTEN_AS_IT_IS.test(inner.value) ? inner.value : printText(inner.value, { inFlow: true });
  return `{${inner.key}: ${value}}`;
}
