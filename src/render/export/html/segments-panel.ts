import type { Segment } from "../../../model/canvas.js";
import { escapeXml } from "../../../text/escape-xml.js";
import type { Scene } from "../../scene.js";
import { type CardRow, cardsOf } from "../../segment-card.js";
import { BELIEFS, tokenOf } from "../poster/tokens.js";
import { signHtml } from "./sign.js";

/** A card per segment, the served ones first. */
export function segmentsPanel(scene: Scene): string {
  const { canvas, links } = scene.facts;
  const rows = cardsOf(scene.facts);
  const served = canvas.segments.filter((segment) => links.isServed(segment));
  const others = canvas.segments.filter((segment) => !links.isServed(segment));
  if (canvas.segments.length === 0) return "<p>No customer segments yet.</p>";
  return `<div class="cards">\n${[...served, ...others].map((segment) => cardHtml(segment, rows(segment), scene)).join("\n")}\n</div>`;
}

function cardHtml(segment: Segment, rows: readonly CardRow[], scene: Scene): string {
  const colour = scene.marks.get(segment)?.colour;
  const said = rows.map(
    ({ label, values }) =>
      `<div><dt>${escapeXml(label)}</dt>${values
        .map(
          ({ text, belief }) =>
            `<dd dir="auto">${belief ? `${signHtml(BELIEFS[belief])} ` : ""}${escapeXml(text)}</dd>`,
        )
        .join("")}</div>`,
  );
  return `<article class="card${colour ? ` tint-${colour}` : ""}"><h3>${signHtml(tokenOf(segment, scene))} <bdi>${escapeXml(segment.name)}</bdi></h3><dl>${said.join("")}</dl></article>`;
}
