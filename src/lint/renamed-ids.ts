import { BLOCK_IDS } from "../model/blocks.js";
import { type Canvas, itemsOf } from "../model/canvas.js";

/** By old id, the new one. */
export type Renames = ReadonlyMap<string, string>;

interface Named {
  readonly id?: string | undefined;
}

/**
 * The ids that became others between two versions of a canvas: an item whose id is gone, and one with a new id in the same
 * block that says exactly the same. What links to it does not matter; two that say the same are not told apart.
 */
export function renamedIds(before: Canvas, now: Canvas): Renames {
  const renames = new Map<string, string>();
  const [oldIds, newIds] = [idsOf(before), idsOf(now)];
  for (const [block, old] of blocksOf(before)) {
    const gone = byContent(old.filter(({ id }) => id !== undefined && !newIds.has(id)));
    const added = byContent((blocksOf(now).get(block) ?? []).filter(({ id }) => id !== undefined && !oldIds.has(id)));
    for (const [content, id] of gone) {
      const to = added.get(content);
      if (id !== undefined && to !== undefined) renames.set(id, to);
    }
  }
  return renames;
}

function blocksOf(canvas: Canvas): ReadonlyMap<string, readonly Named[]> {
  return new Map<string, readonly Named[]>([
    ...BLOCK_IDS.map((block) => [block, itemsOf(canvas, block)] as const),
    ["elements", canvas.valuePropositions.flatMap(({ elements }) => elements)],
    ["needs", canvas.needs],
    ["hypotheses", canvas.hypotheses],
  ]);
}

function idsOf(canvas: Canvas): ReadonlySet<string | undefined> {
  return new Set([...blocksOf(canvas).values()].flat().map(({ id }) => id));
}

/** Items by what they say; undefined for what several say. */
function byContent(items: readonly Named[]): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const item of items) {
    const content = contentOf(item);
    ids.set(content, ids.has(content) ? undefined : item.id);
  }
  return ids;
}

/** All that an item says but its id, what is made of its id, and where it stands. */
function contentOf(item: Named): string {
  const isUnnamed = "isNamed" in item && item.isNamed === false;
  return JSON.stringify(item, (key, value: unknown) => {
    const isOfId =
      key === "id" || key === "key" || key === "path" || (isUnnamed && key === "name" && value !== undefined);
    return isOfId ? undefined : value;
  });
}
