import type { Segment } from "../../../model/canvas.js";
import type { CanvasEdit, PlainValue } from "../../../model/finding.js";
import type { CanvasPath } from "../../../model/path.js";
import type { Facts } from "../../facts.js";
import { type Redirect, unitedClaims, unitedDependencies } from "./between-segments.js";
import { unitedCharacteristics } from "./characteristics.js";
import { type Combined, joined, onlyOne, type Saying, saidOfSome, told } from "./combined.js";
import { unitedEconomics, unitedShare, unitedSize } from "./figures.js";
import { unitedNeeds } from "./needs.js";
import { unitedPeople } from "./people.js";
import { redirectedLinks } from "./redirected-links.js";
import { unitedDecision, unitedPayment, unitedState } from "./standing.js";

/** A merge of segments, planned. */
export interface Merge {
  readonly edits: readonly CanvasEdit[];
  /** How many links of others lead to the first now. */
  readonly links: number;
  /** What was combined in a way that one should know of. */
  readonly notes: readonly string[];
  /** What is said of the whole now although only some of them said it. */
  readonly kept: readonly string[];
  /** Statements of which only one can hold. */
  readonly contradictions: readonly string[];
  /** The same, with what came of them. */
  readonly settlements: readonly string[];
}

/**
 * Makes one segment of several: the first, under its id and name. It needs what any of them needs (the greater weight
 * counts), is described by what describes any of them, and gets every link; figures become the range that holds all. Of
 * statements of which only one can hold, that of the first stays, but for those that its new links would contradict.
 */
export function mergeSegments(first: Segment, others: readonly Segment[], facts: Facts): Merge {
  const segments = [first, ...others];
  const redirect = redirectTo(first, segments);
  const combined = combinedFields(segments, redirect, facts);
  const alone = saidBy(first, (to) => to, facts);
  const links = redirectedLinks(first, others, facts, redirectTo(first, others, false));
  return {
    edits: [
      ...combined.flatMap((each) => fieldEdits(first, each, alone.get(each.field))),
      ...links.edits,
      ...[...others].reverse().map(({ path }): CanvasEdit => ({ kind: "absorb", path: first.path, from: path })),
    ].map(withComments),
    links: links.count,
    notes: combined.flatMap(({ notes = [] }) => notes),
    kept: [
      ...keptOfSome(segments, combined, (each) => saidBy(each, redirect, facts)),
      ...combined.flatMap(({ kept = [] }) => kept),
    ],
    contradictions: combined.flatMap(({ contradiction }) => contradiction ?? []),
    settlements: combined.flatMap(({ contradiction, settled }) =>
      contradiction ? `${contradiction}; ${settled}` : [],
    ),
  };
}

/** A link that is in a list twice now goes from it once; what stands beside it does not. */
function withComments(edit: CanvasEdit): CanvasEdit {
  return edit.kind === "remove" ? { kind: "absorb", path: edit.path.slice(0, -1), from: edit.path } : edit;
}

/** Leads links to any of some segments to the first, or nowhere when they would lead from it to itself. */
function redirectTo(first: Segment, segments: readonly Segment[], isOwn = true): Redirect {
  const ids = new Set(segments.map(({ id }) => id));
  return (to) => {
    const id = to.startsWith("customer_segments/") ? to.slice("customer_segments/".length) : to;
    if (!ids.has(id)) return to;
    return isOwn ? undefined : first.id;
  };
}

