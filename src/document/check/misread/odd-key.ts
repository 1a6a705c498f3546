import type { CanvasPath } from "../../../model/path.js";
import { codePointName } from "../../explain/odd-space.js";
import type { SchemaProblem } from "../../explain/schema-problem.js";
import type { MapEntry } from "../../source-tree.js";
import { looksLikeProse } from "../cut/prose.js";
import { misread } from "./misread.js";

/** `{for:\u00a0retail}`: to YAML all of it is a key, and there is no value. */
export function oddKey({ key, keySpan, hasColon }: MapEntry, path: CanvasPath): SchemaProblem | undefined {
  const parts = hasColon ? undefined : partsOf(key);
  if (parts === undefined) return undefined;
  const { before, odd, text } = parts;
  const problem = misread([...path, key], keySpan, {
    message: `behind \`${before}:\` stands ${codePointName(odd)}, which looks like a space but is a letter to YAML`,
    advice: `Put a space in its place: \`${before}: ${text}\`; it often comes from copying out of a web page or a text processor.`,
  });
  return { ...problem, drops: [[...path, key]] };
}

/** True for a key without a value that has a colon in it, and behind that what looks like a space; a name may go on so. */
export function isOddKey({ key, hasColon }: Pick<MapEntry, "key" | "hasColon">): boolean {
  return !hasColon && partsOf(key) !== undefined;
}

function partsOf(key: string) {
  if (!key.includes(":")) return undefined;
  const [whole, before = "", odd = ""] = KEY.exec(key) ?? [];
  if (whole === undefined || whole.length === key.length || looksLikeProse(before)) return undefined;
  return { before, odd, text: key.slice(whole.length) };
}

const KEY =
  /^([^\s:]+):([\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000])[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000]*/;
