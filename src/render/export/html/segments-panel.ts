import type { Segment } from "../../../model/canvas.js";
import type { Scene } from "../../scene.js";
import { type CardRow, cardsOf } from "../../segment-card.js";
import { BELIEFS } from "../poster/tokens.js";
import { cards, NO_SEGMENTS, segmentCard } from "./parts.js";
import { signHtml } from "./sign.js";
import { wordsHtml } from "./words-html.js";

/** A card per segment, the served ones first. */
export function segmentsPanel(scene: Scene): string {
  const { canvas, links } = scene.facts;
  const rows = cardsOf(scene.facts);
  const served = canvas.segments.filter((segment) => links.isServed(segment));
  const others = canvas.segments.filter((segment) => !links.isServed(segment));
  if (canvas.segments.length === 0) return NO_SEGMENTS;
  return cards([...served, ...others].map((segment) => cardHtml(segment, rows(segment), scene)));
}

function cardHtml(segment: Segment, rows: readonly CardRow[], scene: Scene): string {
  const said = rows.map(
    ({ label, values }) =>
      `<div><dt>${wordsHtml(label)}</dt>${values
        .map(
          ({ text, belief }) =>
            `<dd dir="auto">${belief ? `${signHtml(BELIEFS[belief])} ` : ""}${wordsHtml(text)}</dd>`,
        )
        .join("")}</div>`,
  );
  return segmentCard(segment, scene, `<dl>${said.join("")}</dl>`);
}
