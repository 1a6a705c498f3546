import { printText } from "../edit/scalar.js";
import type { YamlProblem } from "../yaml-problem.js";
import { withoutCurlyQuotes } from "./curly-quotes.js";
import { lineAt, lineBelow, saidOn } from "./line.js";
import type { Slip } from "./slip.js";

/** A colon without a space behind it, none at all, or one that is not of YAML: the key is read as a text. */
export const colonMissing: Slip = ({ source, code, at }) => {
  if (code !== "MULTILINE_IMPLICIT_KEY" && code !== "MISSING_CHAR") return undefined;
  const line = lineAt(source, at);
  const said = saidOn(line);
  const start = line.start + line.indent;
  const wide = /^([^\s:\uFF1A\uFE55\u2236]+)([\uFF1A\uFE55\u2236])(.*)$/.exec(said);
  if (wide) return notAColon(start, wide);
  const tight = /^([\p{L}\p{N}_-]+):([^\s:].*)$/u.exec(said);
  if (tight)
    return {
      start,
      end: start + (tight[1] ?? "").length + 1,
      message: `there is no space behind the colon of \`${said}\`, so it is one text and no key`,
      advice: `Write \`${tight[1]}: ${tight[2]}\`.`,
    };
  const isKey = /^[\p{L}\p{N}_-]+$/u.test(said) && (lineBelow(source, line)?.indent ?? 0) > line.indent;
  if (!isKey) return undefined;
  return {
    start,
    end: start + said.length,
    message: `\`${said}\` has no colon behind it, so it is a text and no key`,
    advice: `Write \`${said}:\`.`,
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

/** `notes: a: b`: what stands behind the first colon was meant as a text. */
export const secondColon: Slip = ({ source, code, at }) => {
  if (code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  // What is wrong is the dash, whatever stands behind it.
  if (/^-(\s|$)/.test(source.slice(at, at + 2))) return undefined;
  const line = lineAt(source, at);
  const [, key, text] = /^(?:- +)?([^\s:][^:]*): +(\S.*)$/.exec(saidOn(line)) ?? [];
  if (key === undefined || text === undefined || !/:(\s|$)/.test(text)) return undefined;
  const start = source.indexOf(text, line.start + line.indent + key.length);
  return {
    start,
    end: start + text.length,
    message: `a second \`: \` stands in \`${saidOn(line)}\``,
    advice: `Put quotes around the text: \`${key}: ${printText(withoutCurlyQuotes(text), { inFlow: true }, "double")}\`.`,
  };
};
