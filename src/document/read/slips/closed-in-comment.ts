import { beginsWithWord } from "../plain/word.js";
import type { YamlProblem } from "../yaml-problem.js";
import { CLOSED_BY, type Open } from "./flow-places.js";
import { lineAt } from "./line.js";

/** `b: {name: Number #1 shops}`: what closes the brace is read as a comment, with half of the text before it. */
export function closedInComment(source: string, open: readonly Open[]): YamlProblem | undefined {
  const last = open.at(-1);
  if (last === undefined) return undefined;
  const line = lineAt(source, last.offset);
  const hash = line.text.indexOf(" #", last.offset - line.start) + 1;
  if (hash === 0 || !beginsWithWord(line.text.slice(hash + 1))) return undefined;
  const from = valueBefore(line.text, hash);
  const end = firstOf(line.text, ",]}", hash);
  const text = line.text.slice(from, end).trimEnd();
  const before = line.text.slice(from, hash).trimEnd();
  if (before === "" || /["']/.test(text)) return undefined;
  const opened = open.filter(({ offset }) => offset >= line.start).map(({ mark }) => mark);
  if (!closesAll(opened, line.text.slice(end))) return undefined;
  const lost = line.text.slice(hash).trimEnd();
  const whole = `${line.text.slice(0, from)}"${text}"${line.text.slice(from + text.length)}`;
  return {
    start: line.start + hash,
    end: line.start + hash + lost.length,
    message: `" #" ends the text "${before}"; "${lost}" is cut off as a comment, so that \`${last.mark}\` is never closed`,
    advice: `Put quotes around the text: \`${whole.trim()}\`.`,
  };
}

/** True when a text closes these brackets, and all that it opens itself. */
function closesAll(opened: readonly Open["mark"][], text: string): boolean {
  const waiting: string[] = opened.map((mark) => CLOSED_BY[mark]);
  for (const character of text) {
    if (character === "[" || character === "{") waiting.push(CLOSED_BY[character]);
    else if ((character === "]" || character === "}") && waiting.pop() !== character) return false;
  }
  return waiting.length === 0;
}

/** Where the value begins that stands before an offset of a line with brackets. */
function valueBefore(text: string, offset: number): number {
  const marks = ["{", "[", ",", ": "].map((mark) => text.lastIndexOf(mark, offset - 1));
  let from = Math.max(...marks) + 1;
  while (text[from] === " ") from++;
  return from;
}

function firstOf(text: string, characters: string, from: number): number {
  for (let at = from; at < text.length; at++) if (characters.includes(text.charAt(at))) return at;
  return text.length;
}
