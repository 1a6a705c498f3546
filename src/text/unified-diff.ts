import { type LineChange, lineChanges } from "./line-diff.js";

/** Lines around a change that show where it stands. */
const CONTEXT = 3;

/** Texts as `git apply` and `patch` take their difference; empty when there is none. Line ends are part of the lines. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const hunks = hunksOf(lineChanges(old, fresh));
  if (hunks.length === 0) return "";
  const body = hunks.map((changes) => hunkText(changes, old, fresh)).join("");
  return `--- ${quoted(`a/${path}`)}\n+++ ${quoted(`b/${path}`)}\n${body}`;
}

/** Each with its line break; the last may have none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]+\n?|\n/g) ?? [];
}

/** Changes whose surroundings touch stand in one hunk. */
function hunksOf(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const hunks: LineChange[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    if (last && change.start - (last.at(-1)?.end ?? 0) <= 2 * CONTEXT) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunkText(changes: readonly LineChange[], old: readonly string[], fresh: readonly string[]): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return "";
  const start = Math.max(0, first.start - CONTEXT);
  const end = Math.min(old.length, last.end + CONTEXT);
  const newStart = first.newStart - (first.start - start);
  const newEnd = last.newEnd + (end - last.end);
  const lines: string[] = [];
  let at = start;
  for (const change of changes) {
    lines.push(...marked(" ", old.slice(at, change.start)), ...marked("-", old.slice(change.start, change.end)));
    lines.push(...marked("+", fresh.slice(change.newStart, change.newEnd)));
    at = change.end;
  }
  lines.push(...marked(" ", old.slice(at, end)));
  return `@@ -${rangeText(start, end)} +${rangeText(newStart, newEnd)} @@\n${lines.join("")}`;
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`));
}

/** An empty range is named by the line before it. */
function rangeText(start: number, end: number): string {
  const count = end - start;
  const line = count === 0 ? start : start + 1;
  return count === 1 ? `${line}` : `${line},${count}`;
}

/** A name that would break the header, or reach the terminal as a command, as git writes it. */
function quoted(name: string): string {
  if (!/[\p{C}"\\]/u.test(name)) return name.includes(" ") ? `${name}\t` : name;
  const bytes = [...new TextEncoder().encode(name)];
  const octal = (byte: number) => `\\${byte.toString(8).padStart(3, "0")}`;
  return `"${bytes.map((byte) => (byte === 34 || byte === 92 ? `\\${String.fromCharCode(byte)}` : byte < 32 || byte > 126 ? octal(byte) : String.fromCharCode(byte))).join("")}"`;
}
