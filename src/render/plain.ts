import type { Facts } from "../analysis/facts.js";
import { BLOCK_IDS } from "../model/blocks.js";
import { type Canvas, itemsOf } from "../model/canvas.js";
import { type Belief, beliefsOf } from "./beliefs.js";
import { type Detail, detailsFor } from "./details.js";
import { type Pen, penFor } from "./terminal/pen.js";
import type { TextOptions } from "./view.js";

/** The whole canvas without any drawing: one record per line, with everything said about it; for screen readers and diffs. */
export function* plainLines(facts: Facts, options: TextOptions): Iterable<string> {
  const { canvas } = facts;
  const pen = penFor(options);
  const details = detailsFor(facts);
  const beliefs = beliefsOf(canvas, facts.links);
  yield record("canvas", canvas.name, headerDetails(canvas), pen);
  for (const block of BLOCK_IDS)
    for (const item of itemsOf(canvas, block))
      yield record(`${block}/${item.key}`, item.name, [...details(item), ...beliefDetail(beliefs.get(item))], pen);
  for (const need of canvas.needs)
    yield record(`needs/${need.id}`, need.text, need.hasKind ? [{ label: "kind", value: need.kind }] : [], pen);
  for (const hypothesis of canvas.hypotheses)
    yield record(`hypotheses/${hypothesis.key}`, hypothesis.name, details(hypothesis), pen);
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
    ["notes", canvas.notes],
    ...canvas.feedback.map(({ by, date, text }) => ["feedback", [by, date, text].filter(Boolean).join(": ")] as const),
  ];
  return said.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
