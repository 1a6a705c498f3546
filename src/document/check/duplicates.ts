import { type BlockId, blockOf } from "../../model/blocks.js";
import type { Finding } from "../../model/finding.js";
import { isItemPlace } from "../../model/item-place.js";
import type { CanvasPath } from "../../model/path.js";
import { composed } from "../../text/composed.js";
import { pathInWords } from "../explain/path-in-words.js";
import { entryOf, type MapEntry, type SourceNode } from "../source-tree.js";

/** Ids and keys that are given twice: YAML readers would silently keep the last. */
export function findDuplicates(root: SourceNode): readonly Finding[] {
  const found: Finding[] = [];
  repeatedKeys(root, [], found);
  found.push(...idsOfOffersAndElements(root));
  return found;
}

/** The path is changed on the way: most files have nothing to find, and a path for each node would be most of the work. */
function repeatedKeys(node: SourceNode, path: (string | number)[], found: Finding[]): void {
  if (node.kind === "scalar") return;
  if (node.kind === "list") {
    for (const [index, item] of node.items.entries()) repeatedKeysBelow(item, index, path, found);
    return;
  }
  const firsts = node.entries.length > FEW ? new Map<string, MapEntry>() : undefined;
  let index = 0;
  for (const entry of node.entries) {
    const key = composed(entry.key);
    const earlier = firsts ? firsts.get(key) : earlierOf(node.entries, index, key);
    index++;
    if (earlier) found.push(duplicate(entry, earlier, path));
    else {
      firsts?.set(key, entry);
      repeatedKeysBelow(entry.value, entry.key, path, found);
    }
  }
}

/** Up to here looking through the entries is faster than an index. */
const FEW = 12;

function earlierOf(entries: readonly MapEntry[], index: number, key: string): MapEntry | undefined {
  for (let i = 0; i < index; i++) {
    const entry = entries[i];
    if (entry && composed(entry.key) === key) return entry;
  }
  return undefined;
}

function repeatedKeysBelow(node: SourceNode, key: string | number, path: (string | number)[], found: Finding[]): void {
  if (node.kind === "scalar") return;
  path.push(key);
  repeatedKeys(node, path, found);
  path.pop();
}

function duplicate(entry: MapEntry, earlier: MapEntry, path: CanvasPath): Finding {
  const what = holdsIds(path) ? "id" : "key";
  const where = path.length === 0 ? "in this file" : `in ${pathInWords(path)}`;
  return {
    message: `the ${what} \`${entry.key}\` stands twice ${where}`,
    at: entry.keySpan,
    label: "again here",
    related: [{ at: earlier.keySpan, label: "first here" }],
    advice: what === "id" ? "Give one of the two another id, or make them one item." : "Keep one of the two.",
    subject: [...path, entry.key].join("/"),
  };
}

function holdsIds(path: CanvasPath): boolean {
  const [block, , part] = path;
  if (path.length === 1) return isItemPlace(block);
  return path.length === 3 && (part === "elements" || part === "personas" || part === "tiers");
}

/** Value propositions and their elements share one space of ids: streams and channels point at both. */
function* idsOfOffersAndElements(root: SourceNode): Iterable<Finding> {
  const offers = entryOf(root, "value_propositions")?.value;
  if (offers?.kind !== "map") return;
  let byId: ReadonlyMap<string, MapEntry> | undefined;
  for (const offer of offers.entries) {
    const elements = entryOf(offer.value, "elements")?.value;
    for (const element of elements?.kind === "map" ? elements.entries : []) {
      byId ??= new Map(offers.entries.map((entry) => [composed(entry.key), entry]));
      const clash = byId.get(composed(element.key));
      if (clash) yield clashOf(element, clash, offer.key);
    }
  }
}

function clashOf(element: MapEntry, offer: MapEntry, owner: string): Finding {
  const kind = blockOf("value_propositions" satisfies BlockId).item;
  return {
    message: `the id \`${element.key}\` names both a ${kind} and an element`,
    at: element.keySpan,
    label: "the element",
    related: [{ at: offer.keySpan, label: `the ${kind}` }],
    advice: "Give one of the two another id: links could mean either.",
    subject: ["value_propositions", owner, "elements", element.key].join("/"),
  };
}
