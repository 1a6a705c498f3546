import type { Segment } from "../../model/canvas.js";
import type { Scene } from "../scene.js";
import { wrapLine } from "../terminal/flow.js";
import { heading, type Page } from "../terminal/page.js";
import type { Pen } from "../terminal/pen.js";
import { segmentSign } from "../terminal/signs-of.js";
import { type Line, span } from "../terminal/spans.js";
import { summaryOf, type Told, type ToldChanges, toldSections } from "./sections.js";

/** What has changed since an earlier version, block by block, and what follows for the segments. */
export function changesPage(all: ToldChanges): Page {
  const { changes, since, notes } = all;
  const sections = toldSections(all);
  const summary = `Since ${since}: ${summaryOf(changes)}`;
  return {
    *lines(scene, pen, width) {
      yield* [[], ...wrapLine([span(pen.words(summary))], width)];
      for (const note of notes) yield* wrapLine([span(pen.words(note), { bold: true })], width);
      for (const { title, told, remarks } of sections) {
        yield* heading(title, width);
        for (const one of told) yield* toldLines(one, scene, pen, width);
        for (const remark of remarks) yield* wrapLine([span("~ ", { bold: true }), span(pen.words(remark))], width, 2);
      }
    },
    *plain() {
      yield `changes since ${since}: ${summaryOf(changes)}`;
      yield* notes;
      for (const { title, told, remarks } of sections) {
        for (const { sign, address, what, remark, details } of told) {
          const said = [plainName(what), remark, ...details].filter(Boolean).join("; ");
          yield `${title.toLowerCase()}: ${VERBS[sign]}: ${address}: ${said}`;
        }
        for (const remark of remarks) yield `${title.toLowerCase()}: ${remark}`;
      }
    },
  };
}

export const VERBS: Readonly<Record<Told["sign"], string>> = { "+": "added", "-": "removed", "~": "changed" };

function plainName(what: Told["what"]): string {
  return typeof what === "string" ? what : what.map(({ name }) => name).join(" and ");
}

function toldLines({ sign, what, remark, details }: Told, scene: Scene, pen: Pen, width: number): readonly Line[] {
  const name = typeof what === "string" ? [span(pen.words(what), { bold: true })] : segmentsLine(what, scene, pen);
  const title = [span(`${sign} `, { bold: true }), ...name, ...(remark ? [span(`: ${remark}`)] : [])];
  return [
    ...wrapLine(title, width, 2),
    ...details.flatMap((detail) =>
      wrapLine([span(pen.words(detail))], width - 4, 2).map((line) => [span("    "), ...line]),
    ),
  ];
}

function segmentsLine(segments: readonly Segment[], scene: Scene, pen: Pen): Line {
  return segments.flatMap((segment, at) => [
    ...(at > 0 ? [span(` ${pen.signs.times} `, { dim: true })] : []),
    segmentSign(segment, scene, pen),
    span(` ${pen.words(segment.name)}`, { bold: true }),
  ]);
}
