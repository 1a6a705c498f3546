import type { Fix } from "../../../model/finding.js";
import { isItemId } from "../../../model/item-id.js";
import type { CanvasPath } from "../../../model/path.js";
import { knownKeys } from "../../explain/known-keys.js";
import type { MapNode } from "../../source-tree.js";
import { type CutText, isPlainText } from "./cut-text.js";
import { looksLikeProse } from "./prose.js";

/** `- Schools: public and private`: `: ` made a map of a text. */
export function cutByColon(item: MapNode, path: CanvasPath): CutText | undefined {
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
  const quoted: Fix = { title: `put quotes around "${whole}"`, edits: [{ kind: "set", path, value: whole }] };
  // What may be an id is no sure text, in any script.
  const isOneText = !isItemId(entry.key.replaceAll("_", "-"));
  return {
    message: `": " makes a map of "${whole}", where a text is expected`,
    at: { start: entry.keySpan.start, end: entry.value.end },
    label: "read as a key and its value",
    advice: isOneText
      ? `Put quotes around the whole: \`- "${whole}"\`.`
      : `If \`${entry.key}\` is an id, take the dash away, here and before the others; if it is one text, put quotes around the whole: \`- "${whole}"\`.`,
    subject: path.slice(0, -1).concat(whole).join("/"),
    ...(isOneText ? { fix: quoted } : { suggestions: [quoted] }),
    by: "colon",
    pieces: [path],
  };
}
