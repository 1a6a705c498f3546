import type { YamlProblem } from "../yaml-problem.js";
import { closedInComment } from "./closed-in-comment.js";
import { closedTooShallow } from "./closed-too-shallow.js";
import { CLOSED_BY, FLOW_END, type Open, tokensOf } from "./flow-places.js";
import { lineAt, saidOn } from "./line.js";
import type { Slip } from "./slip.js";

/** `needs: [bread, smile` and no `]`, or one too many. YAML finds out where the next line begins, or at the end of the file. */
export const brackets: Slip = ({ source, at }) => {
  const open: Open[] = [];
  let isMismatched = false;
  for (const { text, offset } of tokensOf(source)) {
    if (text === FLOW_END && open.length > 0) break;
    if (text === "[" || text === "{") open.push({ mark: text, offset });
    if (text !== "]" && text !== "}") continue;
    const last = open.at(-1);
    if (last === undefined) return offset <= at ? tooMany(text, offset) : undefined;
    isMismatched = CLOSED_BY[last.mark] !== text;
    if (isMismatched) break;
    open.pop();
  }
  const last = open.at(-1);
  if (last === undefined || last.offset >= at) return undefined;
  const known = isMismatched ? undefined : (closedInComment(source, open) ?? closedTooShallow(source, open));
  return known ?? unclosed(source, last, open, isMismatched);
};

function tooMany(token: string, offset: number): YamlProblem {
  const opener = token === "]" ? "[" : "{";
  return {
    start: offset,
    end: offset + 1,
    message: `\`${token}\` closes nothing: every \`${opener}\` before it is closed already`,
    advice: "Delete it.",
  };
}

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
