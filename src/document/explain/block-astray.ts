import { isBlockId } from "../../model/blocks.js";
import { isItemId } from "../../model/item-id.js";
import { isItemPlace } from "../../model/item-place.js";
import type { CanvasPath } from "../../model/path.js";
import { enumerated } from "../../text/sentence.js";
import { entryOf, type MapEntry, type SourceNode } from "../source-tree.js";
import { foreignKeyAdvice } from "./foreign-keys.js";
import { knownKeys, shapeAt } from "./known-keys.js";
import type { SchemaProblem } from "./schema-problem.js";

/** Keys that stand beside the empty key that they belong below: `customer_segments:` and, no deeper, `dogs: Dog owners`. */
export interface SetInTooLittle {
  readonly holder: string;
  readonly keys: readonly string[];
}

/** @param unknown the keys of a map that are none of its place, and what each surely means */
export function setInTooLittle(
  node: SourceNode,
  path: CanvasPath,
  unknown: ReadonlyMap<string, string | undefined>,
): readonly SetInTooLittle[] {
  if (node.kind !== "map" || node.isFlow || ![0, 2].includes(path.length)) return [];
  const found: { holder: string; keys: string[] }[] = [];
  let holder: MapEntry | undefined;
  for (const entry of node.entries) {
    const meant = unknown.get(entry.key);
    if (meant !== undefined || !unknown.has(entry.key)) holder = entry;
    else if (holder && isEmpty(holder) && mayHold([...path, unknown.get(holder.key) ?? holder.key], entry.key)) {
      const last = found.at(-1);
      if (last?.holder === holder.key) last.keys.push(entry.key);
      else found.push({ holder: holder.key, keys: [entry.key] });
    }
  }
  return found;
}

function isEmpty({ value }: MapEntry): boolean {
  return value.kind === "scalar" && value.value === null;
}

function mayHold(holder: CanvasPath, key: string): boolean {
  const { properties, additionalProperties, propertyNames } = shapeAt(holder) ?? {};
  if (properties !== undefined) return Object.hasOwn(properties, key);
  if (foreignKeyAdvice(key, knownKeys(holder.slice(0, -1))) !== undefined) return false;
  return !!additionalProperties && (propertyNames?.$ref === "id" || shapeAt(holder)?.$ref === "segmentNeeds");
}

export function explainSetInTooLittle(path: CanvasPath, { holder, keys }: SetInTooLittle): SchemaProblem {
  const [first = ""] = keys;
  const isOne = keys.length === 1;
  const named = enumerated(keys.map((key) => `\`${key}\``));
  const toDo =
    path.length === 0
      ? `Set ${isOne ? "it" : "them"} in by 2 spaces`
      : `Set ${isOne ? "it" : "them"} in by 2 spaces more`;
  return {
    message: `${named} ${isOne ? "stands" : "stand"} beside \`${holder}:\`, which is empty, not below it`,
    advice: `${toDo}, with all that belongs to ${isOne ? "it" : "them"}.`,
    at: { path: [...path, first], part: "key" },
    subject: [...path, first].join("/"),
    drops: [],
    mayHide: true,
    breaks: [...path, holder],
    group: { cause: "too little", name: `${named} beside \`${holder}:\`` },
  };
}

/** A block that is set in below another, as if it were an item: `channels` with its channels in `customer_segments`. */
export function blockAstray(path: CanvasPath, node: SourceNode, root: SourceNode): SchemaProblem | undefined {
  const [block, inner] = path;
  if (path.length !== 2 || !isBlockId(block) || !isItemPlace(inner) || !isItemId(inner)) return undefined;
  if (node.kind !== "map" || node.entries.some(({ key }) => knownKeys(path).includes(key))) return undefined;
  return { ...astray(path, inner, root), drops: [path], breaks: [inner] };
}

/** What is told of it. */
export function astray(path: CanvasPath, inner: string, root: SourceNode) {
  const isThere = entryOf(root, inner) !== undefined;
  return {
    message: `\`${inner}\` is a block of its own, but is set in below \`${path[0]}\``,
    advice: isThere
      ? "It stands in the file already: put there what belongs to it."
      : "Begin it in the first column, and set in by as much less what stands below it.",
    at: { path, part: "key" },
    subject: path.join("/"),
    mayHide: true,
  } as const;
}
