import { BLOCK_IDS } from "../../model/blocks.js";
import { itemsOf } from "../../model/canvas.js";
import type { CanvasPath } from "../../model/path.js";
import type { Facts } from "../facts.js";
import { blockName, type TargetKind } from "../targets.js";

/** Anything in a canvas that can be renamed or removed. */
export interface Thing {
  readonly kind: TargetKind;
  /** Undefined in list form: then nothing refers to it. */
  readonly id: string | undefined;
  /** The id, `#1` in a list, or the text of an element without an id. */
  readonly key: string;
  readonly name: string;
  /** Every place where it is told: an element may stand in several offers. */
  readonly places: readonly CanvasPath[];
}

/** All that a canvas holds, block by block, each in file order. */
export function thingsOf({ canvas, links }: Facts): readonly Thing[] {
  const items = BLOCK_IDS.flatMap((kind) =>
    itemsOf(canvas, kind).map(({ id, key, name, path }): Thing => ({ kind, id, key, name, places: [path] })),
  );
  const elements = links.elements.map(({ id, key, name, declarations }): Thing => {
    return { kind: "element", id, key, name, places: declarations.map(({ path }) => path) };
  });
  const needs = canvas.needs.map(({ id, text, path }): Thing => {
    return { kind: "needs", id, key: id, name: text, places: [path] };
  });
  const hypotheses = canvas.hypotheses.map(({ id, key, name, path }): Thing => {
    return { kind: "hypotheses", id, key, name, places: [path] };
  });
  return [...items, ...elements, ...needs, ...hypotheses];
}

/** How a thing is told from all others: `channels/website`; an element goes by the block of its offers. */
export function addressOf({ kind, key }: Pick<Thing, "kind" | "key">): string {
  return `${blockName(kind)}/${key}`;
}
