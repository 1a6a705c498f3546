import { SHAPES } from "../../canvas-shape.generated.js";
import { printText } from "../../edit/scalar.js";
import { knownKeys, shapeAt } from "../../explain/known-keys.js";
import { ODD_SPACE } from "../../explain/odd-space.js";
import { fits } from "../../read/fits-schema.js";

/** What a line may be where a text stands: a map of items, a list, or an item with its fields. */
export type EntryKind = "item" | "entry" | "field";

/** A line of a text that was meant as an entry. */
export interface EntryLine {
  readonly written: string;
  /** `-`, `•` or `1.` before it; `key:` or `key =` with what follows. */
  readonly mark: "dash" | "key" | undefined;
  readonly key: string;
  readonly text: string;
  /** A character between mark and text that looks like a space and is none. */
  readonly oddSpace: string | undefined;
}

/** Which entries a place takes; undefined where only a text or a word can stand. */
export function entryKindAt(path: readonly (string | number)[]): EntryKind | undefined {
  const { type, items, anyOf = [], additionalProperties } = shapeAt(path) ?? {};
  const takesTexts = items?.type === "string" || items?.$ref !== undefined;
  const takesList = takesTexts || anyOf.some((branch) => branch.items !== undefined);
  // A characteristic may be told in prose.
  const isNoText = type !== undefined && !type.includes("string");
  if (additionalProperties && (takesList || isNoText)) return "item";
  if (takesList) return "entry";
  return knownKeys(path).length > 0 ? "field" : undefined;
}

/** A longer line is no entry, whatever it begins with. */
const LONGEST = 400;

/** Takes a line apart. */
export function entryLine(line: string, kind: EntryKind, path: readonly (string | number)[]): EntryLine {
  const written = line.trim();
  const plain = { written, mark: undefined, key: "", text: written, oddSpace: undefined } as const;
  if (written.length > LONGEST) return plain;
  const [, , dashGap = "", entry] = DASH.exec(written) ?? [];
  if (entry !== undefined) return { ...plain, mark: "dash", text: entry, oddSpace: oddSpaceIn(dashGap) };
  const [, key = "", gap = "", text = ""] = KEY.exec(written) ?? [];
  if (!mayBeKey(key, kind, path) || text.startsWith("//")) return plain;
  return { ...plain, mark: "key", key, text, oddSpace: oddSpaceIn(gap) };
}

/** How the line would be written. */
export function asEntry({ key, text, written, mark }: EntryLine, hasKeys: boolean): string {
  if (hasKeys) return `${key}: ${text}`;
  return `- ${printText(mark === "dash" ? text : written, { inFlow: false })}`;
}

const GAP = `(?:\\s|${ODD_SPACE})`;
const DASH = new RegExp(`^(-(?!\\d)|[–—•*‣◦·▪●○]|\\d{1,3}[.)](?=${GAP}))(${GAP}*)(\\S.*)$`);
const KEY = new RegExp(`^([^\\s:=]+?)(?:${GAP})*(?::|=>?|->|→)(${GAP}*)(\\S.*)$`);
const ODD = new RegExp(ODD_SPACE);

function oddSpaceIn(gap: string): string | undefined {
  return ODD.exec(gap)?.[0];
}

function mayBeKey(key: string, kind: EntryKind, path: readonly (string | number)[]): boolean {
  if (kind === "entry") return false;
  return kind === "field" ? knownKeys(path).includes(key) : fits(SHAPES.id ?? {}, key);
}
