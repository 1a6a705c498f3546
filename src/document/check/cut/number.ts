import type { Fix } from "../../../model/finding.js";
import type { CanvasPath } from "../../../model/path.js";
import { shapeAt } from "../../explain/known-keys.js";
import { correctNumber, isNumberAlone } from "../../explain/numbers/explain-number.js";
import { isOnlySpelling, numberBeforeWords, readNumber } from "../../explain/numbers/number-in-text.js";
import { fixTo } from "../../explain/numbers/number-place.js";
import type { MapEntry, ScalarNode, SourceNode } from "../../source-tree.js";
import type { CutText, Written } from "./cut-text.js";

/** `{amount: 12,000}` and `{price: 3,50}`, where a number is expected. */
export function cutNumber(
  path: CanvasPath,
  value: ScalarNode,
  after: readonly MapEntry[],
  { source, root }: Pick<Written, "source" | "root">,
): CutText | undefined {
  const first = after[0];
  if (!first || !/^\d/.test(first.key) || !takesNumber(path)) return undefined;
  const rest = digitsBehind(value, after);
  const last = rest.at(-1);
  if (!last) return undefined;
  const written = source.slice(value.start, last.keySpan.end);
  return {
    message: `the comma in "${written}" ends the number; ${listed(rest)} cut off and ${rest.length > 1 ? "become keys" : "becomes a key"}`,
    at: { start: first.keySpan.start, end: last.keySpan.end },
    label: "cut off",
    related: [{ at: value, label: "what YAML reads as the number" }],
    subject: path.join("/"),
    ...meant(path, written, rest, root),
    by: "comma",
    pieces: [path, ...rest.map((entry) => [...path.slice(0, -1), entry.key])],
  };
}

function listed(rest: readonly MapEntry[]): string {
  return `${rest.map(({ key }) => `"${key}"`).join(", ")} ${rest.length > 1 ? "are" : "is"}`;
}

/** The keys that follow comma by comma without a space between. */
function digitsBehind(value: ScalarNode, after: readonly MapEntry[]): readonly MapEntry[] {
  let end = value.end;
  const rest: MapEntry[] = [];
  for (const entry of after) {
    if (entry.keySpan.start !== end + 1 || !/^\d/.test(entry.key)) break;
    rest.push(entry);
    end = entry.keySpan.end;
  }
  return rest;
}

/** The number without its comma; a fix where it can be no other, a suggestion where it can. */
function meant(
  path: CanvasPath,
  written: string,
  rest: readonly MapEntry[],
  root: SourceNode,
): Pick<CutText, "advice" | "fix" | "suggestions"> {
  const read = readNumber(written);
  if (read === undefined) return { advice: adviceWithoutReading(path, written) };
  const { advice, fix = fixTo(path, read.low) } = correctNumber(path, written, {
    description: "",
    takesRange: true,
    root,
  });
  const isAlone = isNumberAlone(path, read);
  const whole = isAlone
    ? `A number has no comma: write \`${path.at(-1)}: ${read.standard.replace(/\.0+$/, "")}\`.`
    : `A number has no comma. ${advice.trim()}`;
  const pieces = rest.map(({ key }) => key);
  // An edit of a map that holds a key twice could mean either.
  if (!isAlone || new Set(pieces).size < pieces.length) return { advice: whole };
  const removed = pieces.map((piece) => ({ kind: "remove", path: [...path.slice(0, -1), piece] }) as const);
  const uncut: Fix = { title: fix.title, edits: [...removed, ...fix.edits] };
  const isSure = isOnlySpelling(written) && /,\d\d$|,\d{3}[,.]|,\d\d?%$/.test(written);
  return { advice: whole, ...(isSure ? { fix: uncut } : { suggestions: [uncut] }) };
}

function adviceWithoutReading(path: CanvasPath, written: string): string {
  const alone = numberBeforeWords(written, "");
  return alone === undefined
    ? "A number has no comma: it is nothing but digits, with a point before its fraction."
    : `A number has no comma, and no words behind it: write \`${path.at(-1)}: ${alone}\`.`;
}

function takesNumber(path: CanvasPath): boolean {
  const types = [shapeAt(path)?.type ?? []].flat();
  const isAttribute = types.includes("number") && types.includes("array");
  return isAttribute || ((types.includes("number") || types.includes("integer")) && !types.includes("string"));
}
