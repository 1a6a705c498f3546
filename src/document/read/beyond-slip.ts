import { lineEnd, lineStart } from "../edit/lines.js";
import { bulletsFrom } from "./slips/bullets.js";
import { type Line, lineAbove, lineAt, lineBelow, saidOn } from "./slips/line.js";
import type { YamlProblem } from "./yaml-problem.js";

/**
 * The text with a word in place of what cannot be read on the line of an offset, so that the lines below can: of the same
 * length, so that all offsets stay. Undefined where the slip may reach beyond its line.
 */
export function beyondSlip(source: string, at: number): string | undefined {
  const line = lineAt(source, at);
  const bulleted = bulletsFrom(source, line);
  if (bulleted.length > 0) return withDashes(source, bulleted);
  const below = lineBelow(source, line);
  if (below !== undefined && (below.indent > line.indent || isSetInWith(source, line, below))) return undefined;
  const [begin, end] = [lineStart(source, at), lineEnd(source, at)];
  const start = valueStart(source.slice(begin, end));
  const value = start === undefined ? "" : source.slice(begin + start, end).trimEnd();
  if (start === undefined || value === "" || !endsOnItsLine(value)) return undefined;
  const from = begin + start;
  return source.slice(0, from) + "x".repeat(value.length) + source.slice(from + value.length);
}

/** True of two lines, both set in below a value in quotes, braces or brackets: what is wrong with one is wrong with the other. */
function isSetInWith(source: string, line: Line, below: Line): boolean {
  const above = lineAbove(source, line);
  if (above === undefined || above.indent >= line.indent || below.indent !== line.indent) return false;
  return /["'\]}]$/.test(saidOn(above));
}

/** Entries of a list in place of lines that have another sign than a dash. */
function withDashes(source: string, lines: readonly Line[]): string {
  let [text, end] = ["", 0];
  for (const { start, text: said, indent } of lines) {
    const length = said.trimEnd().length - indent;
    text += `${source.slice(end, start + indent)}${"- ".padEnd(length, "x")}`;
    end = start + indent + length;
  }
  return text + source.slice(end);
}

/** Where in a line the value of its entry begins: behind the key, or behind the dash of one without. */
function valueStart(text: string): number | undefined {
  const dashes = /^ *(?:- +)*/.exec(text)?.[0].length ?? 0;
  const colon = text.indexOf(": ");
  const key = text.slice(dashes, Math.max(dashes, colon));
  if (/["'{}[\],#&*!]/.test(key)) return undefined;
  if (colon >= 0) return colon + (/^: */.exec(text.slice(colon))?.[0].length ?? 0);
  return text.slice(0, dashes).includes("-") ? dashes : undefined;
}

/** Quotes and brackets that are opened have to be closed, one way or another. */
function endsOnItsLine(value: string): boolean {
  const [first = ""] = value;
  if (`"'`.includes(first)) return value.split(first).length > 2;
  if ("{[".includes(first)) return count(value, "{[") === count(value, "}]");
  return !"|>&*!".includes(first);
}

function count(text: string, signs: string): number {
  let found = 0;
  for (const sign of text) if (signs.includes(sign)) found += 1;
  return found;
}

/** True of what names a line that has other words than in the file: it can be said once that line is mended. */
export function quotesStandIn({ message, advice }: YamlProblem, source: string, mended: string): boolean {
  const written = source.split("\n");
  const said = `${message} ${advice}`;
  return mended
    .split("\n")
    .some((line, at) => line !== written[at] && said.includes(line.trim().slice(0, MOST_QUOTED)));
}

/** Characters by which a line is known; of a long one, no more than its beginning is quoted. */
const MOST_QUOTED = 60;