function combinedFields(segments: readonly Segment[], redirect: Redirect, facts: Facts): readonly Combined[] {
  const priorities = told(segments.map(({ priority }) => priority));
  const tags = told(segments.flatMap((segment) => segment.tags));
  return [
    joined(
      "description",
      segments.map(({ description }) => description),
    ),
    onlyOne("who", segments, ({ who }) => who),
    unitedDecision(segments),
    joined(
      "because",
      segments.map(({ because }) => because),
    ),
    { field: "priority", value: priorities.length > 0 ? Math.min(...priorities) : undefined },
    unitedPayment(segments, facts),
    joined(
      "essential_because",
      segments.map(({ essentialBecause }) => essentialBecause),
    ),
    joined(
      "rationale",
      segments.map(({ rationale }) => rationale),
    ),
    joined(
      "origin",
      segments.map(({ origin }) => origin),
    ),
    unitedNeeds(segments),
    unitedCharacteristics(segments),
    unitedSize(segments),
    ...unitedEconomics(segments),
    unitedShare(segments),
    unitedDependencies(segments, redirect),
    unitedClaims(segments, redirect),
    ...unitedPeople(segments),
    joined(
      "notes",
      segments.map(({ notes }) => notes),
    ),
    unitedState(segments),
    { field: "tags", value: tags.length > 0 ? tags : undefined },
    feedback(segments),
  ];
}

function feedback(segments: readonly Segment[]): Combined {
  const all = segments.flatMap((segment) => segment.feedback);
  const value = all.map(({ by, date, text }) => {
    if (by === undefined && date === undefined) return text;
    return new Map(
      Object.entries({ by, date, text }).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
  });
  return { field: "feedback", value: all.length > 0 ? value : undefined };
}

/** Saying nothing means something, what is said of some is told where it is put together, or it is a remark, no claim. */
const TOLD_APART: ReadonlySet<string> = new Set([
  "decision",
  "state",
  "characteristics",
  "size",
  "economics",
  "top_customer_share",
  "notes",
  "feedback",
]);

/** What the whole is said to be by only some of the segments: the others may be otherwise. */
function keptOfSome(
  segments: readonly Segment[],
  combined: readonly Combined[],
  saidBy: (segment: Segment) => Said,
): readonly string[] {
  const alone = segments.map((segment) => ({ segment, said: saidBy(segment) }));
  const kept = combined.filter(({ field, value }) => value !== undefined && !TOLD_APART.has(field));
  const sayings = kept.map(({ field, value }): Saying => {
    const owners = alone.filter(({ said }) => said.get(field) !== undefined).map(({ segment }) => segment);
    return [isWord(value) ? `${field}: ${value}` : field, owners];
  });
  return saidOfSome(sayings, segments);
}

type Said = ReadonlyMap<string, PlainValue | undefined>;

/** What a segment says for itself, by key. */
function saidBy(segment: Segment, redirect: Redirect, facts: Facts): Said {
  return new Map(combinedFields([segment], redirect, facts).map(({ field, value }) => [field, value]));
}

/** True for what is as short as its key; the author's texts stand in the file. */
function isWord(value: PlainValue | undefined): boolean {
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && /^\S+$/.test(value));
}

/** Only what comes out otherwise than the first has it alone is written. */
function fieldEdits(
  first: Segment,
  { field, value, gone = [] }: Combined,
  alone: PlainValue | undefined,
): readonly CanvasEdit[] {
  if (sameValue(alone, value)) return [];
  const path = [...first.path, field];
  if (value === undefined) return [{ kind: "absorb", path: first.path, from: path }];
  // Only links can be in a list; the last goes first, so that the others stay where they are.
  const parts = [...gone, ...keysGone(path, alone, value)].filter((part) => part.length > path.length).reverse();
  return [...parts.map((from): CanvasEdit => ({ kind: "absorb", path, from })), { kind: "set", path, value }];
}

/** The figures of the first that are not known of the whole. */
function keysGone(path: CanvasPath, alone: PlainValue | undefined, value: PlainValue): readonly CanvasPath[] {
  if (!FIGURES.has(String(path.at(-1))) || !(alone instanceof Map) || !(value instanceof Map)) return [];
  return [...alone.keys()].filter((key) => !value.has(key)).map((key) => [...path, key]);
}

const FIGURES: ReadonlySet<string> = new Set(["economics", "size"]);

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, mapsToo) === JSON.stringify(b, mapsToo);
}

function mapsToo(_: string, value: unknown): unknown {
  return value instanceof Map ? { map: [...value] } : value;
}
