import type { Scalar } from "yaml";
import type { LayoutValue } from "./layout.js";

/** A text after `|` or `>`: its lines are its own and stay as they are. Undefined for other scalars. */
export function blockTextOf(scalar: Scalar, source: string): Extract<LayoutValue, { kind: "block-text" }> | undefined {
  if (scalar.type !== "BLOCK_LITERAL" && scalar.type !== "BLOCK_FOLDED") return undefined;
  const [start = 0, end = 0] = scalar.range ?? [];
  const [head = "", ...lines] = source
    .slice(start, end)
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
  const text = String(scalar.value);
  const setIn = indentOf(lines) - leadingSpaces(text);
  const chomping = /^.\d?([-+])/.exec(head)?.[1] ?? /^.([-+])/.exec(head)?.[1] ?? "";
  const keepsEnd = chomping === "+";
  const content = lines.map((line) => (line.trim() === "" ? line.slice(setIn) : line.slice(setIn)));
  while (!keepsEnd && content.at(-1)?.trim() === "") content.pop();
  const anchor = scalar.anchor ? `&${scalar.anchor} ` : "";
  // A text that begins with spaces has to say where its lines begin.
  const indicator = leadingSpaces(text) > 0 ? "2" : "";
  return { kind: "block-text", head: `${anchor}${head[0]}${indicator}${chomping}`, lines: content, keepsEnd };
}

function indentOf(lines: readonly string[]): number {
  const first = lines.find((line) => line.trim() !== "") ?? "";
  return first.length - first.trimStart().length;
}

function leadingSpaces(text: string): number {
  const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
  return first.length - first.trimStart().length;
}
