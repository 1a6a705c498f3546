import type { Plain } from "./plain.js";
import { needsEscapes, printAtom, printText } from "./scalar.js";

/** Lines are kept at most this long where that needs no change of a value. */
export const LINE_WIDTH = 100;

export interface Layout {
  /** What one level of nesting is set in by. */
  readonly unit: number;
  /** The line break of the file. */
  readonly eol: string;
  /** Whether long texts may stand on lines of their own; not above comments that would become part of the text. */
  readonly blockTexts: boolean;
}

/** Prints a value on one line, for inside `{}` or `[]`, or after a key (`inFlow` false) when it is no map or list. */
export function printInline(value: Plain, inFlow: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => printInline(item, true)).join(", ")}]`;
  if (value instanceof Map) {
    if (value.size === 0) return "{}";
    return `{${[...value].map(([k, v]) => `${printKey(k, true)}: ${printInline(v, true)}`).join(", ")}}`;
  }
  return typeof value === "string" ? printText(value, { inFlow }) : printAtom(value);
}

/** Prints the key of a map. */
export function printKey(key: string, inFlow: boolean): string {
  return printText(key, { inFlow });
}

/**
 * Prints what follows `key:` when the key stands in column `indent`: ` value`, or line breaks and the lines of a nested
 * value. Never ends with a line break.
 * @param column where the value would begin if it stands on the line of the key
 */
export function printAfterKey(value: Plain, indent: number, column: number, layout: Layout): string {
  if (typeof value === "string") return ` ${printLongText(value, indent, column, layout)}`;
  if (isShort(value, column)) return ` ${printInline(value, false)}`;
  return layout.eol + printNested(value, indent + layout.unit, layout);
}

/** Prints a map or list as a block whose lines begin in column `indent`. */
export function printNested(value: Plain, indent: number, layout: Layout): string {
  const margin = " ".repeat(indent);
  if (value instanceof Map && value.size > 0) {
    return [...value].map(([key, child]) => margin + printEntry(key, child, indent, layout)).join(layout.eol);
  }
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item) => margin + printItem(item, indent, layout)).join(layout.eol);
  }
  return margin + printInline(value, false);
}

/** Prints `key: value` of a block map whose keys stand in column `indent`. */
export function printEntry(key: string, value: Plain, indent: number, layout: Layout): string {
  const printed = printKey(key, false);
  return `${printed}:${printAfterKey(value, indent, indent + printed.length + 2, layout)}`;
}

/** Prints `- item` of a block list whose dashes stand in column `indent`. */
export function printItem(item: Plain, indent: number, layout: Layout): string {
  if (typeof item === "string") return `- ${printLongText(item, indent, indent + 2, layout)}`;
  if (isShort(item, indent + 2)) return `- ${printInline(item, false)}`;
  return `- ${printNested(item, indent + 2, layout).slice(indent + 2)}`;
}

/** Short values stand on one line in `{}` or `[]`: at most one map deep, so that nobody has to count braces. */
function isShort(value: Plain, column: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  const children = value instanceof Map ? [...value.values()] : value;
  if (children.length === 0) return true;
  if (children.length > 8 || children.some(isNestedDeep)) return false;
  return column + printInline(value, false).length <= LINE_WIDTH - 10;
}

function isNestedDeep(value: Plain): boolean {
  if (value instanceof Map) return true;
  return Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null);
}

/** A text after a key or dash: as a block of lines when it has several or would make a very long one. */
function printLongText(text: string, indent: number, column: number, layout: Layout): string {
  const margin = " ".repeat(indent + layout.unit);
  if (!layout.blockTexts) return printText(text, { inFlow: false });
  if (canBeLiteral(text)) {
    const ending = /(?<!\n)\n*$/.exec(text)?.[0].length ?? 0;
    const lines = (ending > 0 ? text.slice(0, -1) : text).split("\n").map((line) => (line === "" ? "" : margin + line));
    return [`|${["-", ""][ending] ?? "+"}`, ...lines].join(layout.eol);
  }
  if (text.length + column > LINE_WIDTH && canBeFolded(text)) {
    return [">-", ...foldedLines(text, LINE_WIDTH - margin.length).map((line) => margin + line)].join(layout.eol);
  }
  return printText(text, { inFlow: false });
}

/** Lines that a block keeps as they are: no invisible characters, no spaces where an editor may strip them. */
function canBeLiteral(text: string): boolean {
  const lines = text.replace(/\n$/, "").split("\n");
  if (lines.length < 2 || text.startsWith("\n") || /\n\n$/.test(text)) return false;
  return !/^\s/.test(text) && lines.every((line) => line === "" || (line === line.trimEnd() && !needsEscapes(line)));
}

/** True for a text that `>-` can have on several lines. */
export function canBeFolded(text: string): boolean {
  return !/^\s|\s$|\s\s|[^\S ]/.test(text) && !needsEscapes(text);
}

/** The words of a text on lines of at most a width. */
export function foldedLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
