import { printText } from "../../edit/scalar.js";
import type { YamlProblem } from "../yaml-problem.js";
import { type Line, lineAt, saidOn } from "./line.js";
import type { Slip } from "./slip.js";

/** `* Pupils` as an entry of a list, and `**Members**` in bold: to YAML a star names a part that has been written before. */
export const stars: Slip = ({ source, code, at }) => {
  if (code !== "BAD_ALIAS" && code !== "UNEXPECTED_TOKEN") return undefined;
  const line = lineAt(source, at);
  const [bullet, entry] = /^\* +(\S.*)$/.exec(saidOn(line)) ?? [];
  if (bullet !== undefined && entry !== undefined) return starAsDash(line, bullet, entry);
  const [, before = "", text = "", mark = ""] =
    /^((?:- +)*(?:[^\s:*][^:*]*: +)?)((\*+)[^*]+\3)$/.exec(saidOn(line)) ?? [];
  return text === "" ? undefined : starsAround(line, before, text, mark.length);
};

function starAsDash(line: Line, said: string, entry: string): YamlProblem {
  const start = line.start + line.indent;
  return {
    start,
    end: start + said.length,
    message: `\`${said}\` begins with a star, but an entry of a list begins with a dash`,
    advice: `Write \`- ${entry}\`.`,
  };
}

function starsAround(line: Line, before: string, text: string, marks: number): YamlProblem {
  const start = line.start + line.indent + before.length;
  return { start, end: start + text.length, ...starsInWords(before, text, marks) };
}

/** What is told of a text between stars, `marks` of them at each end. */
export function starsInWords(before: string, text: string, marks: number): Pick<YamlProblem, "message" | "advice"> {
  const bare = text.slice(marks, -marks).trim();
  return {
    message: `a text cannot begin with \`*\` without quotes, and stars make nothing bold here: \`${text}\``,
    advice: `Write \`${before}${printText(bare, { inFlow: true })}\`.`,
  };
}
