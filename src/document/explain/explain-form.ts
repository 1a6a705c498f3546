import { idFromName } from "../../model/id-from-name.js";
import type { CanvasPath } from "../../model/path.js";
import { printText } from "../edit/scalar.js";
import { fits } from "../read/fits-schema.js";
import { type MapNode, type SourceNode, stepsAlong } from "../source-tree.js";
import { adviceOnMap } from "./advice-on-map.js";
import { type Form, inFlow, settingTo, textField, textsIn } from "./form-words.js";
import { holdsTexts } from "./holds-texts.js";
import { knownKeys, shapeAt } from "./known-keys.js";
import { pathInWords } from "./path-in-words.js";

/** How a value is written in the form that its key takes; undefined where only a description of the key can help. */
export function adviceOnForm(
  path: CanvasPath,
  node: SourceNode,
  types: readonly string[],
  root: SourceNode,
): Form | undefined {
  if (types.includes("boolean")) return asTruthValue(path, node);
  if (types.includes("number") && node.kind === "list") return asRange(path, node);
  if (types.includes("string")) return types.includes("array") ? asLinks(path, node) : asOneText(path, node, root);
  if (types.includes("object")) return adviceOnMap(path, node);
  return types.includes("array") ? asList(path, node) : undefined;
}

const YES: readonly string[] = ["yes", "y", "on", "true", "ja", "oui", "sí", "si", "sì", "sim", "да", "はい"];
const NO: readonly string[] = ["no", "n", "off", "false", "nein", "non", "nee", "não", "нет", "いいえ"];

function asTruthValue(path: CanvasPath, node: SourceNode): Form | undefined {
  const word = node.kind === "scalar" ? String(node.value).trim().toLowerCase() : "";
  const value = YES.includes(word) ? true : NO.includes(word) ? false : undefined;
  return value === undefined
    ? { advice: `Write \`true\` or \`false\`, or leave \`${path.at(-1)}\` out.` }
    : { advice: `Write \`${value}\`.`, fix: settingTo(path, value) };
}

/** `[20, 30]` */
function asRange(path: CanvasPath, { items }: Extract<SourceNode, { kind: "list" }>): Form | undefined {
  const numbers = items.flatMap((item) => (item.kind === "scalar" && typeof item.value === "number" ? item.value : []));
  const [low, high] = numbers;
  if (low === undefined || numbers.length !== items.length || numbers.length > 2) return undefined;
  const value = high === undefined ? low : { low, high };
  if (!fits(shapeAt(path) ?? {}, value)) return undefined;
  return { advice: `Write \`${inFlow(value)}\`.`, fix: settingTo(path, value) };
}

/** `for: {clubs: yes}` */
function asLinks(path: CanvasPath, node: SourceNode): Form | undefined {
  if (node.kind !== "map" || node.entries.length === 0) return undefined;
  return { advice: `Write a list: \`${path.at(-1)}: [${node.entries.map(({ key }) => key).join(", ")}]\`.` };
}

/** `because: [Many, near]` */
function asOneText(path: CanvasPath, node: SourceNode, root: SourceNode): Form | undefined {
  const key = path.at(-1);
  if (node.kind === "map" && typeof key === "number") return asEntry(path, node, root);
  const texts = node.kind === "list" ? textsIn(node) : undefined;
  if (texts === undefined || typeof key === "number") return undefined;
  return { advice: `Write one text: \`${key}: ${printText(texts.join(", "), { inFlow: true })}\`.` };
}

/** `for: [{clubs: yes}]` and `elements: [{name: Fast}]` */
function asEntry(path: CanvasPath, node: MapNode, root: SourceNode): Form | undefined {
  const [first] = node.entries;
  const list = path.at(-2);
  if (first === undefined) return undefined;
  if (isKeyBeside(path, node, first.key)) {
    const toDo = node.isFlow
      ? `Close the bracket before \`${first.key}\``
      : `Take the dash before \`${first.key}\` away, and set it in as far as \`${list}\``;
    return { advice: `${toDo}: it is a key beside \`${list}\`, not an entry of it.` };
  }
  const { name: named, value } = toldBy(node);
  if (named === undefined) return undefined;
  if (value !== undefined && fits(shapeAt([...path.slice(0, -1), named]) ?? { enum: [] }, value))
    return withValues(path.slice(0, -1), root);
  if (value !== undefined && named === first.key && holdsTexts(path.slice(0, -1)) && list !== "elements")
    return { advice: `Put quotes around the whole: \`"${named}: ${value}"\`.` };
  const alone = `Write it alone: \`${inFlow(named)}\``;
  const more =
    typeof value === "string" && value.includes(" ") ? "; what else is to say of it belongs on the item" : "";
  if (list !== "elements") return { advice: `${alone}${more}.` };
  return {
    advice: `${alone}; or make \`elements\` a map, where facts stand below an id: \`${idFromName(named) || "id"}: {…}\`.`,
  };
}

const NAMING: readonly string[] = ["id", "name", "text", "need"];

/** What an entry names, and what it says of it: its weight, or what flows from it. */
function toldBy({ entries }: MapNode) {
  const [first, ...rest] = entries;
  const isNaming = first !== undefined && NAMING.includes(first.key);
  const name = isNaming ? textsIn(first.value)?.[0] : first?.key;
  const [said, ...others] = isNaming ? rest : entries;
  const value = said?.value.kind === "scalar" && others.length === 0 ? said.value.value : undefined;
  return { name, value: typeof value === "string" || typeof value === "number" ? value : undefined };
}

/** `needs: [fresh-food: 5, safe: 3]`, where the same may stand as a map. */
function withValues(list: CanvasPath, root: SourceNode): Form {
  const node = stepsAlong(root, list).at(-1)?.node;
  const entries = node?.kind === "list" ? node.items.slice(0, MOST_SHOWN + 1) : [];
  const written = entries.map((entry) => {
    const { name, value } = entry.kind === "map" ? toldBy(entry) : { name: textsIn(entry)?.[0], value: undefined };
    return `${inFlow(name ?? "…")}: ${value === undefined ? "…" : inFlow(value)}`;
  });
  const shown = [...written.slice(0, MOST_SHOWN), ...(written.length > MOST_SHOWN ? ["…"] : [])].join(", ");
  const message = `the entries of ${pathInWords(list)} stand in a list, where each can only be a text`;
  return { message, advice: `Write a map in place of the list: \`${list.at(-1)}: {${shown}}\`.` };
}

const MOST_SHOWN = 5;

/** `from: [clubs, for: a-jar]`: behind another entry, and without braces of its own, stands what may stand beside the list. */
function isKeyBeside(path: CanvasPath, { start, entries }: MapNode, key: string): boolean {
  const isFirst = path.at(-1) === 0;
  const hasBraces = start !== entries[0]?.keySpan.start;
  return !isFirst && !hasBraces && key !== path.at(-2) && knownKeys(path.slice(0, -2)).includes(key);
}

/** `feedback: Too dear` and `context: {when: in the rain}` */
function asList(path: CanvasPath, node: SourceNode): Form | undefined {
  const key = path.at(-1);
  if (node.kind === "map")
    return { advice: `Make it a list: put \`- \` before its first key, and the other keys below that one.` };
  const text = textsIn(node)?.[0];
  if (text === undefined) return undefined;
  const field = textField([...path, 0], text);
  const entry = fits(shapeAt([...path, 0]) ?? {}, text) ? text : field && { [field]: text };
  if (entry === undefined) return undefined;
  return { advice: `Make it a list: \`${key}: ${inFlow([entry])}\`.`, fix: settingTo(path, [entry]) };
}
