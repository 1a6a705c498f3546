import type { YamlProblem } from "../yaml-problem.js";
import type { Open } from "./flow-places.js";
import { keyOn, type Line, lineAbove, lineAt, lineBelow, lineNumber, saidOn, wholeLine } from "./line.js";

/** Brackets that are closed further down, where a line is set in no deeper than their key, which ends them for YAML. */
export function closedTooShallow(source: string, open: readonly Open[]): YamlProblem | undefined {
  const [outermost] = open;
  if (outermost === undefined) return undefined;
  const end = closingOf(source, outermost.offset);
  return end === undefined ? undefined : shallowBetween(source, outermost.offset, end, outermost.mark);
}

/** The same for a text in quotes. */
export function quoteClosedTooShallow(source: string, offset: number): YamlProblem | undefined {
  const mark = source.slice(offset, offset + 1);
  const end = source.indexOf(mark, offset + 1);
  // Another text in quotes is no end of this one.
  if (end < 0 || !/^[ \t]*(?:[,}\]\r\n#]|$)/.test(source.slice(end + 1, end + 80))) return undefined;
  for (let line = lineBelow(source, lineAt(source, offset)); line && line.start <= end; line = lineBelow(source, line))
    if (keyOn(line)) return undefined;
  return shallowBetween(source, offset, end, mark);
}

/** Where the bracket at an offset is closed, whatever the lines are set in by; undefined when it is not. */
function closingOf(source: string, from: number): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of source.slice(from).matchAll(QUOTED_COMMENT_OR_BRACKET)) {
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
    if (depth === 0) return from + index;
  }
  return undefined;
}

// A quote that is not closed takes the rest of the text with it: else each of a million would be looked at by itself.
const QUOTED_COMMENT_OR_BRACKET = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|(?<=[\s[{,])#.*|[[\]{}]/g;

function shallowBetween(source: string, from: number, to: number, mark: string): YamlProblem | undefined {
  const opening = lineAt(source, from);
  const least = columnOfKey(opening) + 1;
  const shallow: Line[] = [];
  for (let line = lineBelow(source, opening); line && line.start <= to; line = lineBelow(source, line))
    if (line.indent < least) shallow.push(line);
  const [first] = shallow;
  const last = shallow.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const others = first === last ? "" : `, and the lines below it to line ${lineNumber(source, last.start)}`;
  return {
    ...wholeLine(first),
    message: `\`${saidOn(first)}\` belongs to the \`${mark}\` of line ${lineNumber(source, from)}, but is set in no deeper than \`${saidOn(opening)}\``,
    advice: `Set it in by ${least + 1} spaces${others}${commaToAdd(source, first, mark)}.`,
  };
}

/** The column of the key that a value on this line belongs to; without one, that of the dash. */
function columnOfKey(line: Line): number {
  const dashes = /^ *(?:- +)*/.exec(line.text)?.[0].length ?? 0;
  return keyOn(line) ? dashes : Math.max(line.indent, line.text.lastIndexOf("-", dashes));
}

/** Without a comma before it, a key in braces would be part of the text above. */
function commaToAdd(source: string, line: Line, mark: string): string {
  const above = lineAbove(source, line);
  if (mark !== "{" || above === undefined || keyOn(line) === undefined || /[,:[{]$/.test(saidOn(above))) return "";
  return `, and write a comma at the end of line ${lineNumber(source, above.start)}`;
}
