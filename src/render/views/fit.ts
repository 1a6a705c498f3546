import type { Facts } from "../../analysis/facts.js";
import { fits, type NeedFit, type SegmentFit } from "../../analysis/fit.js";
import type { Segment } from "../../model/canvas.js";
import { answerTexts, FIT_HEADING, fitRemarks, fitSummary, isGap, needText } from "../fit-words.js";
import { jsonPieces } from "../json.js";
import type { Scene } from "../scene.js";
import { fitMatrix } from "../terminal/fit-matrix.js";
import { paragraph, wrapLine } from "../terminal/flow.js";
import { bullet, heading, type Page, pageText, segmentName, titled } from "../terminal/page.js";
import type { Pen } from "../terminal/pen.js";
import { sideBySide } from "../terminal/side-by-side.js";
import { type Line, span } from "../terminal/spans.js";
import type { View } from "../view.js";

const SIDE_BY_SIDE_FROM = 72;

const page: Page = {
  *lines(scene, pen, width) {
    const all = fitsShown(scene.facts, scene.focus);
    if (all.length === 0) yield* [[], ...paragraph("no customer segments yet", width, { dim: true })];
    const matrix = fitMatrix(all, scene, pen, width);
    if (matrix) yield* [...heading(FIT_HEADING, width), ...matrix];
    for (const fit of all) yield* segmentLines(fit, scene, pen, width);
    const others = scene.facts.served.length - all.length;
    if (scene.focus && others > 0)
      yield* [[], ...paragraph(`and ${others} more, not shown (--segment)`, width, { dim: true })];
  },
  *plain({ facts, focus }) {
    for (const fit of fitsShown(facts, focus)) {
      const { segment, needs } = fit;
      const address = `customer_segments/${segment.key}`;
      yield `${address}: ${segment.name}; ${fitSummary(fit)}`;
      for (const need of needs)
        yield `${address}: need: ${weightedText(need)}: ${need.status}: ${answerTexts(need).join("; ")}`;
      for (const remark of fitRemarks(fit)) yield `${address}: ${remark}`;
    }
  },
};

/** Needs by offers: which part of which offer addresses which need of which segment, and which needs nothing meets. */
export const fitView: View = {
  text: (facts, options) => pageText(page, facts, options),
  json: (facts, options) => jsonPieces({ version: 1, segments: fitsShown(facts, options?.focus).map(fitData) }, facts),
};

function fitsShown(facts: Facts, focus: Segment | undefined): readonly SegmentFit[] {
  return (focus ? [focus] : facts.served).map(fits(facts));
}

function segmentLines(fit: SegmentFit, scene: Scene, pen: Pen, width: number): readonly Line[] {
  const title = titled(segmentName(fit.segment, scene, pen), fitSummary(fit), width);
  const needs = fit.needs.flatMap((need) => needLines(need, pen, width));
  return [[], ...title, ...needs, ...fitRemarks(fit).flatMap((remark) => bullet(remark, pen, width, { dim: true }))];
}

function needLines(need: NeedFit, pen: Pen, width: number): readonly Line[] {
  const style = isGap(need) ? { bold: true } : {};
  const isBeside = width >= SIDE_BY_SIDE_FROM;
  const leftWidth = isBeside ? Math.floor(width / 2) : width;
  const text = pen.words(weightedText(need));
  const left = wrapLine([span(text, style)], leftWidth - 4, need.weight === undefined ? 0 : 2).map((line) => [
    span("  "),
    ...line,
  ]);
  const indent = isBeside ? 0 : 6;
  const met = need.status === "met" || need.status === "planned";
  const answers = answerTexts(need).flatMap((answer) => {
    const words = pen.words(met ? answer : isGap(need) ? answer.toUpperCase() : answer);
    return wrapLine(
      [span(words, met && need.status === "met" ? {} : { bold: isGap(need), dim: !isGap(need) })],
      width - (isBeside ? leftWidth : indent),
      2,
    );
  });
  if (isBeside) return sideBySide(left, answers, leftWidth, pen.signs.unknown);
  return [...left, ...answers.map((line) => [span(" ".repeat(indent)), ...line])];
}

function weightedText(need: NeedFit): string {
  return `${need.weight === undefined ? "" : `${need.weight} `}${needText(need)}`;
}

function fitData(fit: SegmentFit) {
  return {
    segment: fit.segment.key,
    name: fit.segment.name,
    needs: fit.needs.map(({ need, text, weight, only, status, answers }) => ({
      need: need?.id ?? null,
      text,
      weight: weight ?? null,
      ...(only.length === 0 ? {} : { only }),
      status,
      answers: answers.map(({ offer, parts, isThere }) => ({
        valueProposition: offer.key,
        elements: parts.map(({ key }) => key),
        planned: !isThere,
      })),
    })),
    notTheirs: fit.notTheirs,
    foreign: fit.foreign.map(({ offer, need }) => ({ valueProposition: offer.key, need: need.id })),
    silent: fit.silent.map(({ key }) => key),
  };
}
