import type { Fix } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import { shapeAt } from "../known-keys.js";
import type { MapEntry, ScalarNode } from "../source-tree.js";
import type { CutText } from "./cut-text.js";

/** `{amount: 12,000}` and `{price: 3,50}`, where a number is expected. */
export function cutNumber(
  path: CanvasPath,
  value: ScalarNode,
  after: readonly MapEntry[],
  source: string,
): CutText | undefined {
  const first = after[0];
  if (!first || !/^\d/.test(first.key) || !takesNumber(path)) return undefined;
  const rest = digitsBehind(value, after);
  const last = rest.at(-1);
  if (!last) return undefined;
  const written = source.slice(value.start, last.keySpan.end);
  const key = String(path.at(-1));
  return {
    message: `the comma in "${written}" ends the number; ${listed(rest)} cut off and ${rest.length > 1 ? "become keys" : "becomes a key"}`,
    at: { start: first.keySpan.start, end: last.keySpan.end },
    label: "cut off",
    related: [{ at: value, label: "what YAML reads as the number" }],
    subject: path.join("/"),
    ...meant(path, key, written),
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
function meant(path: CanvasPath, key: string, written: string): Pick<CutText, "advice" | "fix" | "suggestions"> {
  const number = numberOf(written);
  if (number === undefined) return { advice: `A number has no comma, and nothing but digits: \`${key}: 12000\`.` };
  const advice = `A number has no comma: write \`${key}: ${number}\`.`;
  const pieces = written.split(",").slice(1);
  // An edit of a map that holds a key twice could mean either.
  if (new Set(pieces).size < pieces.length) return { advice };
  const fix: Fix = {
    title: `write \`${Number(number)}\``,
    edits: [
      ...pieces.map((piece) => ({ kind: "remove", path: [...path.slice(0, -1), piece] }) as const),
      { kind: "set", path, value: Number(number) },
    ],
  };
  const isSure = /,\d\d$|,\d{3}[,.]/.test(written);
  return { advice, ...(isSure ? { fix } : { suggestions: [fix] }) };
}

/** `12,000` is twelve thousand, `3,50` three and a half. */
function numberOf(written: string): string | undefined {
  if (/^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(written)) return written.replaceAll(",", "");
  return /^-?\d+,\d+$/.test(written) ? written.replace(",", ".") : undefined;
}

function takesNumber(path: CanvasPath): boolean {
  const types = [shapeAt(path)?.type ?? []].flat();
  const isAttribute = types.includes("number") && types.includes("array");
  return isAttribute || ((types.includes("number") || types.includes("integer")) && !types.includes("string"));
}
