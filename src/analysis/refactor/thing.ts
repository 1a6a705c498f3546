import { BLOCK_IDS } from "../../model/blocks.js";
import { type Item, itemsOf } from "../../model/canvas.js";
import type { CanvasPath } from "../../model/path.js";
import type { Facts } from "../facts.js";
import { blockName, type TargetKind } from "../targets.js";

/** What has an id inside an item, where no link points at it: its parts stand under this key. */
type PartKind = "personas" | "tiers";

/** Anything in a canvas that can be renamed or removed. */
export interface Thing {
  readonly kind: TargetKind | PartKind;
  /** The address of the item that it is a part of; undefined for what stands for itself. */
  readonly partOf?: string;
  /** Undefined in list form: then nothing refers to it. */
  readonly id: string | undefined;
  /** The id, `#1` in a list, or the text of an element without an id. */
  readonly key: string;
  readonly name: string;
  /** Every place where it is told: an element may stand in several offers. */
  readonly places: readonly CanvasPath[];
}

/** All that a canvas holds and links may name, block by block, each in file order. */
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

interface Part {
  readonly id: string;
  readonly name?: string;
  readonly path: CanvasPath;
}

/** The personas of segments and the price tiers of streams, in file order. */
export function partsOf({ canvas }: Facts): readonly Thing[] {
  const part = (kind: PartKind, { block, key }: Item, { id, name = id, path }: Part): Thing => {
    return { kind, partOf: `${block}/${key}`, id, key: id, name, places: [path] };
  };
  return [
    ...canvas.segments.flatMap((segment) => segment.personas.map((persona) => part("personas", segment, persona))),
    ...canvas.streams.flatMap((stream) => stream.tiers.map((tier) => part("tiers", stream, tier))),
  ];
}

/** How a thing is told from all others: `channels/website`; an element goes by the block of its offers. */
export function addressOf({ kind, key, partOf }: Pick<Thing, "kind" | "key" | "partOf">): string {
  if (kind === "personas" || kind === "tiers") return `${partOf}/${kind}/${key}`;
  return `${blockName(kind)}/${key}`;
}
