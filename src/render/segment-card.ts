import { pays } from "../analysis/economics.js";
import type { Facts } from "../analysis/facts.js";
import { foldName } from "../analysis/fold.js";
import { type NeedsRegister, needsRegister } from "../analysis/needs-register.js";
import type { Hypothesis, ItemBase, NeedEntry, Relationship, Segment } from "../model/canvas.js";
import { type Belief, beliefFrom } from "./beliefs.js";
import { commonDetails } from "./details.js";
import { priceText } from "./money.js";
import { nameAndState, partNames } from "./part-names.js";
import { claimText, dependencyText, isTheirs, profileDetails } from "./segment-details.js";

/** One line of a card: what it is about, and one or more things said. */
export interface CardRow {
  readonly label: string;
  readonly values: readonly CardValue[];
}

export interface CardValue {
  readonly text: string;
  /** Of a hypothesis: how far it has been checked. */
  readonly belief?: Belief;
}

/** Prepares the cards of all segments: everything the canvas says about one, what it gets and brings, what is believed. */
export function cardsOf(facts: Facts): (segment: Segment) => readonly CardRow[] {
  const needs = needsRegister(facts.canvas);
  const neededBy = dependentsOf(facts);
  const beliefs = hypothesesAbout(facts);
  return (segment) => {
    const rows: readonly (readonly [string, readonly (string | undefined)[]])[] = [
      ["decision", [decisionText(segment)]],
      ["pays", [paysText(segment, facts)]],
      ...needRows(segment, needs),
      ...profileDetails(segment, facts).map(([label, value]) => [label, [value]] as const),
      ...serviceRows(segment, facts),
      ["depends on", [dependencyText(segment, facts)]],
      [
        "needed by",
        [
          neededBy
            .get(segment)
            ?.map(({ name }) => name)
            .join(", "),
        ],
      ],
      ["separate from", [claimText(segment, facts)]],
      ["rationale", [segment.rationale]],
      ["origin", [segment.origin]],
    ];
    const told = rows.map(([label, values]) => ({ label, values: values.flatMap((text) => (text ? [{ text }] : [])) }));
    const common = commonDetails(segment).map(({ label, value }) => ({ label, values: [{ text: value }] }));
    const believed = { label: "beliefs", values: (beliefs.get(segment) ?? []).map(beliefValue) };
    return [...told, believed, ...common].filter(({ values }) => values.length > 0);
  };
}

/** Looks up which segments depend on a segment. */
export function dependentsOf({ canvas, links }: Facts): ReadonlyMap<Segment, readonly Segment[]> {
  const dependents = new Map<Segment, Segment[]>(canvas.segments.map((segment) => [segment, []]));
  for (const segment of canvas.segments)
    for (const other of links.dependsOn(segment)) dependents.get(other)?.push(segment);
  return dependents;
}

/** Looks up the hypotheses that name a segment. */
export function hypothesesAbout({ canvas, links }: Facts): ReadonlyMap<object, readonly Hypothesis[]> {
  const about = new Map<object, Hypothesis[]>(canvas.segments.map((segment) => [segment, []]));
  for (const hypothesis of canvas.hypotheses)
    for (const target of links.targetsOf(hypothesis)) if ("item" in target) about.get(target.item)?.push(hypothesis);
  return about;
}

function beliefValue(hypothesis: Hypothesis): CardValue {
  const { name, importance, status } = hypothesis;
  const weight = importance === undefined ? "" : `, importance ${importance}`;
  return { text: `${name} (${status}${weight})`, belief: beliefFrom(hypothesis) };
}

function decisionText({ decision, because, priority, who }: Segment): string {
  const words = decision ?? "not decided, treated as served";
  const reason = because === undefined ? words : `${words}, because: ${because.trim()}`;
  return [reason, priority !== undefined && `priority ${priority}`, who].filter(Boolean).join("; ");
}

function paysText(segment: Segment, { links }: Facts): string {
  const paying = pays(segment, links);
  const essential = segment.essentialBecause === undefined ? "" : `, essential because: ${segment.essentialBecause}`;
  if (!paying) return (paying === false ? "no" : "not said") + essential;
  return links.streamsFrom(segment).some(({ state }) => state === "current")
    ? "yes"
    : "yes, but no stream comes from it yet";
}

const KINDS = ["job", "pain", "gain"] as const;

type Row = readonly [label: string, values: readonly string[]];

/** Needs under jobs, pains and gains, the weightiest first; then those in the author's own words, and what is none of them. */
function needRows(segment: Segment, register: NeedsRegister): readonly Row[] {
  const all = segment.needs ?? [];
  const entries = all.filter(isTheirs).sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const words = ({ entry }: NeedEntry) => register.find(entry)?.text ?? entry;
  const text = (need: NeedEntry) => (need.weight === undefined ? "" : `${need.weight} `) + words(need);
  const shared = KINDS.map((kind): Row => {
    const ofKind = entries.filter(({ entry }) => register.find(entry)?.kind.startsWith(kind));
    return [`${kind}s`, ofKind.map(text)];
  });
  return [
    ...shared,
    ["in its own words", entries.filter(({ entry }) => register.find(entry) === undefined).map(text)],
    ["not theirs", all.filter((need) => !isTheirs(need)).map(words)],
  ];
}

function serviceRows(segment: Segment, { links, canvas }: Facts): readonly Row[] {
  return [
    ["offer", links.offersFor(segment).map((offer) => listed(nameAndState(offer), partNames(offer, links)))],
    ["channels", links.channelsFor(segment).map((channel) => withNotes(channel, channel.phases))],
    ["relationships", links.relationshipsFor(segment).map((one) => withNotes(one, [typeBeside(one)]))],
    ["money", links.streamsFrom(segment).map((stream) => withNotes(stream, [stream.type, priceText(stream, canvas)]))],
  ];
}

/** The type of a relationship, unless its name says it already. */
function typeBeside({ name, type }: Relationship): string | undefined {
  return type !== undefined && foldName(type) === foldName(name) ? undefined : type;
}

function listed(name: string, parts: string): string {
  return parts === "" ? name : `${name}: ${parts}`;
}

function withNotes({ name, state }: ItemBase, notes: readonly (string | undefined)[]): string {
  const present = [...notes, state === "planned" && state].filter(Boolean);
  return present.length === 0 ? name : `${name} (${present.join(", ")})`;
}
