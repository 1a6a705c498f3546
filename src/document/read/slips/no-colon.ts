import { closestWords } from "../../../text/closest-words.js";
import { printText } from "../../edit/scalar.js";
import type { YamlProblem } from "../yaml-problem.js";
import { isItem, keyOn, type Line, lineAbove, lineAt, lineBelow, pathTo, saidOn, spaces, wholeLine } from "./line.js";
import type { Slip, Stop } from "./slip.js";

/** A line among keys that has no colon: one was forgotten, or the line goes on with the text above it. */
export const colonMissing: Slip = ({ source, message, at, keysAt }) => {
  if (!/^Implicit (map )?keys need/.test(message)) return undefined;
  const line = lineAt(source, at);
  const said = saidOn(line);
  if (!/^[\p{L}\p{N}]/u.test(said) || /:(\s|$)|[{}[\]]/.test(said)) return undefined;
  const above = lineAbove(source, line);
  // Beside a dash, it is the dash that was forgotten.
  if (above && isItem(above) && above.indent === line.indent) return undefined;
  return {
    ...wholeLine(line),
    ...inWords(said, withColonOn({ source, keysAt }, line, said), above && goingOnFrom(above, line)),
  };
};

type Words = Pick<YamlProblem, "message" | "advice">;

function inWords(said: string, withColon: WithColon | undefined, goesOn: string | undefined): Words {
  const message = `\`${said}\` has no colon, so it is a text and no key`;
  if (withColon && (withColon.isSure || goesOn === undefined))
    return { message, advice: `Write \`${withColon.written}\`.` };
  if (withColon) return { message, advice: `Write \`${withColon.written}\`; or, if it ${goesOn}.` };
  if (goesOn === undefined)
    return { message, advice: `Write a key and a colon before it, or make a comment of it: \`# ${said}\`.` };
  return {
    message: `\`${said}\` is set in no deeper than the text above, so it is no part of it`,
    advice: `If it ${goesOn}; if not, write a key and a colon before it.`,
  };
}

/** How a line is made part of the text above it; undefined where there is none that another line can go on with. */
function goingOnFrom(above: Line, line: Line): string | undefined {
  const text = isItem(above) ? saidOn(above).replace(/^(?:- +)+/, "") : (keyOn(above)?.value ?? "");
  if (above.indent < line.indent || !/^[^\s[{"'|>&*!#-]/.test(text)) return undefined;
  return `goes on with the text of \`${saidOn(above)}\`, set it in by ${spaces(above.indent + 2)}`;
}

type File = Pick<Stop, "source" | "keysAt">;

interface WithColon {
  readonly written: string;
  /** The word before the colon is a key of that place. */
  readonly isSure: boolean;
}

/** With what belongs to it on the lines below, all of a line is the key. */
function withColonOn(file: File, line: Line, said: string): WithColon | undefined {
  const isHolder = (lineBelow(file.source, line)?.indent ?? 0) > line.indent;
  if (!isHolder) return withColonBehindFirstWord(file, line, said);
  const isSure = file.keysAt(pathTo(file.source, line)).includes(said);
  return { written: `${said}:`, isSure };
}

/** The line with its first word as the key; undefined where that word is none. */
function withColonBehindFirstWord({ source, keysAt }: File, line: Line, said: string): WithColon | undefined {
  const [, key = "", rest = ""] = /^([\p{L}\p{N}_-]+)(?:\s+(\S.*))?$/u.exec(said) ?? [];
  if (key === "") return undefined;
  const known = keysAt(pathTo(source, line));
  const isKnown = known.includes(key) || key.startsWith("x-");
  if (known.length > 0 && !isKnown && closestWords(key, known).length === 0) return undefined;
  const value = /^[\p{L}\p{N}"'(+.]/u.test(rest) ? rest : printText(rest, { inFlow: false }, "double");
  return { written: rest === "" ? `${key}:` : `${key}: ${value}`, isSure: isKnown };
}
