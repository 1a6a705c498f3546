import type { Facts } from "../../analysis/facts.js";
import type { Hypothesis, Segment } from "../../model/canvas.js";
import { dataOf } from "../canvas-data.js";
import { closing, jsonList } from "../json.js";
import { type Scene, sceneOf } from "../scene.js";
import { cardsOf, dependentsOf, hypothesesAbout } from "../segment-card.js";
import { cardLines, restLines } from "../terminal/card.js";
import { paragraph } from "../terminal/flow.js";
import { findingsLines, headerLines } from "../terminal/frame.js";
import { type Pen, penFor } from "../terminal/pen.js";
import { type Line, paint } from "../terminal/spans.js";
import type { TextOptions, View } from "../view.js";

const NARROWEST = 20;

/** A card per segment that is served, then the ones put off or ignored. */
export const segmentsView: View = {
  *text(facts, given) {
    const options = { ...given, width: Math.max(NARROWEST, given.width) };
    if (options.plain) yield* plainCards(facts, options);
    else yield* drawnCards(facts, options);
  },
  *json(facts, options) {
    yield '{\n  "version": 1,\n  "segments": ';
    yield* jsonList(segmentData(facts, options?.focus));
    yield* closing(facts);
  },
};

function* drawnCards(facts: Facts, options: TextOptions): Iterable<string> {
  const scene = sceneOf(facts, options.focus);
  const pen = penFor(options);
  for (const line of cardsAndRest(scene, pen, options)) yield paint(line, options.colour).trimEnd();
}

function* cardsAndRest(scene: Scene, pen: Pen, options: TextOptions): Iterable<Line> {
  const { width, focus } = options;
  const rows = cardsOf(scene.facts);
  const [served, rest] = servedFirst(scene.facts);
  yield* headerLines(scene, pen, width);
  if (scene.facts.canvas.segments.length === 0)
    yield* paragraph("no customer segments yet", width - 1, { dim: true }, 1);
  for (const segment of focus ? [focus] : served)
    yield* cardLines(scene.note(segment), rows(segment), scene, pen, width);
  const others = focus ? served.filter((segment) => segment !== focus).length : 0;
  if (others > 0) yield* paragraph(othersText(others), width - 1, { dim: true }, 1);
  for (const segment of rest) if (segment !== focus) yield* restLines(scene.note(segment), pen, width);
  yield* findingsLines(pen, options);
}

function othersText(others: number): string {
  return `and ${others} more, not shown (--segment)`;
}

function servedFirst({ canvas, links }: Facts): readonly [readonly Segment[], readonly Segment[]] {
  return [canvas.segments.filter((s) => links.isServed(s)), canvas.segments.filter((s) => !links.isServed(s))];
}

function* plainCards(facts: Facts, options: TextOptions): Iterable<string> {
  const { focus } = options;
  const pen = penFor(options);
  const rows = cardsOf(facts);
  for (const segment of focus ? [focus] : servedFirst(facts).flat()) {
    const said = rows(segment).map(
      ({ label, values }) => `; ${label}: ${pen.words(values.map(({ text }) => text).join(", "))}`,
    );
    yield `customer_segments/${pen.words(segment.key)}: ${pen.words(segment.name)}${said.join("")}`;
  }
  const others = focus ? facts.canvas.segments.length - 1 : 0;
  if (others > 0) yield othersText(others);
}

function* segmentData(facts: Facts, focus: Segment | undefined): Iterable<unknown> {
  const { links } = facts;
  const neededBy = dependentsOf(facts);
  const beliefs = hypothesesAbout(facts);
  const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);
  for (const segment of focus ? [focus] : facts.canvas.segments)
    yield {
      ...(dataOf(segment) as object),
      served: links.isServed(segment),
      offer: links
        .offersFor(segment)
        .map((offer) => ({ valueProposition: offer.key, elements: keys(links.elementsOf(offer)) })),
      channels: keys(links.channelsFor(segment)),
      relationships: keys(links.relationshipsFor(segment)),
      streams: keys(links.streamsFrom(segment)),
      neededBy: keys(neededBy.get(segment) ?? []),
      beliefs: (beliefs.get(segment) ?? []).map(beliefData),
    };
}

function beliefData({ key, name, importance, status }: Hypothesis) {
  return { hypothesis: key, statement: name, importance: importance ?? null, status };
}
