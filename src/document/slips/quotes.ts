import { Lexer } from "yaml";
import { printText } from "../edit/scalar.js";
import type { YamlProblem } from "../yaml-problem.js";
import { noComma } from "./comma-missing.js";
import { lineAt, lineNumber, saidOn } from "./line.js";
import type { Slip } from "./slip.js";

interface Quoted {
  readonly text: string;
  readonly offset: number;
}

/** A quote that is not closed, or closed too early by one that was meant as part of the text. */
export const quotes: Slip = ({ source, code, message, at }) => {
  if (code === "MISSING_CHAR" && message.startsWith("Missing closing")) {
    const all = quotedBefore(source, source.length);
    const late = all.find(swallowsKey);
    const open = all.find((each) => !isClosed(each));
    return late ? closedTooLate(source, late) : open && neverClosed(source, open);
  }
  if (code !== "UNEXPECTED_TOKEN" || !message.startsWith("Unexpected scalar")) return undefined;
  const before = quotedBefore(source, at).at(-1);
  if (before === undefined || !/^[ \t]*$/.test(source.slice(before.offset + before.text.length, at))) return undefined;
  return before.text.includes("\n") ? closedTooLate(source, before) : leftOver(source, before, at);
};

/** The texts in quotes that begin before an offset. */
function quotedBefore(source: string, end: number): readonly Quoted[] {
  let offset = 0;
  const found: Quoted[] = [];
  for (const token of new Lexer().lex(source)) {
    // Marks of the lexer that are not in the text.
    if (token === "\x02" || token === "\x18" || token === "\x1f") continue;
    if (offset >= end) break;
    if (/^["']/.test(token)) found.push({ text: token, offset });
    offset += token.length;
  }
  return found;
}

function isClosed({ text }: Quoted): boolean {
  return text.startsWith('"') ? /^"(?:[^"\\]|\\[\s\S])*"$/.test(text) : /^'(?:[^']|'')*'$/.test(text);
}

/** True for `"Families\n  who: "`: the quote that closes it was meant to open the next text. */
function swallowsKey({ text }: Quoted): boolean {
  return /\n[ \t]*(?:- +)?[\p{L}\p{N}_-]+:[ \t]+["']$/u.test(text);
}

function neverClosed(source: string, { text, offset }: Quoted): YamlProblem {
  const mark = text.slice(0, 1);
  return {
    ...opened(source, offset),
    message: `the quote \`${mark}\` is opened here and never closed`,
    advice: closeIt(source, offset, mark),
  };
}

function closedTooLate(source: string, { text, offset }: Quoted): YamlProblem {
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
  return `Write \`${mark}\` where the text ends: \`${saidOn(lineAt(source, offset))}${mark}\`, if that is all of it.`;
}

/** `'It's fresh'`, `"The" families`: the second quote ended the text. */
function leftOver(source: string, { text, offset }: Quoted, at: number): YamlProblem {
  const line = lineAt(source, at);
  const rest = source.slice(at, Math.max(at, line.start + line.text.length)).trimEnd();
  const [, key] = /^([\p{L}\p{N}_-]+):(?:\s|$)/u.exec(rest) ?? [];
  if (key !== undefined) return noComma(offset, source.slice(offset, at + rest.length), text, key);
  const mark = text.slice(0, 1);
  const isInside = rest.endsWith(mark);
  const meant = isInside ? (text + source.slice(offset + text.length, at) + rest).slice(1, -1) : `${text} ${rest}`;
  return {
    start: at,
    end: at + rest.length,
    message: `the text ends at its second quote${text.length > 80 ? "" : `: ${text}`}; \`${rest}\` is left over`,
    advice: text.length > 80 ? "Put the whole in quotes of the other kind." : `Write \`${quotedOtherwise(meant)}\`.`,
  };
}

/** In a kind of quotes that the text has not got itself. */
function quotedOtherwise(text: string): string {
  return printText(text, { inFlow: true }, text.includes("'") ? "double" : "single");
}
