import type { CanvasPath } from "../../model/path.js";
import { looksLikeProse } from "../cut/prose.js";
import { codePointName, ODD_SPACE } from "../odd-space.js";
import type { SchemaProblem } from "../schema-problem.js";
import type { MapEntry } from "../source-tree.js";
import { misread } from "./misread.js";

/** `{for: retail}`: to YAML all of it is a key, and there is no value. */
export function oddKey({ key, keySpan, hasColon }: MapEntry, path: CanvasPath): SchemaProblem | undefined {
  if (!isOddKey(key, hasColon)) return undefined;
  const [, before = "", odd = "", text = ""] = KEY.exec(key) ?? [];
  const problem = misread([...path, key], keySpan, {
    message: `behind \`${before}:\` stands ${codePointName(odd)}, which looks like a space but is a letter to YAML`,
    advice: `Put a space in its place: \`${before}: ${text}\`; it often comes from copying out of a web page or a text processor.`,
  });
  return { ...problem, drops: [[...path, key]] };
}

/** True for a key without a value that has a colon in it, and behind that what looks like a space; a name may go on so. */
export function isOddKey(key: string, hasColon: boolean): boolean {
  if (hasColon || !key.includes(":")) return false;
  const [, before = ""] = KEY.exec(key) ?? [];
  return before !== "" && !looksLikeProse(before);
}

const KEY = new RegExp(`^([^\\s:]+):(${ODD_SPACE})+(.+)$`);
