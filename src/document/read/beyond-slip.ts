import { lineEnd, lineStart } from "../edit/lines.js";
import { lineAt, lineBelow } from "./slips/line.js";

/**
 * The text with a word in place of what cannot be read on the line of an offset, so that the lines below can: of the same
 * length, so that all offsets stay. Undefined where the slip may reach beyond its line.
 */
export function beyondSlip(source: string, at: number): string | undefined {
  const line = lineAt(source, at);
  const below = lineBelow(source, line);
  if (below !== undefined && below.indent > line.indent) return undefined;
  const start = valueStart(source, lineStart(source, at), lineEnd(source, at));
  const end = trimmedEnd(source, lineEnd(source, at));
  if (start === undefined || start >= end || !endsOnItsLine(source.slice(start, end))) return undefined;
  return source.slice(0, start) + "x".repeat(end - start) + source.slice(end);
}

/** Where the value of an entry begins: behind its key, or behind the dash of one without. */
function valueStart(source: string, start: number, end: number): number | undefined {
  const text = source.slice(start, end);
  const dashes = /^ *(?:- +)*/.exec(text)?.[0].length ?? 0;
  const colon = text.indexOf(": ");
  const key = text.slice(dashes, Math.max(dashes, colon));
  if (/["'{}[\],#&*!]/.test(key)) return undefined;
  if (colon < 0) return text[dashes - 1] === " " && text.slice(0, dashes).includes("-") ? start + dashes : undefined;
  return start + colon + (/^: */.exec(text.slice(colon))?.[0].length ?? 0);
}

function trimmedEnd(source: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(source[at - 1] ?? "")) at -= 1;
  return at;
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
