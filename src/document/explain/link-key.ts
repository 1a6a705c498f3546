import { BLOCK_IDS, type BlockId, blockOf, isBlockId } from "../../model/blocks.js";
import { idFromName } from "../../model/id-from-name.js";
import { isItemId } from "../../model/item-id.js";
import { allowedTargets } from "../../model/link-targets.js";
import type { CanvasPath } from "../../model/path.js";
import { enumerated } from "../../text/sentence.js";
import { bare } from "../../text/spelling.js";
import { entryOf, type SourceNode } from "../source-tree.js";
import { inFlow, textsIn } from "./form-words.js";
import { knownKeys } from "./known-keys.js";

/** The keys by which items of one block name items of another, but for those that segments have for each other. */
const FIELDS = ["for", "from", "delivers", "provides", "of"] as const;

/** Where the items of a block link to, and by which key. */
function linksOf(block: BlockId): readonly (readonly [key: string, to: readonly BlockId[]])[] {
  const known = knownKeys([block, "an-id"]);
  return FIELDS.filter((field) => known.includes(field)).map((field) => [
    field,
    allowedTargets(block, field).filter(isBlockId),
  ]);
}

/**
 * Where a link is written that stands in an item under the name of another block: `channels: [web]` in a segment. Undefined
 * for a key that names no block, and for one under which whole items stand, or nothing.
 */
export function linkKeyAdvice(key: string, path: CanvasPath, root: SourceNode): string | undefined {
  const [block, id] = path;
  if (path.length !== 2 || !isBlockId(block) || typeof id !== "string") return undefined;
  const other = blockNamed(key);
  if (other === undefined) return undefined;
  const value = entryOf(entryOf(entryOf(root, block)?.value ?? root, id)?.value ?? root, key)?.value;
  const texts = value && textsIn(value);
  if (texts === undefined || other === block) return undefined;
  if (other === "needs") return needsAdvice(block, texts);
  const back = keyFrom(other, block);
  const forth = keyFrom(block, other);
  if (back !== undefined)
    return (
      figureAdvice({ other, back, id, texts }) ?? turnedRound({ other, back, id, texts }, entryOf(root, other)?.value)
    );
  if (forth !== undefined)
    return `A ${blockOf(block).item} names ${namesOf(other)} by their ids: \`${forth}: [an-id]\`.`;
  return wayRound(block, other) ?? wayRound(other, block) ?? inCommon(block, other);
}

function blockNamed(key: string): BlockId | "needs" | undefined {
  const word = bare(key);
  if (["need", "needs"].includes(word)) return "needs";
  const isName = (name: string) => [name, `${name}s`].some((each) => bare(each) === word);
  return BLOCK_IDS.find((block) => isName(block) || isName(blockOf(block).item) || WORDS[block]?.some(isName));
}

const WORDS: Readonly<Partial<Record<BlockId, readonly string[]>>> = {
  customer_segments: ["segment", "customer"],
  value_propositions: ["offer", "product", "service"],
  customer_relationships: ["relationship"],
  revenue_streams: ["stream", "revenue_stream"],
  key_resources: ["resource"],
  key_activities: ["activity", "activities"],
  key_partners: ["partner"],
};

function keyFrom(block: BlockId, to: BlockId): string | undefined {
  return linksOf(block).find(([, targets]) => targets.includes(to))?.[0];
}

/** Texts in an item that name items of another block, which name that item by a key. */
interface Turned {
  readonly other: BlockId;
  readonly back: string;
  readonly id: string;
  readonly texts: readonly string[];
}

/** @param items the other block, where it is in the file */
function turnedRound({ other, back, id, texts }: Turned, items: SourceNode | undefined): string {
  const write = `Links point toward the customer: write \`${back}: ${id}\` on`;
  const ids = texts.map((text) => text.slice(text.indexOf("/") + 1));
  const noun = blockOf(other).item;
  if (ids.every((each) => items !== undefined && entryOf(items, each)))
    return `${write} the ${ids.length === 1 ? noun : namesOf(other)} ${enumerated(ids.map((each) => `\`${each}\``))}.`;
  const [text = ""] = ids;
  const item = isItemId(text) ? { [text]: { [back]: id } } : { "an-id": { name: text, [back]: id } };
  return `${write} ${ids.length === 1 ? `the ${noun}` : `each ${noun}`} in the block \`${other}\`, as in \`${inFlow(item).slice(1, -1)}\`.`;
}

/** `cost: 30` in a resource, and `revenue_stream: 5` in an offer. */
function figureAdvice({ other, back, id, texts }: Turned): string | undefined {
  const [text = ""] = texts;
  const field = FIGURES[other];
  if (field === undefined || texts.length > 1 || !/^\d/.test(text)) return undefined;
  return `Write it in the block \`${other}\`, as in \`an-id: {${back}: ${id}, ${field}: ${text}}\`.`;
}

const FIGURES: Readonly<Partial<Record<BlockId, string>>> = { cost_structure: "amount", revenue_streams: "price" };

function needsAdvice(block: BlockId, texts: readonly string[]): string {
  const [text = ""] = texts;
  if (block !== "value_propositions")
    return "Needs are those of a segment: list them there, under `needs`; an offer says by `addresses` which of them it meets.";
  const need = idFromName(text) || "an-id";
  return `Put each need into the block \`needs\`, as in \`${inFlow({ [need]: text }).slice(1, -1)}\`, and its id under \`addresses\` of the offer.`;
}

/** From one block to another over a third. */
function wayRound(from: BlockId, to: BlockId): string | undefined {
  for (const [key, targets] of linksOf(from)) {
    const over = targets.find((block) => keyFrom(block, to) !== undefined);
    if (over !== undefined)
      return `Links point toward the customer: a ${blockOf(from).item} names ${namesOf(over)} under \`${key}\`, and these name ${namesOf(to)} under \`${keyFrom(over, to)}\`.`;
  }
  return undefined;
}

/** Two blocks whose items do not know each other, but a third. */
function inCommon(one: BlockId, other: BlockId): string | undefined {
  const both = BLOCK_IDS.find((block) => keyFrom(one, block) !== undefined && keyFrom(other, block) !== undefined);
  if (both === undefined) return undefined;
  const [a, b] = [keyFrom(one, both), keyFrom(other, both)];
  return `Neither names the other: a ${blockOf(one).item} names ${namesOf(both)} under \`${a}\`, and a ${blockOf(other).item} under \`${b}\`.`;
}

function namesOf(block: BlockId): string {
  const { item } = blockOf(block);
  return item.endsWith("y") ? `${item.slice(0, -1)}ies` : `${item}s`;
}
