import { type BlockState, type Completeness, completenessOf } from "../../analysis/completeness.js";
import type { Facts } from "../../analysis/facts.js";
import { padStart } from "../../text/width.js";
import {
  COMPLETENESS_HEADINGS,
  openTexts,
  scoreText,
  segmentOpen,
  skippedText,
  titleOf,
} from "../completeness-words.js";
import { jsonPieces } from "../json.js";
import { aspectGrid } from "../terminal/aspect-grid.js";
import { paragraph, wrapLine } from "../terminal/flow.js";
import { meter } from "../terminal/meter.js";
import { bullet, heading, type Page, pageText } from "../terminal/page.js";
import type { Pen } from "../terminal/pen.js";
import { type Line, padLine, span } from "../terminal/spans.js";
import type { View, ViewOptions } from "../view.js";

const TITLE = 26;
const METER = 10;

const page: Page = {
  *lines(scene, pen, width, options) {
    const completeness = shown(scene.facts, options);
    yield* [[], ...wrapLine([span(scoreText(completeness), { bold: true })], width)];
    if (!scene.focus) {
      yield* heading(COMPLETENESS_HEADINGS.blocks, width);
      for (const block of completeness.blocks) yield* blockLines(block, pen, width);
    }
    if (completeness.segments.length > 0)
      yield* [
        ...heading(COMPLETENESS_HEADINGS.segments, width),
        ...aspectGrid(completeness.segments, scene, pen, width),
      ];
    const others = scene.facts.served.length - completeness.segments.length;
    if (scene.focus && others > 0)
      yield* [[], ...paragraph(`and ${others} more, not shown (--segment)`, width, { dim: true })];
    if (completeness.skipped.length > 0) yield* heading("Left open in the interview", width);
    for (const question of completeness.skipped) yield* bullet(skippedText(question), pen, width);
  },
  *plain({ facts }, options) {
    const completeness = shown(facts, options);
    yield `completeness: ${scoreText(completeness)}`;
    for (const block of completeness.blocks) {
      const open = openTexts(block).map(({ text }) => `; ${text}`);
      yield `${block.block}: ${block.entries}; ${block.score.said} of ${block.score.of} said${open.join("")}`;
    }
    for (const state of completeness.segments) {
      const open = segmentOpen(state);
      yield `customer_segments/${state.segment.key}: ${state.segment.name}; ${open.length === 0 ? "nothing missing" : open.join("; ")}`;
    }
    for (const question of completeness.skipped) yield `left open: ${skippedText(question)}`;
  },
};

/** What a canvas says, what is missing at its stage, what is expected later, and what the interview left out. */
export const completenessView: View = {
  text: (facts, options) => pageText(page, facts, options),
  json: (facts, options) => jsonPieces(completenessData(shown(facts, options ?? {})), facts),
};

/** With a segment in focus: only that one, and the questions about it. */
function shown(facts: Facts, { focus, skipped }: ViewOptions): Completeness {
  const all = completenessOf(facts, skipped);
  if (!focus) return all;
  return {
    ...all,
    segments: all.segments.filter(({ segment }) => segment === focus),
    skipped: all.skipped.filter(({ segment }) => segment === focus),
  };
}

function blockLines(state: BlockState, pen: Pen, width: number): readonly Line[] {
  const { entries, score } = state;
  const isNarrow = width < TITLE + METER + 20;
  const indent = isNarrow ? 2 : TITLE;
  const count = span(isNarrow ? String(entries || "") : padStart(String(entries || ""), 3), { dim: true });
  const title = [...padLine([span(titleOf(state.block))], TITLE - 4), count, span(" ")];
  const tally: Line = [...meter(score.said, score.of, METER, pen), span(` ${score.said} of ${score.of}`)];
  const open = openTexts(state).flatMap(({ text, isMissing }) =>
    wrapLine([span(pen.words(text), isMissing ? { bold: true } : { dim: true })], width - indent, 2),
  );
  const [first = [], ...rest] = score.of === 0 ? open : [tally, ...open];
  const below = (isNarrow ? [first, ...rest] : rest).flatMap((line) =>
    wrapLine(line, width - indent).map((row): Line => [span(" ".repeat(indent)), ...row]),
  );
  const narrow = wrapLine([span(titleOf(state.block)), span(" "), count], width, 2);
  return [...(isNarrow ? narrow : [[...title, ...first]]), ...below];
}

function completenessData(completeness: Completeness) {
  return {
    version: 1,
    stage: completeness.stage,
    blocks: completeness.blocks.map(({ block, entries, saying, fields, score }) => ({
      block,
      entries,
      saying,
      said: score.said,
      expected: score.of,
      fields: fields.map(({ name, from, said, open, isExpected }) => ({
        name,
        from,
        expected: isExpected,
        said,
        open: open.map(({ key }) => key),
      })),
    })),
    segments: completeness.segments.map(({ segment, aspects }) => ({
      segment: segment.key,
      name: segment.name,
      ...aspects,
    })),
    skipped: completeness.skipped.map(({ id, prompt, how, block, segment }) => ({
      id,
      prompt,
      how,
      block: block ?? null,
      segment: segment?.key ?? null,
    })),
  };
}
