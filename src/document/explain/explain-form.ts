import { idFromName } from "../../model/id-from-name.js";
import type { CanvasPath } from "../../model/path.js";
import { printText } from "../edit/scalar.js";
import { fits } from "../read/fits-schema.js";
import type { MapNode, SourceNode } from "../source-tree.js";
import { adviceOnMap } from "./advice-on-map.js";
import { type Form, inFlow, settingTo, textField, textsIn } from "./form-words.js";
import { knownKeys, shapeAt } from "./known-keys.js";

/** How a value is written in the form that its key takes; undefined where only a description of the key can help. */
export function adviceOnForm(path: CanvasPath, node: SourceNode, types: readonly string[]): Form | undefined {
  if (types.includes("boolean")) return asTruthValue(path, node);
  if (types.includes("number") && node.kind === "list") return asRange(path, node);
  if (types.includes("string")) return types.includes("array") ? asLinks(path, node) : asOneText(path, node);
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
function asOneText(path: CanvasPath, node: SourceNode): Form | undefined {
  const key = path.at(-1);
  if (node.kind === "map" && typeof key === "number") return asEntry(path, node);
  const texts = node.kind === "list" ? textsIn(node) : undefined;
  if (texts === undefined || typeof key === "number") return undefined;
  return { advice: `Write one text: \`${key}: ${printText(texts.join(", "), { inFlow: true })}\`.` };
}

/** `for: [{clubs: yes}]` and `elements: [{name: Fast}]` */
function asEntry(path: CanvasPath, node: MapNode): Form | undefined {
  const [first] = node.entries;
  const list = path.at(-2);
  if (first === undefined) return undefined;
  if (isKeyBeside(path, node, first.key)) {
    const toDo = node.isFlow
      ? `Close the bracket before \`${first.key}\``
      : `Take the dash before \`${first.key}\` away, and set it in as far as \`${list}\``;
    return { advice: `${toDo}: it is a key beside \`${list}\`, not an entry of it.` };
  }
  const named = ["id", "name", "text"].includes(first.key) ? textsIn(first.value)?.[0] : first.key;
  if (named === undefined) return undefined;
  const alone = `Write it alone: \`${inFlow(named)}\``;
  if (list !== "elements") return { advice: `${alone}.` };
  return {
    advice: `${alone}; or make \`elements\` a map, where facts stand below an id: \`${idFromName(named) || "id"}: {…}\`.`,
  };
}

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
