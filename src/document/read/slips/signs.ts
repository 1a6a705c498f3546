import { isBlockId } from "../../../model/blocks.js";
import { printText } from "../../edit/scalar.js";
import type { YamlProblem } from "../yaml-problem.js";
import { openBefore } from "./flow-places.js";
import { isItem, type Line, lineAt, lineBelow, saidOn, spaces } from "./line.js";
import type { Slip, Stop } from "./slip.js";

/** A text that begins with a sign of YAML: `>= 3`, `- none`, `?`. */
export const signAtBeginning: Slip = (stop) => {
  const { source, at } = stop;
  if (BLOCK_HEADER.test(stop.message)) return blockHeader(stop);
  const mark = source[at] === "}" || source[at] === "," ? at - 1 : at;
  if (!MARKS.has(stop.code) || !/^[-?](?:[\s,\]}]|$)/.test(source.slice(mark, mark + 2))) return undefined;
  const isInFlow = openBefore(source, mark).length > 0;
  const line = lineAt(source, mark);
  // A dash at the beginning of a line is one of a list.
  if (!isInFlow && mark === line.start + line.indent) return undefined;
  const text = textFrom(line, mark, isInFlow);
  if (text === "") return undefined;
  if (/^[-?]$/.test(text)) return alone(source, line, mark, text);
  return isInFlow ? entryWithDash(mark, text) : listBehindKey(source, line, mark, text);
};

const BLOCK_HEADER = /^(?:Block scalar header includes extra characters|Not a YAML token)/;
const MARKS: ReadonlySet<string> = new Set([
  "UNEXPECTED_TOKEN",
  "BLOCK_AS_IMPLICIT_KEY",
  "BLOCK_IN_FLOW",
  "MULTILINE_IMPLICIT_KEY",
  "MISSING_CHAR",
]);

/** What stands at an offset to the end of the line, or of the entry in braces. */
export function textFrom(line: Line, at: number, isInFlow: boolean): string {
  const said = saidOn(line);
  const text = said.slice(Math.max(0, at - line.start - line.indent));
  return isInFlow ? (/^[^,[\]{}]*/.exec(text)?.[0] ?? "").trim() : text;
}

/** What stands before an offset on its line. */
function saidBefore(line: Line, at: number): string {
  return saidOn(line).slice(0, Math.max(0, at - line.start - line.indent));
}

/** Only a key of a length that is read is repeated. */
const LONGEST_KEY = 80;

function blockHeader({ source, at }: Stop): YamlProblem | undefined {
  const line = lineAt(source, at);
  const [, before = "", text = ""] = /^((?:- +)*(?:[^\s:#][^:]*: +)?)([>|].*)$/.exec(saidOn(line)) ?? [];
  if (text === "") return undefined;
  const start = line.start + line.indent + before.length;
  const mark = text.slice(0, 1);
  return {
    start,
    end: start + text.length,
    message: `a text that begins with \`${mark}\` needs quotes: alone, the sign announces a text on the lines below`,
    advice: `Write \`${before}${quoted(text)}\`.`,
  };
}

function alone(source: string, line: Line, at: number, text: string): YamlProblem {
  const before = source.slice(Math.max(line.start, at - LONGEST_KEY), at);
  const [, written = ""] = /((?:[^\s:,{}[\]]+: +)?)$/.exec(before) ?? [];
  const below = lineBelow(source, line);
  const isHolder = saidOn(line).endsWith(text) && below !== undefined && below.indent > line.indent;
  return {
    start: at,
    end: at + 1,
    message: `\`${text}\` alone is a sign of YAML and no text`,
    advice: isHolder
      ? "Delete it: what the key holds stands on the lines below."
      : `Put quotes around it: \`${written}${quoted(text)}\`.`,
  };
}

function entryWithDash(at: number, text: string): YamlProblem {
  const bare = text.slice(1).trim();
  return {
    start: at,
    end: at + text.length,
    message: `\`${text}\` begins with a dash, which has no place in brackets and braces`,
    advice: `Write \`${bare}\`; or, if it is part of the text, put quotes around it: \`${quoted(text)}\`.`,
  };
}

function listBehindKey(source: string, line: Line, at: number, text: string): YamlProblem {
  const key = saidBefore(line, at).trim();
  const below = lineBelow(source, line);
  const depth = below && isItem(below) && below.indent >= line.indent ? below.indent : line.indent + 2;
  const isBlock = isBlockId(key.replace(/:$/, ""));
  const asText = isBlock ? "" : `; or, if it is a text, put quotes around it: \`${key} ${quoted(text)}\``;
  return {
    start: at,
    end: at + text.length,
    message: `a list cannot begin on the line of its key: \`${key} ${text}\``,
    advice: `Put \`${text}\` on a line of its own below \`${key}\`, set in by ${spaces(depth)}${asText}.`,
  };
}

/** A text in double quotes. */
export function quoted(text: string): string {
  return printText(text, { inFlow: true }, "double");
}
