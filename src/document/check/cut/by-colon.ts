import type { Fix } from "../../../model/finding.js";
import { isItemId } from "../../../model/item-id.js";
import type { CanvasPath } from "../../../model/path.js";
import { knownKeys } from "../../explain/known-keys.js";
import { withoutCurlyQuotes } from "../../read/slips/curly-quotes.js";
import { entryOf, type MapNode, type SourceNode, stepsAlong } from "../../source-tree.js";
import { type CutText, isPlainText, type Written } from "./cut-text.js";
import { looksLikeProse } from "./prose.js";

/** `- Schools: public and private`: `: ` made a map of a text. */
export function cutByColon(item: MapNode, path: CanvasPath, { root }: Pick<Written, "root">): CutText | undefined {
  if (item.entries.length !== 1) return undefined;
  const [entry] = item.entries;
  const hasBraces = item.start !== entry?.keySpan.start;
  // `- name: Shops`: meant as an item with its keys, which the schema has more to say about.
  const isField = entry !== undefined && knownKeys([...path.slice(0, -1), "an-id"]).includes(entry.key);
  if (
    !entry ||
    hasBraces ||
    isField ||
    !isPlainText(entry.value) ||
    !looksLikeProse(`${entry.key} ${entry.value.value}`)
  )
    return undefined;
  const whole = `${entry.key}: ${entry.value.value}`;
  const text = withoutCurlyQuotes(whole);
  const written = `\`${isInBrackets(path, root) ? "" : "- "}"${text}"\``;
  const quoted: Fix = { title: `put quotes around "${text}"`, edits: [{ kind: "set", path, value: text }] };
  const otherwise = otherMeaning(entry.key, path, root);
  return {
    message: `": " makes a map of "${whole}", where a text is expected`,
    at: { start: entry.keySpan.start, end: entry.value.end },
    label: "read as a key and its value",
    advice: otherwise
      ? `${otherwise}; if it is one text, put quotes around the whole: ${written}.`
      : `Put quotes around the whole: ${written}.`,
    subject: path.slice(0, -1).concat(whole).join("/"),
    ...(otherwise ? { suggestions: [quoted] } : { fix: quoted }),
    by: "colon",
    pieces: [path],
  };
}

/** What the key may be where the whole is no sure text: an id, in any script; undefined where it can be none. */
function otherMeaning(key: string, path: CanvasPath, root: SourceNode): string | undefined {
  const list = path.slice(0, -1);
  if (list.length === 1 || list.at(-1) === "elements")
    return isItemId(key.replaceAll("_", "-"))
      ? `If \`${key}\` is an id, take the dash away, here and before the others`
      : undefined;
  const register = entryOf(root, "needs")?.value;
  return list.at(-1) === "needs" && register !== undefined && entryOf(register, key)
    ? `If it is the need \`${key}\` of the register, write that alone`
    : undefined;
}

function isInBrackets(path: CanvasPath, root: SourceNode): boolean {
  const list = stepsAlong(root, path.slice(0, -1)).at(-1)?.node;
  return list?.kind === "list" && list.isFlow;
}
