import type { Facts } from "../analysis/facts.js";
import { BLOCK_IDS, type BlockId, blockOf } from "../model/blocks.js";
import { type Item, itemsOf, type Segment } from "../model/canvas.js";
import { type Belief, type Beliefs, beliefsOf } from "./beliefs.js";
import type { Mark } from "./palette.js";
import { namedParts } from "./part-names.js";
import { assignMarks, type Serves, servesOf } from "./serves.js";

/** One idea on the canvas, in the author's own words. */
export interface Note {
  readonly item: Item;
  readonly text: string;
  /** `later`, `ignored` or `planned`: what is not there now. */
  readonly state: "now" | "planned" | "later" | "ignored";
  readonly serves: Serves;
  readonly isPrimary: boolean;
  readonly belief: Belief | undefined;
  /** False when a segment is in focus and this does not serve it. */
  readonly isInFocus: boolean;
  /** The elements of an offer; those that are only planned say so at the end, in words that are ours. */
  readonly parts: readonly { readonly text: string; readonly ourEnd: string; readonly belief: Belief | undefined }[];
}

/** False for a name that is made of a type of ours: a relationship whose id is all that is said of what it is called. */
export function isOwnName({ item }: Pick<Note, "item">): boolean {
  return item.isNamed || item.block !== "customer_relationships";
}

/** What stands behind the text of a note, in words that are ours: its state where that is not now. */
export function stateEnd({ state }: Pick<Note, "state">): string {
  return state === "now" ? "" : ` (${state})`;
}

export interface Box {
  readonly block: BlockId;
  /** Longest first: what to call the block where there is little room. */
  readonly titles: readonly string[];
  readonly notes: readonly Note[];
}

/** What every picture of a canvas shows, before it has a size or a pen. Texts are as written: each back end makes them safe. */
export interface Scene {
  readonly facts: Facts;
  readonly marks: ReadonlyMap<Segment, Mark>;
  readonly beliefs: Beliefs;
  readonly focus: Segment | undefined;
  box(block: BlockId): Box;
  note(item: Item): Note;
}

/** The notes of all nine boxes. */
export function allNotes(scene: Scene): readonly Note[] {
  return BLOCK_IDS.flatMap((block) => scene.box(block).notes);
}

/** Prepares a canvas for drawing. */
export function sceneOf(facts: Facts, focus?: Segment): Scene {
  const beliefs = beliefsOf(facts.canvas, facts.links);
  const note = (item: Item) => noteOf(item, facts, beliefs, focus);
  const boxes = new Map<BlockId, Box>();
  const boxOf = (block: BlockId): Box => ({
    block,
    titles: [blockOf(block).title, ...blockOf(block).shortTitles],
    notes: itemsOf(facts.canvas, block).map(note),
  });
  return {
    facts,
    marks: assignMarks(facts.links),
    beliefs,
    focus,
    note,
    box: (block) => {
      const box = boxes.get(block) ?? boxOf(block);
      boxes.set(block, box);
      return box;
    },
  };
}

function noteOf(item: Item, { links }: Facts, beliefs: Beliefs, focus: Segment | undefined): Note {
  const serves = servesOf(item, links);
  const parts = item.block === "value_propositions" ? namedParts(item, links) : [];
  return {
    item,
    text: item.name,
    state: stateOf(item),
    serves,
    isPrimary: item.block === "customer_segments" && item.priority === 1,
    belief: beliefs.get(item),
    isInFocus: focus === undefined || links.servedBy(item).includes(focus),
    parts: parts.map(({ part, text, ourEnd }) => ({ text, ourEnd, belief: beliefs.get(part) })),
  };
}

function stateOf(item: Item): Note["state"] {
  if (item.block === "customer_segments" && item.decision === "later") return "later";
  if (item.block === "customer_segments" && item.decision === "ignore") return "ignored";
  return item.state === "planned" ? "planned" : "now";
}
