import { fundingOf, type Tie, tiesOf } from "../../../analysis/exchange.js";
import type { Segment } from "../../../model/canvas.js";
import {
  FLOW_HEADINGS,
  flowText,
  fundingText,
  getsTexts,
  givesTexts,
  isUnfunded,
  outsideText,
  partnerTexts,
} from "../../flow-words.js";
import type { Scene } from "../../scene.js";
import { langOf } from "./own-words.js";
import { cards, NO_SEGMENTS, saidHtml, section, segmentCard, segmentHtml } from "./parts.js";
import { spoken } from "./sign.js";
import { wordsHtml } from "./words-html.js";

/** Who gives what to whom, and who pays for it: the picture of a platform. */
export function flowPanel(scene: Scene): string {
  return [tiesHtml(scene), exchangeHtml(scene), fundingHtml(scene), partnersHtml(scene)].filter(Boolean).join("\n");
}

function tiesHtml(scene: Scene): string {
  const ties = tiesOf(scene.facts);
  if (ties.length === 0) return "";
  return section(FLOW_HEADINGS.ties, `<ul class="ties">\n${ties.map((tie) => tieHtml(tie, scene)).join("\n")}\n</ul>`);
}

/** Two segments and between them what flows, with an arrow each way; who hears the page is told from whom to whom. */
function tieHtml({ a, b, toA, toB }: Tie, scene: Scene): string {
  const there = toB === undefined ? "" : `<p class="to-b">${flowHtml(a, b, toB)}${ARROW}</p>`;
  const back = toA === undefined ? "" : `<p class="to-a">${ARROW}${flowHtml(b, a, toA)}</p>`;
  return `<li><strong>${segmentHtml(a, scene)}</strong><div>${there}${back}</div><strong>${segmentHtml(b, scene)}</strong></li>`;
}

/** Pointed by the style sheet: beside each other to the right and left, below each other down and up. */
const ARROW = `<span class="arrow" aria-hidden="true">→</span>`;

function flowHtml(from: Segment, to: Segment, what: string): string {
  return `${spoken(`from ${from.name} to ${to.name}: `)}<bdi>${wordsHtml(flowText(what))}</bdi>`;
}

function exchangeHtml(scene: Scene): string {
  const { facts } = scene;
  const all = facts.served.map((segment) =>
    segmentCard(
      segment,
      scene,
      saidHtml([
        ["gets", getsTexts(segment, facts)],
        ["gives", givesTexts(segment, facts)],
      ]),
    ),
  );
  return section(FLOW_HEADINGS.exchange, all.length === 0 ? NO_SEGMENTS : cards(all));
}

function fundingHtml(scene: Scene): string {
  const { facts } = scene;
  const outside = facts.canvas.funding;
  const entries = fundingOf(facts).map((funding) => {
    const text = wordsHtml(fundingText(funding, facts));
    const told = isUnfunded(funding, facts) ? `<strong>${text}</strong>` : text;
    return `<li>${segmentHtml(funding.segment, scene)}: <bdi>${told}</bdi></li>`;
  });
  if (entries.length > 0) return section(FLOW_HEADINGS.funding, `<ul class="plain">${entries.join("")}</ul>`);
  return outside === undefined
    ? ""
    : section(FLOW_HEADINGS.funding, `<p dir="auto">${wordsHtml(outsideText(outside))}</p>`);
}

function partnersHtml(scene: Scene): string {
  const { facts } = scene;
  const told = partnerTexts(facts);
  const all = facts.canvas.partners.map((partner) => {
    const { name, brings, gets } = told(partner);
    const said = saidHtml([
      ["brings", [brings]],
      ["gets", [gets]],
    ]);
    return `<article class="card"><h3 dir="auto"${langOf(scene)}>${wordsHtml(name)}</h3>${said}</article>`;
  });
  return all.length === 0 ? "" : section(FLOW_HEADINGS.partners, cards(all));
}
