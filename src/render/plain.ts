import type { Facts } from "../analysis/facts.js";
import { BLOCK_IDS } from "../model/blocks.js";
import {
  allItems,
  type Canvas,
  type Hypothesis,
  type Item,
  itemsOf,
  type Need,
  type Segment,
} from "../model/canvas.js";
import { type Belief, beliefsOf } from "./beliefs.js";
import { type Detail, detailsFor, remarksOf } from "./details.js";
import { focusCanvas } from "./focused-canvas.js";
import { type Pen, penFor } from "./terminal/pen.js";
import type { TextOptions } from "./view.js";

/**
 * The whole canvas without any drawing: one record per line, with everything said about it; for screen readers and diffs.
 * With a segment in focus, records that concern it say so.
 */
export function* plainLines(facts: Facts, options: TextOptions): Iterable<string> {
  const { canvas } = facts;
  const pen = penFor(options);
  const details = detailsFor(facts);
  const beliefs = beliefsOf(canvas, facts.links);
  const concerning = concerningDetail(facts, options.focus);
  const said = (thing: Item | Hypothesis) => [...details(thing), ...concerning(thing)];
  yield record("canvas", canvas.name, headerDetails(canvas), pen);
  for (const block of BLOCK_IDS)
    for (const item of itemsOf(canvas, block))
      yield record(`${block}/${item.key}`, item.name, [...said(item), ...beliefDetail(beliefs.get(item))], pen);
  for (const need of canvas.needs)
    yield record(`needs/${need.id}`, need.text, [...kindDetail(need), ...concerning(need)], pen);
  for (const hypothesis of canvas.hypotheses)
    yield record(`hypotheses/${hypothesis.key}`, hypothesis.name, said(hypothesis), pen);
}

/** Tells of anything on the canvas whether it concerns the segment in focus. */
function concerningDetail(facts: Facts, focus: Segment | undefined): (thing: object) => readonly Detail[] {
  if (!focus) return () => [];
  const part = focusCanvas(facts, focus);
  const concerned = new Set<object>([...allItems(part), ...part.needs, ...part.hypotheses]);
  return (thing) => (concerned.has(thing) ? [{ label: "concerns", value: focus.name }] : []);
}

function kindDetail({ hasKind, kind }: Need): readonly Detail[] {
  return hasKind ? [{ label: "kind", value: kind }] : [];
}

function record(key: string, name: string, details: readonly Detail[], pen: Pen): string {
  const said = details.map(({ label, value }) => `; ${label}: ${pen.words(value)}`);
  return `${pen.words(key)}: ${pen.words(name)}${said.join("")}`;
}

function beliefDetail(belief: Belief | undefined): readonly Detail[] {
  return belief === undefined ? [] : [{ label: "belief", value: belief }];
}

function headerDetails(canvas: Canvas): readonly Detail[] {
  const said: readonly (readonly [string, string | undefined])[] = [
    ["stage", canvas.stage],
    ["perspective", canvas.perspective],
    ["market", canvas.market.map(({ kind }) => kind).join(", ")],
    ["orientation", canvas.orientation],
    ["currency", canvas.currency],
    ["period", canvas.period],
    ["reviewed", canvas.reviewed],
    ["review every", canvas.reviewEvery === undefined ? undefined : `${canvas.reviewEvery} days`],
    ["funding", canvas.funding],
    ["description", canvas.description],
  ];
  return [...said.flatMap(([label, value]) => (value ? [{ label, value }] : [])), ...remarksOf(canvas)];
}
