import { BLOCK_IDS } from "../../model/blocks.js";
import { type Canvas, ITEMS, itemsOf, type Segment } from "../../model/canvas.js";
import type { ItemPlace } from "../../model/item-place.js";
import type { Market } from "../../model/vocabulary.generated.js";
import type { Facts } from "../facts.js";
import { type Addresses, addressesIn, elementAddress } from "./addresses.js";
import { changedFields, type FieldChange } from "./changed-fields.js";
import { type DecisionChanges, decisionChanges } from "./decision-changes.js";
import { type Known, type Paired, pairedEntries } from "./paired-entries.js";
import { fieldStep, type Statement, statementsOf } from "./statements.js";

/** The order in which changes are told. */
export const SECTIONS: readonly ItemPlace[] = [...BLOCK_IDS, "needs", "hypotheses"];

/** An entry that came, went, or says something else than before. */
export interface EntryChange {
  readonly section: ItemPlace;
  readonly kind: "added" | "removed" | "changed";
  /** The id, or `#1` in a list; before, where it is gone. */
  readonly key: string;
  readonly name: string;
  /** The later one; undefined when it is gone. */
  readonly entry: Entry | undefined;
  /** Empty unless it changed. */
  readonly fields: readonly FieldChange[];
}

/** An item, need or hypothesis, by what it has in common with the others. */
export interface Entry extends Known {
  readonly key: string;
  /** False when the name was made from the id, or is a field like others. */
  readonly isNamed: boolean;
  /** What it is, as the canvas has it. */
  readonly owner: object;
}

/** What became of a business model. */
export interface CanvasChanges {
  /** Of the canvas itself: its name, stage, market … */
  readonly fields: readonly FieldChange[];
  /** Block by block: what was added, what changed, what was removed. */
  readonly entries: readonly EntryChange[];
  readonly decisions: DecisionChanges;
  /** What the links make of the market. */
  readonly market: { readonly before: readonly Market[]; readonly after: readonly Market[] };
}

/** Compares two versions of a canvas: what is said, and what follows for the segments. Order and layout do not count. */
export function changesBetween(before: Facts, after: Facts): CanvasChanges {
  const sections = SECTIONS.map(
    (section) => [section, pairedEntries(entriesIn(section, before.canvas), entriesIn(section, after.canvas))] as const,
  );
  const versions = {
    before: addressesIn(before),
    after: addressesIn(after),
    renamed: new Map([
      ...sections.flatMap(([section, paired]) => movedIn(section, paired)),
      ...movedParts(before, after),
    ]),
  };
  const was = new Map(sections.flatMap(([, { stayed }]) => stayed.map(([old, now]) => [now.owner, old.owner])));
  // The cast holds because a segment is paired with segments only.
  const segmentBefore = (segment: Segment) => was.get(segment) as Segment | undefined;
  return {
    fields: changedFields(
      canvasStatements(before.canvas, versions.before),
      canvasStatements(after.canvas, versions.after),
    ),
    entries: sections.flatMap(([section, paired]) => entryChanges(section, paired, versions)),
    decisions: decisionChanges(before, after, segmentBefore),
    market: { before: before.separation.market.inferred, after: after.separation.market.inferred },
  };
}

/** Where links lead in both versions, and what has another address now. */
interface Versions {
  readonly before: Addresses;
  readonly after: Addresses;
  readonly renamed: ReadonlyMap<string, string>;
}

function movedIn(section: ItemPlace, { stayed }: Paired<Entry>): readonly (readonly [old: string, now: string])[] {
  return stayed.flatMap(([old, now]) =>
    old.key === now.key ? [] : [[`${section}/${old.key}`, `${section}/${now.key}`]],
  );
}

/** A part of offers with another id is known by its name. */
function movedParts(before: Facts, after: Facts): readonly (readonly [old: string, now: string])[] {
  const partsOf = ({ links }: Facts) => links.elements.map(({ key, name }) => ({ id: key, name }));
  return pairedEntries(partsOf(before), partsOf(after)).stayed.flatMap(([old, now]) =>
    old.id === now.id ? [] : [[elementAddress(old.id), elementAddress(now.id)]],
  );
}

/** True when the two versions say the same. */
export function isUnchanged({ fields, entries }: CanvasChanges): boolean {
  return fields.length + entries.length === 0;
}

function entryChanges(
  section: ItemPlace,
  { added, stayed, removed }: Paired<Entry>,
  versions: Versions,
): readonly EntryChange[] {
  const told = (kind: EntryChange["kind"], entry: Entry, fields: readonly FieldChange[] = []): EntryChange => ({
    section,
    kind,
    key: entry.key,
    name: entry.name,
    entry: kind === "removed" ? undefined : entry,
    fields,
  });
  return [
    ...added.map((entry) => told("added", entry)),
    ...stayed.flatMap(([old, now]) => {
      // Names that are made from ids say nothing of their own.
      const hasName = old.isNamed || now.isNamed;
      const fields = changedFields(
        entryStatements(old, hasName, versions.before, versions.renamed),
        entryStatements(now, hasName, versions.after),
      );
      return fields.length === 0 ? [] : [told("changed", now, fields)];
    }),
    ...removed.map((entry) => told("removed", entry)),
  ];
}

function entriesIn(section: ItemPlace, canvas: Canvas): readonly Entry[] {
  if (section === "needs")
    return canvas.needs.map((owner) => ({ id: owner.id, key: owner.id, name: owner.text, isNamed: false, owner }));
  const items = section === "hypotheses" ? canvas.hypotheses : itemsOf(canvas, section);
  return items.map((owner) => ({ id: owner.id, key: owner.key, name: owner.name, isNamed: owner.isNamed, owner }));
}

function entryStatements(
  { id, name, owner }: Entry,
  hasName: boolean,
  addresses: Addresses,
  renamed?: ReadonlyMap<string, string>,
): readonly Statement[] {
  return [
    ...(id === undefined ? [] : [said("id", id)]),
    ...(hasName ? [said("name", name)] : []),
    ...statementsOf(owner, addresses, renamed),
  ];
}

const LISTS: ReadonlySet<string> = new Set([...Object.values(ITEMS), "needs", "hypotheses"]);

function canvasStatements(canvas: Canvas, addresses: Addresses): readonly Statement[] {
  const own = Object.entries(canvas).filter(([key]) => !LISTS.has(key));
  return [said("name", canvas.name), ...statementsOf(Object.fromEntries(own), addresses)];
}

function said(field: string, value: string): Statement {
  return { path: [fieldStep(field)], said: { kind: "value", value } };
}
