import { printText } from "../../edit/scalar.js";
import type { YamlProblem } from "../yaml-problem.js";
import { lineAt } from "./line.js";
import type { Slip } from "./slip.js";

/** `{name: Bread who: person}`: no comma between two entries in braces. */
export const commaMissing: Slip = ({ source, code, message, at }) => {
  if (/^Unexpected , in flow/.test(message)) return commaTooMany(at);
  if (code !== "BLOCK_IN_FLOW") return undefined;
  const line = lineAt(source, at);
  const said = line.text.slice(at - line.start);
  const other = /^([^,;，；、]*?)[ \t]*([;，；、])[ \t]*([\p{L}\p{N}_-]+):(?:\s|$)/u.exec(said);
  if (other) return notAComma(at, other);
  const [, text = "", key = ""] = /^([^,]*?[^\s,])\s+([\p{L}\p{N}_-]+):(?:\s|$)/u.exec(said) ?? [];
  return text === "" || key === "" ? colonInText(at, said) : noComma(at, said, text, key);
};

/** `{name: Gym: the best}`: what stands behind the first colon was meant as a text. */
function colonInText(at: number, said: string): YamlProblem | undefined {
  const text = /^[^,[\]{}]*/.exec(said)?.[0].trim() ?? "";
  if (!/\S:(\s|$)/.test(text)) return undefined;
  return {
    start: at,
    end: at + text.length,
    message: `a second \`: \` stands in \`${text}\``,
    advice: `Put quotes around the text: \`${printText(text, { inFlow: true }, "double")}\`.`,
  };
}

/** Two entries in braces with only spaces between them: `said` begins with the text of the first. */
export function noComma(at: number, said: string, text: string, key: string): YamlProblem {
  return {
    start: at,
    end: at + said.indexOf(`${key}:`, text.length) + key.length + 1,
    message: `there is no comma between \`${text}\` and \`${key}:\``,
    advice: `Write \`${text}, ${key}: …\`; or, if it is all one text, put quotes around it.`,
  };
}

/** `{name: X; who: person}` */
function notAComma(at: number, [said, text = "", mark = "", key = ""]: RegExpExecArray): YamlProblem {
  const start = at + said.indexOf(mark, text.length);
  return {
    start,
    end: start + mark.length,
    message: `\`${mark}\` between \`${text}\` and \`${key}:\` is part of the text: only a comma parts two entries`,
    advice: `Write \`${text}, ${key}: …\`; or, if it is all one text, put quotes around it.`,
  };
}

/** `{name: X,, who: person}` */
function commaTooMany(at: number): YamlProblem {
  return {
    start: at,
    end: at + 1,
    message: "there is nothing for this comma to part: another comma or the bracket stands right before it",
    advice: "Delete it.",
  };
}
