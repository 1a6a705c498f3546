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
  // In quotes, a colon would make no key any more.
  if (before === "" || /["']|:(?:\s|$)/.test(text)) return undefined;
  const opened = open.filter(({ offset }) => offset >= line.start).map(({ mark }) => mark);
  const mayGoOn = opened.length < open.length;
  if (!closesAll(opened, withoutComment(line.text.slice(end)), mayGoOn)) return undefined;
  const lost = line.text.slice(hash).trimEnd();
  const whole = `${line.text.slice(0, from)}"${text}"${line.text.slice(from + text.length)}`;
  return {
    start: line.start + hash,
    end: line.start + hash + lost.length,
    message: `" #" ends the text "${before}"; "${lost}" is cut off as a comment, so that \`${last.mark}\` is never closed`,
    advice: `Put quotes around the text: \`${whole.trim()}\`.`,
  };
}

function withoutComment(text: string): string {
  const hash = text.indexOf(" #");
  return hash < 0 ? text : text.slice(0, hash);
}

/**
 * True when a text closes these brackets, and all that it opens itself.
 * @param mayGoOn false where nothing may stand behind the last of them
 */
function closesAll(opened: readonly Open["mark"][], text: string, mayGoOn: boolean): boolean {
  const waiting: string[] = opened.map((mark) => CLOSED_BY[mark]);
  for (const character of text) {
    if (waiting.length === 0 && !mayGoOn && character.trim() !== "") return false;
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
