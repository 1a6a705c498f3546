import type { YamlProblem } from "../yaml-problem.js";
import { lineAt } from "./line.js";
import type { Slip } from "./slip.js";

/** `{name: Bread who: person}`: no comma between two entries in braces. */
export const commaMissing: Slip = ({ source, code, at }) => {
  if (code !== "BLOCK_IN_FLOW") return undefined;
  const line = lineAt(source, at);
  const [, text = "", key = ""] = /^(.*?\S)\s+([\p{L}\p{N}_-]+):(?:\s|$)/u.exec(line.text.slice(at - line.start)) ?? [];
  if (text === "" || key === "") return undefined;
  return noComma(at, line.text.slice(at - line.start), text, key);
};

/** Two entries in braces with only spaces between them: `said` begins with the text of the first. */
export function noComma(at: number, said: string, text: string, key: string): YamlProblem {
  return {
    start: at,
    end: at + said.indexOf(`${key}:`, text.length) + key.length + 1,
    message: `there is no comma between \`${text}\` and \`${key}:\``,
    advice: `Write \`${text}, ${key}: …\`; or, if it is all one text, put quotes around it.`,
  };
}
