import type { BlockId } from "../model/blocks.js";
import type { Canvas, Element, Reference, ValueProposition } from "../model/canvas.js";
import { ITEMS } from "../model/canvas.js";
import type { ItemBlock } from "../model/item-place.js";
import { ANYTHING, allowedTargets, allowsAll, type LinkField, type TargetKind } from "../model/link-targets.js";
import { linkParts } from "../model/reference.js";
import { closestWords } from "../text/closest-words.js";
import { foldName } from "./fold.js";
import { nameFinder } from "./named-targets.js";
import type { OfferElement, Target } from "./target.js";

export type { LinkField, TargetKind } from "../model/link-targets.js";
export type { OfferElement, Target } from "./target.js";

/** What became of one written link. */
export type Resolution =
  | { readonly status: "found"; readonly target: Target }
  | { readonly status: "all" }
  | {
      readonly status: "unknown";
      readonly closest: readonly string[];
      /** The ids of what the text names in words: of one item by its name, or of several in a row. */
      readonly named: readonly string[];
      readonly listForm: BlockId | undefined;
    }
  | { readonly status: "wrong-kind"; readonly found: Target }
  | { readonly status: "ambiguous"; readonly candidates: readonly string[] }
  | { readonly status: "all-not-allowed" };

/** Everything in a canvas that a link can point at, by kind and id. */
export interface TargetIndex {
  readonly elements: readonly OfferElement[];
  elementsOf(vp: ValueProposition): readonly OfferElement[];
  resolve(ref: Reference, block: ItemBlock | "element", field: LinkField): Resolution;
}

/** Indexes a canvas by kind and id, in file order. */
export function indexTargets(canvas: Canvas): TargetIndex {
  const { elements, byVp } = collectElements(canvas);
  return {
    elements,
    elementsOf: (vp) => byVp.get(vp) ?? [],
    resolve: resolver(canvas, targetsByKind(canvas, elements)),
  };
}

type ByKind = ReadonlyMap<TargetKind, ReadonlyMap<string, Target>>;

/** Of things of one kind with one id, the first counts. */
function targetsByKind(canvas: Canvas, elements: readonly OfferElement[]): ByKind {
  const byKind = new Map<TargetKind, Map<string, Target>>();
  const put = (target: Target): void => {
    const ofKind = byKind.get(target.kind) ?? new Map<string, Target>();
    byKind.set(target.kind, ofKind);
    if (!ofKind.has(target.id)) ofKind.set(target.id, target);
  };
  for (const [kind, property] of Object.entries(ITEMS) as [BlockId, (typeof ITEMS)[BlockId]][])
    for (const item of canvas[property]) if (item.id !== undefined) put({ kind, id: item.id, item });
  for (const element of elements) if (element.id !== undefined) put({ kind: "element", id: element.id, element });
  for (const need of canvas.needs) put({ kind: "needs", id: need.id, need });
  for (const { id } of canvas.hypotheses) if (id !== undefined) put({ kind: "hypotheses", id });
  return byKind;
}

/** Says what becomes of the links of a canvas. */
function resolver(canvas: Canvas, byKind: ByKind): TargetIndex["resolve"] {
  const namedIn = nameFinder(byKind);
  const closestOf = closestFinder(byKind);
  const isListForm = listForms(canvas);
  return (ref, block, field) => {
    const allowed = allowedTargets(block, field);
    const { block: qualifier, id } = linkParts(ref.to);
    if (ref.to === "all") return { status: allowsAll(block, field) ? "all" : "all-not-allowed" };
    const kinds = qualifier === undefined ? allowed : allowed.filter((kind) => isNamedBy(kind, qualifier));
    const [first, ...more] = withId(id, kinds, byKind);
    if (first && more.length === 0) return { status: "found", target: first };
    if (first) return { status: "ambiguous", candidates: [first, ...more].map((t) => `${blockName(t.kind)}/${id}`) };
    const anywhere = qualifier === undefined ? ANYTHING : ANYTHING.filter((kind) => isNamedBy(kind, qualifier));
    const [elsewhere] = withId(id, anywhere, byKind);
    if (elsewhere) return { status: "wrong-kind", found: elsewhere };
    return {
      status: "unknown",
      closest: closestOf(id, kinds),
      named: namedIn(id, kinds, allowsAll(block, field)),
      listForm: kinds.find(isListForm),
    };
  };
}

/** The targets with an id, of some kinds. */
function withId(id: string, kinds: readonly TargetKind[], byKind: ByKind): readonly Target[] {
  const found: Target[] = [];
  for (const kind of kinds) {
    const target = byKind.get(kind)?.get(id);
    if (target) found.push(target);
  }
  return found;
}

function isNamedBy(kind: TargetKind, qualifier: string): boolean {
  return blockName(kind) === qualifier || kind === qualifier;
}

/** The name of the block that holds targets of a kind: elements live in `value_propositions`. */
export function blockName(kind: TargetKind): string {
  return kind === "element" ? "value_propositions" : kind;
}

/** Of so many wrong links and ids that more would be compared, the last links are not told which ids are close. */
const MOST_COMPARED = 200_000;

/** Finds the ids that a text is close to. */
function closestFinder(byKind: ByKind) {
  let left = MOST_COMPARED;
  return (id: string, kinds: readonly TargetKind[]): readonly string[] => {
    const known = kinds.flatMap((kind) => byKind.get(kind) ?? []);
    for (const ids of known) left -= ids.size;
    return left < 0 ? [] : closestWords(id, idsOf(known));
  };
}

function* idsOf(known: readonly ReadonlyMap<string, Target>[]): Iterable<string> {
  for (const ids of known) yield* ids.keys();
}

/** Tells blocks that are written as a list, so that nothing in them has an id. */
function listForms(canvas: Canvas) {
  const known = new Map<TargetKind, boolean>();
  return (kind: TargetKind): kind is BlockId => {
    if (!(kind in ITEMS)) return false;
    const isList = known.get(kind) ?? canvas[ITEMS[kind as BlockId]].some(({ id }) => id === undefined);
    known.set(kind, isList);
    return isList;
  };
}

/** Called as it is told first; what it is called is found when it is asked for, which may not be known. */
class OfferPart implements OfferElement {
  readonly id: string | undefined;
  readonly key: string;
  readonly valuePropositions: ValueProposition[] = [];
  readonly declarations: Element[] = [];

  constructor({ id, key }: Element) {
    this.id = id;
    this.key = key;
  }

  get name() {
    const told = this.declarations.find(({ isNamed }) => isNamed) ?? this.declarations[0];
    return told?.name ?? this.key;
  }
}

function collectElements(canvas: Canvas): { elements: OfferElement[]; byVp: Map<ValueProposition, OfferElement[]> } {
  const parts = new Map<string, OfferPart>();
  const byVp = new Map<ValueProposition, OfferElement[]>();
  for (const vp of canvas.valuePropositions) {
    const own = new Set<OfferPart>();
    for (const element of vp.elements) {
      const key = element.id ?? `text:${foldName(element.name) || element.name}`;
      const part = parts.get(key) ?? new OfferPart(element);
      parts.set(key, part);
      part.declarations.push(element);
      if (!own.has(part)) part.valuePropositions.push(vp);
      own.add(part);
    }
    byVp.set(vp, [...own]);
  }
  return { elements: [...parts.values()], byVp };
}
