import { printText } from "../../edit/scalar.js";
import type { YamlProblem } from "../yaml-problem.js";
import { quoteClosedTooShallow } from "./closed-too-shallow.js";
import { noComma } from "./comma-missing.js";
import { CLOSED_BY, openBefore, type Token, tokensOf } from "./flow-places.js";
import { lineAt, lineNumber, saidOn } from "./line.js";
import type { Slip } from "./slip.js";

/** A quote that is not closed, or closed too early by one that was meant as part of the text. */
export const quotes: Slip = ({ source, code, message, at }) => {
  if (code === "MISSING_CHAR" && message.startsWith("Missing closing")) {
    const all = quotedBefore(source, source.length);
    const late = all.find(swallowsKey);
    const open = all.find((each) => !isClosed(each));
    if (late) return closedTooLate(source, late);
    return open && (quoteClosedTooShallow(source, open.offset) ?? neverClosed(source, open));
  }
  if (code === "MULTILINE_IMPLICIT_KEY") return overLines(source, at);
  if (!/^(?:Unexpected scalar|Missing , (?:or : )?between)/.test(message)) return undefined;
  const before = quotedBefore(source, at).at(-1);
  if (before === undefined || !/^[ \t]*$/.test(source.slice(before.offset + before.text.length, at))) return undefined;
  return before.text.includes("\n") ? closedTooLate(source, before) : leftOver(source, before, at);
};

/** `"canvas: 1` and no quote to close it on that line: all to the next quote is one text. */
function overLines(source: string, at: number): YamlProblem | undefined {
  const text = quotedBefore(source, at + 1).find(({ offset }) => offset === at);
  return text?.text.includes("\n") ? closedTooLate(source, text) : undefined;
}

/** The texts in quotes that begin before an offset. */
function quotedBefore(source: string, end: number): readonly Token[] {
  const found: Token[] = [];
  for (const token of tokensOf(source)) {
    if (token.offset >= end) break;
    if (/^["']/.test(token.text)) found.push(token);
  }
  return found;
}

function isClosed({ text }: Token): boolean {
  return text.startsWith('"') ? /^"(?:[^"\\]|\\[\s\S])*"$/.test(text) : /^'(?:[^']|'')*'$/.test(text);
}

/** True for `"Families\n  who: "`: the quote that closes it was meant to open the next text. */
function swallowsKey({ text }: Token): boolean {
  return /\n[ \t]*(?:- +)?[\p{L}\p{N}_-]+:[ \t]+["']$/u.test(text);
}

function neverClosed(source: string, { text, offset }: Token): YamlProblem {
  const mark = text.slice(0, 1);
  return {
    ...opened(source, offset),
    message: `the quote \`${mark}\` is opened here and never closed`,
    advice: closeIt(source, offset, mark),
  };
}

function closedTooLate(source: string, { text, offset }: Token): YamlProblem {
  const mark = text.slice(0, 1);
  const number = lineNumber(source, offset + text.length - 1);
  return {
    ...opened(source, offset),
    message: `the quote \`${mark}\` that is opened here is closed in line ${number} only, so all between is one text`,
    advice: closeIt(source, offset, mark),
  };
}

function opened(source: string, offset: number) {
  const length = saidOn(lineAt(source, offset)).length - saidBefore(source, offset);
  return { start: offset, end: offset + Math.max(1, length) };
}

function saidBefore(source: string, offset: number): number {
  const { start, indent } = lineAt(source, offset);
  return offset - start - indent;
}

function closeIt(source: string, offset: number, mark: string): string {
  const line = lineAt(source, offset);
  const said = saidOn(line);
  const isKey = /^["'][\p{L}\p{N}_-]+:(\s|$)/u.test(said);
  if (isKey && saidBefore(source, offset) === 0) return `Delete it: \`${said.slice(1)}\`.`;
  const behind = said.slice(0, saidBefore(source, offset) + 1);
  const text = said.slice(behind.length);
  const end = endInBraces(source, offset, text);
  return `Write \`${mark}\` where the text ends: \`${behind}${text.slice(0, end)}${mark}${text.slice(end)}\`, if that is all of it.`;
}

/** Where a text ends that begins in brackets or braces of its line: before the next key, or before what closes them. */
function endInBraces(source: string, offset: number, text: string): number {
  const { start } = lineAt(source, offset);
  const open = openBefore(source, offset).filter((each) => each.offset >= start);
  if (open.length === 0) return text.length;
  const nextKey = text.search(/,\s*[\p{L}\p{N}_-]+:\s/u);
  if (nextKey >= 0) return nextKey;
  const closers = open.map(({ mark }) => CLOSED_BY[mark]);
  let end = text.length;
  for (const closer of closers) if (text[end - 1] === closer) end--;
  return end;
}

/** `'It's fresh'`, `"The" families`: the second quote ended the text. */
function leftOver(source: string, { text, offset }: Token, at: number): YamlProblem | undefined {
  const line = lineAt(source, at);
  const whole = source.slice(at, Math.max(at, line.start + line.text.length)).trimEnd();
  if (whole === "") return undefined;
  const [, key] = /^([\p{L}\p{N}_-]+):(?:\s|$)/u.exec(whole) ?? [];
  if (key !== undefined) return noComma(offset, source.slice(offset, at + whole.length), text, key);
  const mark = text.slice(0, 1);
  const rest = openBefore(source, offset).length > 0 ? withoutBraces(whole, mark) : whole;
  const isInside = rest.endsWith(mark);
  const meant = source.slice(offset, at + rest.length);
  return {
    start: at,
    end: at + rest.length,
    message: `the text ends at its second quote${text.length > 80 ? "" : `: ${text}`}; \`${rest}\` is left over`,
    advice:
      text.length > 80
        ? "Put the whole in quotes of the other kind."
        : `Write \`${quotedOtherwise(isInside ? meant.slice(1, -1) : meant)}\`.`,
  };
}

/** The rest of a text in brackets or braces: to a quote that an entry can end with, else to where the entry ends. */
function withoutBraces(rest: string, mark: string): string {
  const toQuote = new RegExp(String.raw`^.*?${mark}(?=\s*(?:[,\]}]|$))`).exec(rest)?.[0];
  return toQuote ?? (/^[^,[\]{}]*/.exec(rest)?.[0] ?? rest).trimEnd();
}

/** In a kind of quotes that the text has not got itself. */
function quotedOtherwise(text: string): string {
  return printText(text, { inFlow: true }, text.includes("'") ? "double" : "single");
}
