import { Lexer } from "yaml";
import type { YamlProblem } from "../yaml-problem.js";
import { lineAt, saidOn } from "./line.js";
import type { Slip } from "./slip.js";

const CLOSED_BY: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** `needs: [bread, smile` and no `]`, or one too many. YAML finds out where the next line begins, or at the end of the file. */
export const brackets: Slip = ({ source, at }) => {
  const open: { readonly mark: string; readonly offset: number }[] = [];
  let offset = 0;
  let isMismatched = false;
  for (const token of new Lexer().lex(source)) {
    const [mark = ""] = token;
    if (mark === FLOW_END && open.length > 0) break;
    if (mark === DOCUMENT || mark === FLOW_END || mark === SCALAR) continue;
    if (mark in CLOSED_BY && token.length === 1) open.push({ mark, offset });
    if (token === "]" || token === "}") {
      const last = open.at(-1);
      if (last === undefined) return offset <= at ? tooMany(token, offset) : undefined;
      isMismatched = CLOSED_BY[last.mark] !== token;
      if (isMismatched) break;
      open.pop();
    }
    offset += token.length;
  }
  const last = open.at(-1);
  return last !== undefined && last.offset < at ? unclosed(source, last, open, isMismatched) : undefined;
};

// Marks of the lexer that are not in the text (node_modules/yaml/dist/parse/cst.js).
const DOCUMENT = "\x02";
const FLOW_END = "\x18";
const SCALAR = "\x1f";

function tooMany(token: string, offset: number): YamlProblem {
  const opener = token === "]" ? "[" : "{";
  return {
    start: offset,
    end: offset + 1,
    message: `\`${token}\` closes nothing: every \`${opener}\` before it is closed already`,
    advice: "Delete it.",
  };
}

type Open = { readonly mark: string; readonly offset: number };

function unclosed(source: string, { mark, offset }: Open, open: readonly Open[], isMismatched: boolean): YamlProblem {
  const line = lineAt(source, offset);
  const closers = open.filter((each) => each.offset >= line.start).map((each) => CLOSED_BY[each.mark]);
  const said = withoutEnd(saidOn(line), isMismatched ? "]}, " : ", ");
  const whole = said + [...closers].reverse().join("");
  // Of what goes on over lines, only a person knows where it ends.
  const suggestion = /[[{…]$/.test(said) ? "" : `: \`${whole}\`, if that is all of it`;
  return {
    start: offset,
    end: offset + 1,
    message: `\`${mark}\` is opened here and never closed`,
    advice: `Write \`${CLOSED_BY[mark]}\` where it ends${suggestion}.`,
  };
}

/** A text without those of some characters that it ends in. */
function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
