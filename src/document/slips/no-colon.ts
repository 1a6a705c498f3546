import { closestWords } from "../../text/closest-words.js";
import { printText } from "../edit/scalar.js";
import { knownKeys } from "../known-keys.js";
import type { YamlProblem } from "../yaml-problem.js";
import { isItem, keyOn, type Line, lineAbove, lineAt, lineBelow, pathTo, saidOn, wholeLine } from "./line.js";
import type { Slip } from "./slip.js";

/** A line among keys that has no colon: one was forgotten, or the line goes on with the text above it. */
export const colonMissing: Slip = ({ source, message, at }) => {
  if (!/^Implicit (map )?keys need/.test(message)) return undefined;
  const line = lineAt(source, at);
  const said = saidOn(line);
  if (!/^[\p{L}\p{N}]/u.test(said) || /:(\s|$)|[{}[\]]/.test(said)) return undefined;
  const span = wholeLine(line);
  if ((lineBelow(source, line)?.indent ?? 0) > line.indent)
    return {
      ...span,
      message: `\`${said}\` has no colon behind it, so it is a text and no key`,
      advice: `Write \`${said}:\`.`,
    };
  return { ...span, ...withoutColon(source, line, said) };
};

type Words = Pick<YamlProblem, "message" | "advice">;

function withoutColon(source: string, line: Line, said: string): Words {
  const above = lineAbove(source, line);
  const wrapped = above && holdsText(above) && above.indent === line.indent ? above : undefined;
  const withColon = withColonBehindFirstWord(source, line, said);
  const message = `\`${said}\` has no colon, so it is a text and no key`;
  if (wrapped === undefined)
    return {
      message,
      advice: withColon
        ? `Write \`${withColon.written}\`.`
        : `Write a key and a colon before it, or make a comment of it: \`# ${said}\`.`,
    };
  const goesOn = `goes on with the text of \`${saidOn(wrapped)}\``;
  if (withColon === undefined)
    return {
      message: `\`${said}\` is set in no deeper than the text above, so it is no part of it`,
      advice: `If it ${goesOn}, set it in by ${line.indent + 2} spaces; if not, write a key and a colon before it.`,
    };
  return {
    message,
    advice: withColon.isSure
      ? `Write \`${withColon.written}\`.`
      : `Write \`${withColon.written}\`; or, if it ${goesOn}, set it in by ${line.indent + 2} spaces.`,
  };
}

/** True for a line with a text that another line can go on with. */
function holdsText(line: Line): boolean {
  if (isItem(line)) return false;
  const value = keyOn(line)?.value ?? "";
  return /^[^\s[{"'|>&*!#]/.test(value);
}

/** The line with its first word as the key; undefined where that word is none. */
function withColonBehindFirstWord(source: string, line: Line, said: string) {
  const [, key = "", rest = ""] = /^([\p{L}\p{N}_-]+)(?:\s+(\S.*))?$/u.exec(said) ?? [];
  if (key === "") return undefined;
  const known = knownKeys(pathTo(source, line));
  const isKnown = known.includes(key) || key.startsWith("x-");
  if (known.length > 0 && !isKnown && closestWords(key, known).length === 0) return undefined;
  const value = /^[\p{L}\p{N}"'(+.]/u.test(rest) ? rest : printText(rest, { inFlow: false }, "double");
  return { written: rest === "" ? `${key}:` : `${key}: ${value}`, isSure: isKnown };
}
