import type { Facts } from "../analysis/facts.js";
import type { FailurePoint, FailurePoints } from "../analysis/failure-points.js";
import { addressOf } from "../analysis/losable.js";
import { dataOf } from "./canvas-data.js";
import { countsItself, toll } from "./knock-out-summary.js";
import { kindWord } from "./knock-out-words.js";
import type { Scene } from "./scene.js";
import { wrapLine } from "./terminal/flow.js";
import { heading, type Page } from "./terminal/page.js";
import type { Pen } from "./terminal/pen.js";
import { segmentSign } from "./terminal/signs-of.js";
import { type Line, span } from "./terminal/spans.js";
import { thingName } from "./without.js";

/** What single things carry: those that take the same along stand together, the worst first. */
export function failurePointsPage({ points, harmless }: FailurePoints, facts: Facts): Page {
  return {
    *lines(scene, pen, width) {
      yield* heading("Single points of failure", width);
      if (points.length === 0)
        yield* wrapLine([span("By the links of this canvas, nothing goes with anything.")], width);
      for (const group of grouped(points)) yield* groupLines(group, facts, scene, pen, width);
      if (harmless.length > 0) {
        yield* heading("Nothing else goes with these", width);
        for (const item of harmless) yield* itemLines(item, "", scene, pen, width);
      }
      const more = "canvas without ID tells step by step what goes with one thing";
      yield* [[], ...wrapLine([span(more, { dim: true })], width)];
    },
    *plain() {
      for (const point of points)
        yield `takes along: ${addressOf(point.item)}; ${point.item.name}; ${tollText(point, facts, point.item)}${othersText(point)}`;
      for (const item of harmless) yield `takes nothing along: ${addressOf(item)}; ${item.name}`;
    },
  };
}

/** The ranking as data. */
export function failurePointsData({ points, harmless }: FailurePoints, facts: Facts) {
  return {
    version: 1,
    segments: facts.served.length,
    streams: facts.canvas.streams.length,
    points: points.map(({ item, segments, streams, share, others }) => ({
      without: addressOf(item),
      name: item.name,
      segments: segments.map(addressOf),
      streams: streams.map(addressOf),
      share: share === undefined ? null : dataOf(share),
      others: others.filter((other) => other !== item).map(addressOf),
    })),
    harmless: harmless.map(addressOf),
  };
}

/** Neighbours in the ranking that take the same segments and streams along. */
function grouped(points: readonly FailurePoint[]): readonly (readonly FailurePoint[])[] {
  const groups: FailurePoint[][] = [];
  for (const point of points) {
    const last = groups.at(-1);
    if (last?.[0] && sameToll(last[0], point)) last.push(point);
    else groups.push([point]);
  }
  return groups;
}

function sameToll(a: FailurePoint, b: FailurePoint): boolean {
  const same = (one: readonly object[], other: readonly object[]) =>
    one.length === other.length && one.every((entry) => other.includes(entry));
  return same(a.segments, b.segments) && same(a.streams, b.streams);
}

function* groupLines(
  group: readonly FailurePoint[],
  facts: Facts,
  scene: Scene,
  pen: Pen,
  width: number,
): Iterable<Line> {
  const [first] = group;
  if (!first) return;
  const signs = [...first.segments]
    .sort((a, b) => facts.served.indexOf(a) - facts.served.indexOf(b))
    .flatMap((segment) => [segmentSign(segment, scene, pen), span(" ")]);
  yield* [[], ...wrapLine([...signs, span(tollText(first, facts), { bold: true })], width)];
  for (const point of group) yield* itemLines(point.item, itselfText(point) + othersText(point), scene, pen, width);
}

function tollText({ segments, streams }: FailurePoint, facts: Facts, item?: FailurePoint["item"]): string {
  if (segments.length + streams.length === 0) return "No segment and no stream goes";
  return toll(segments, streams, facts, item);
}

/** The toll of a group counts what is taken away, where that is a segment or a stream. */
function itselfText({ item, segments, streams }: FailurePoint): string {
  return countsItself(item, segments, streams) ? ", itself counted" : "";
}

function othersText({ item, others }: FailurePoint): string {
  const more = others.filter((other) => other !== item);
  return more.length === 0 ? "" : `; also ${more.map((other) => `${other.name} (${kindWord(other)})`).join(", ")}`;
}

function itemLines(item: FailurePoint["item"], text: string, scene: Scene, pen: Pen, width: number): readonly Line[] {
  const line = [span(`${pen.signs.dash} `), ...thingName(item, scene, pen), span(pen.words(text), { dim: true })];
  return wrapLine(line, width, 2);
}
