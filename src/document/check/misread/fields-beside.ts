import { type BlockId, blockOf, isBlockId } from "../../../model/blocks.js";
import { isItemPlace } from "../../../model/item-place.js";
import type { CanvasPath } from "../../../model/path.js";
import { enumerated } from "../../../text/sentence.js";
import { fieldOfText, inFlow } from "../../explain/form-words.js";
import { knownKeys, shapeAt } from "../../explain/known-keys.js";
import type { SchemaProblem } from "../../explain/schema-problem.js";
import { type MapEntry, type MapNode, type SourceNode, toPlain } from "../../source-tree.js";
import { misread } from "./misread.js";

/** The facts of items that stand beside their ids, where each of them is an item of its own. */
export function fieldsBeside(root: SourceNode, source: string): readonly SchemaProblem[] {
  return entriesOf(root).flatMap(({ key: block, value: items }) => {
    if (!isItemPlace(block) || items.kind !== "map") return [];
    const inParts =
      block === ("value_propositions" satisfies BlockId)
        ? entriesOf(items).flatMap((entry) => besideParts(entry, source))
        : [];
    return [...besideItems(items, [block], source), ...inParts];
  });
}

function besideParts({ key, value }: MapEntry, source: string): readonly SchemaProblem[] {
  const parts = entriesOf(value).find((entry) => entry.key === "elements")?.value;
  return parts?.kind === "map"
    ? besideItems(parts, ["value_propositions" satisfies BlockId, key, "elements"], source)
    : [];
}

function entriesOf(node: SourceNode): readonly MapEntry[] {
  return node.kind === "map" ? node.entries : [];
}

/** An item, and what stands beside it that belongs below it. */
interface Owner {
  readonly item: MapEntry;
  readonly facts: MapEntry[];
}

function besideItems(items: MapNode, path: CanvasPath, source: string): readonly SchemaProblem[] {
  const owners: Owner[] = [];
  for (const entry of items.entries) {
    const owner = owners.at(-1);
    if (owner && isFactOf(owner, entry, [...path, owner.item.key])) owner.facts.push(entry);
    else owners.push({ item: entry, facts: [] });
  }
  return owners.flatMap((owner) => problemOf(owner, items, path, source));
}

function isFactOf({ item, facts }: Owner, entry: MapEntry, path: CanvasPath): boolean {
  if (isUnfilled(entry) || facts.some(({ key }) => key === entry.key) || !knownKeys(path).includes(entry.key))
    return false;
  return isUnfilled(item) || (item.value.kind !== "list" && isSurelyFact(entry.value, [...path, entry.key]));
}

/** Where the item has its value, a key is a fact of it when it is a link, or when what stands behind it is no name. */
function isSurelyFact(value: SourceNode, path: CanvasPath): boolean {
  const shape = shapeAt(path) ?? {};
  if (value.kind === "map") return hasNoField(value, path) && shape.type?.includes("object") === true;
  if (shape.$ref === "links" || shape.$ref === "segmentNeeds" || path.at(-1) === "elements") return true;
  if (value.kind === "list") return true;
  const plain = toPlain(value);
  if (typeof plain !== "string") return true;
  return [shape, shapeAt([...path, 0])].some((choice) => choice?.enum?.includes(plain));
}

/** `needs: {save-time: 5}` is no item with its fields. */
function hasNoField({ entries }: MapNode, path: CanvasPath): boolean {
  const fields = knownKeys(path.slice(0, -1));
  return entries.length > 0 && !entries.some(({ key }) => fields.includes(key));
}

function isUnfilled({ value }: MapEntry): boolean {
  return value.kind === "scalar" && value.value === null;
}

function problemOf(owner: Owner, items: MapNode, path: CanvasPath, source: string): readonly SchemaProblem[] {
  const { item, facts } = owner;
  const [first] = facts;
  if (first === undefined) return [];
  const keys = enumerated(facts.map(({ key }) => `\`${key}\``));
  const isOne = facts.length === 1;
  const problem = misread([...path, first.key], first.keySpan, {
    message: `${keys} ${isOne ? "stands" : "stand"} beside \`${item.key}\`, not below it, so ${isOne ? "it" : "each"} is ${nounAt(path)} of its own`,
    advice: adviceOn(owner, items.isFlow, path, source),
  });
  const drops = facts.map(({ key }) => [...path, key]);
  return [{ ...problem, drops, group: { cause: "beside", name: `${keys} beside \`${item.key}\`` } }];
}

/** How item and facts are written together. */
function adviceOn({ item, facts }: Owner, isFlow: boolean, path: CanvasPath, source: string): string {
  const { key, value } = item;
  const it = facts.length === 1 ? "it" : "them";
  if (isUnfilled(item) && !isFlow) return `Set ${it} in deeper than \`${key}:\`.`;
  const said = facts.map((fact) => written(fact, source));
  if (value.kind === "map" && !value.isFlow)
    return `Set ${it} in as far as \`${value.entries[0]?.key}\`, which stands below \`${key}\`.`;
  if (value.kind === "map") return `Put ${it} into the braces of \`${key}\`: \`${key}: {…, ${said.join(", ")}}\`.`;
  const field = fieldOfText(knownKeys([...path, key]));
  const name = isUnfilled(item) || field === undefined ? [] : [`${field}: ${inFlow(textOf(value))}`];
  if (isFlow) return `Write \`${key}: {${[...name, ...said].join(", ")}}\`.`;
  const lines = enumerated([...name, ...said].map((line) => `\`${line}\``));
  return `Give "${textOf(value)}" a key of its own: write \`${key}:\`, and below it, set in deeper, ${lines}.`;
}

function textOf(value: SourceNode): string {
  return value.kind === "scalar" ? String(value.written ?? value.value) : "";
}

const LONGEST = 60;

/** A key with what stands behind it, if that is short. */
function written({ key, keySpan, value }: MapEntry, source: string): string {
  const text = source.slice(keySpan.start, value.end);
  return text.length > LONGEST || text.includes("\n") ? `${key}: …` : text;
}

function nounAt([block, ...inside]: CanvasPath): string {
  if (inside.length > 0) return "a part";
  if (isBlockId(block)) return `a ${blockOf(block).item}`;
  return block === "needs" ? "a need" : "a hypothesis";
}
