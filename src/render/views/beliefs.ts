import { knowledgeOf, riskiestFirst } from "../../analysis/belief-ranking.js";
import type { Facts } from "../../analysis/facts.js";
import type { Hypothesis, Segment } from "../../model/canvas.js";
import { BELIEF_HEADINGS, bareText, groundsTexts, NO_HYPOTHESES, standingText, unbelieved } from "../belief-words.js";
import { beliefFrom } from "../beliefs.js";
import { dataOf } from "../canvas-data.js";
import { jsonPieces } from "../json.js";
import { linkWords } from "../link-words.js";
import type { Scene } from "../scene.js";
import { beliefMap } from "../terminal/belief-map.js";
import { paragraph, wrapLine } from "../terminal/flow.js";
import { heading, type Page, pageText } from "../terminal/page.js";
import type { Pen } from "../terminal/pen.js";
import { beliefSign } from "../terminal/signs-of.js";
import { type Line, span } from "../terminal/spans.js";
import type { View } from "../view.js";

const page: Page = {
  *lines(scene, pen, width) {
    const { facts, focus } = scene;
    const ranked = rankedFor(facts, focus);
    yield* heading(BELIEF_HEADINGS.map, width);
    if (ranked.length === 0) yield* paragraph(focus ? "no hypothesis is about them" : NO_HYPOTHESES, width);
    else yield* beliefMap(ranked, pen, width);
    if (ranked.length > 0) yield* heading(BELIEF_HEADINGS.list, width);
    for (const [at, hypothesis] of ranked.entries()) yield* hypothesisLines(hypothesis, at + 1, scene, pen, width);
    const others = facts.canvas.hypotheses.length - ranked.length;
    if (others > 0)
      yield* [[], ...paragraph(`and ${others} about others, not shown (--segment)`, width, { dim: true })];
    const bare = focus ? [] : unbelieved(facts);
    if (bare.length > 0) yield* [[], ...wrapLine([span(pen.words(bareText(bare)), { bold: true })], width)];
  },
  *plain({ facts, focus }) {
    const about = linkWords(facts);
    for (const hypothesis of rankedFor(facts, focus)) {
      const grounds = groundsTexts(hypothesis)
        .map((text) => `; ${text}`)
        .join("");
      const target = about(hypothesis, "about") ?? "not said";
      yield `hypotheses/${hypothesis.key}: ${hypothesis.name}; ${standingText(hypothesis)}; about: ${target}${grounds}`;
    }
    const bare = focus ? [] : unbelieved(facts);
    if (bare.length > 0) yield bareText(bare);
  },
};

/** Hypotheses by importance and by how little is known of them: what to test first. */
export const beliefsView: View = {
  text: (facts, options) => pageText(page, facts, options),
  json: (facts, options) => jsonPieces(beliefsData(facts, options?.focus), facts),
};

/** With a segment in focus: those about it, or about anything that serves it. */
function rankedFor({ canvas, links }: Facts, focus: Segment | undefined): readonly Hypothesis[] {
  const concerns = (hypothesis: Hypothesis) =>
    focus === undefined ||
    links.targetsOf(hypothesis).some((target) => {
      if (target.kind === "needs") return focus.needs?.some(({ entry }) => entry === target.id) === true;
      if (target.kind === "element")
        return target.element.valuePropositions.some((offer) => links.segmentsOf(offer).includes(focus));
      return "item" in target && links.servedBy(target.item).includes(focus);
    });
  return riskiestFirst(canvas.hypotheses.filter(concerns));
}

function hypothesisLines(
  hypothesis: Hypothesis,
  number: number,
  scene: Scene,
  pen: Pen,
  width: number,
): readonly Line[] {
  const lead = `${number} `;
  const name = span(pen.words(hypothesis.name), { bold: true });
  const title = wrapLine([beliefSign(beliefFrom(hypothesis), pen), span(" "), name], width - lead.length, 2);
  const about = linkWords(scene.facts)(hypothesis, "about");
  const details = [
    standingText(hypothesis),
    ...(about === undefined ? [] : [`about ${about}`]),
    ...groundsTexts(hypothesis),
  ].flatMap((text) => wrapLine([span(pen.words(text), { dim: true })], width - lead.length - 2, 2));
  return [
    ...title.map((line, at) => [span(at === 0 ? lead : " ".repeat(lead.length)), ...line]),
    ...details.map((line) => [span(" ".repeat(lead.length + 2)), ...line]),
  ];
}

function beliefsData(facts: Facts, focus: Segment | undefined) {
  return {
    version: 1,
    hypotheses: rankedFor(facts, focus).map((hypothesis) => ({
      hypothesis: hypothesis.key,
      statement: hypothesis.name,
      importance: hypothesis.importance ?? null,
      status: hypothesis.status,
      risk: hypothesis.risk ?? null,
      known: knowledgeOf(hypothesis),
      about: (hypothesis.about ?? []).map(({ to }) => to),
      experiments: hypothesis.experiments.map(dataOf),
      evidence: hypothesis.evidence.map(dataOf),
    })),
    unbelieved: focus ? [] : unbelieved(facts).map(({ key }) => key),
  };
}
