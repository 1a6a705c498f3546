import { pays } from "../../analysis/economics.js";
import { type Funding, fundingOf, type Tie, tiesOf } from "../../analysis/exchange.js";
import type { Facts } from "../../analysis/facts.js";
import type { Partner, Segment } from "../../model/canvas.js";
import {
  FLOW_HEADINGS,
  flowText,
  fundingText,
  getsTexts,
  givesTexts,
  isUnfunded,
  outsideText,
  partnerTexts,
} from "../flow-words.js";
import { jsonPieces } from "../json.js";
import type { Scene } from "../scene.js";
import { arrow, tieLines } from "../terminal/arrows.js";
import { paragraph, wrapLine } from "../terminal/flow.js";
import { heading, type Page, pageText, segmentName } from "../terminal/page.js";
import type { Pen } from "../terminal/pen.js";
import { type Line, lineWidth, span } from "../terminal/spans.js";
import type { View } from "../view.js";

const page: Page = {
  *lines(scene, pen, width) {
    const { facts } = scene;
    const { ties, segments, funding, partners } = shown(facts, scene.focus);
    if (ties.length > 0) yield* heading(FLOW_HEADINGS.ties, width);
    for (const [at, tie] of ties.entries()) yield* [...(at > 0 ? [[]] : []), ...tieLines(tie, scene, pen, width)];
    yield* heading(FLOW_HEADINGS.exchange, width);
    if (segments.length === 0) yield* paragraph("no customer segments yet", width, { dim: true });
    for (const segment of segments) yield* exchangeLines(segment, scene, pen, width);
    if (funding.length > 0 || facts.canvas.funding !== undefined) yield* heading(FLOW_HEADINGS.funding, width);
    for (const one of funding) yield* fundingLines(one, scene, pen, width);
    if (funding.length === 0 && facts.canvas.funding !== undefined)
      yield* paragraph(pen.words(outsideText(facts.canvas.funding)), width);
    if (partners.length > 0) yield* heading(FLOW_HEADINGS.partners, width);
    const told = partnerTexts(facts);
    for (const partner of partners) {
      const { name, brings, gets } = told(partner);
      yield* wrapLine([span(pen.words(name), { bold: true })], width, 2);
      yield* arrowLines("right", [brings], pen, width);
      yield* arrowLines("left", [gets], pen, width);
    }
    const key = "an arrow to the left comes to the name above it, one to the right goes from it";
    if (segments.length > 0) yield* [[], ...paragraph(key, width, { dim: true })];
  },
  *plain({ facts, focus }) {
    const { ties, segments, funding, partners } = shown(facts, focus);
    for (const { a, b, toA, toB } of ties) {
      if (toB !== undefined)
        yield `flow: from customer_segments/${a.key} to customer_segments/${b.key}: ${flowText(toB)}`;
      if (toA !== undefined)
        yield `flow: from customer_segments/${b.key} to customer_segments/${a.key}: ${flowText(toA)}`;
    }
    for (const segment of segments)
      yield `customer_segments/${segment.key}: ${segment.name}; gets: ${getsTexts(segment, facts).join("; ")}; gives: ${givesTexts(segment, facts).join("; ")}`;
    for (const one of funding) yield `funding: customer_segments/${one.segment.key}: ${fundingText(one, facts)}`;
    if (facts.canvas.funding !== undefined) yield `funding: from outside: ${facts.canvas.funding}`;
    const told = partnerTexts(facts);
    for (const partner of partners) {
      const { name, brings, gets } = told(partner);
      yield `key_partners/${partner.key}: ${name}; brings: ${brings}; gets: ${gets}`;
    }
  },
};

/** Who gives what to whom, and who pays for it: the picture of a platform. */
export const flowView: View = {
  text: (facts, options) => pageText(page, facts, options),
  json: (facts, options) => jsonPieces(flowData(facts, options?.focus), facts),
};

interface Shown {
  readonly ties: readonly Tie[];
  readonly segments: readonly Segment[];
  readonly funding: readonly Funding[];
  readonly partners: readonly Partner[];
}

/** With a segment in focus: what it takes part in. */
function shown(facts: Facts, focus: Segment | undefined): Shown {
  const { canvas, links, served } = facts;
  const concerns = ({ segment, payers, upgrades }: Funding) =>
    focus === undefined || [segment, ...payers, ...upgrades].includes(focus);
  return {
    ties: tiesOf(facts).filter(({ a, b }) => focus === undefined || a === focus || b === focus),
    segments: focus ? [focus] : served,
    funding: fundingOf(facts).filter(concerns),
    partners: canvas.partners.filter((partner) => focus === undefined || links.servedBy(partner).includes(focus)),
  };
}

function exchangeLines(segment: Segment, scene: Scene, pen: Pen, width: number): readonly Line[] {
  return [
    ...wrapLine(segmentName(segment, scene, pen), width, 2),
    ...arrowLines("left", getsTexts(segment, scene.facts), pen, width),
    ...arrowLines("right", givesTexts(segment, scene.facts), pen, width),
  ];
}

/** What comes to the name above, or goes from it. */
function arrowLines(to: "left" | "right", texts: readonly string[], pen: Pen, width: number): readonly Line[] {
  const lead: Line = [span("  "), ...arrow("", 3, to, pen), span(" ")];
  const indent = lineWidth(lead);
  return texts.flatMap((text) =>
    wrapLine([span(pen.words(text))], width - indent, 2).map((line, at) => [
      ...(at === 0 ? lead : [span(" ".repeat(indent))]),
      ...line,
    ]),
  );
}

function fundingLines(funding: Funding, scene: Scene, pen: Pen, width: number): readonly Line[] {
  const text = pen.words(fundingText(funding, scene.facts));
  return wrapLine(
    [...segmentName(funding.segment, scene, pen), span(": "), span(text, { bold: isUnfunded(funding, scene.facts) })],
    width,
    2,
  );
}

function flowData(facts: Facts, focus: Segment | undefined) {
  const { ties, segments, funding, partners } = shown(facts, focus);
  const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);
  return {
    version: 1,
    ties: ties.flatMap(({ a, b, toA, toB }) => [
      ...(toB === undefined ? [] : [{ from: a.key, to: b.key, what: toB || null }]),
      ...(toA === undefined ? [] : [{ from: b.key, to: a.key, what: toA || null }]),
    ]),
    segments: segments.map((segment) => ({
      segment: segment.key,
      name: segment.name,
      gets: keys(facts.links.offersFor(segment)),
      gives: keys(facts.links.streamsFrom(segment)),
      pays: pays(segment, facts.links) ?? null,
    })),
    funding: funding.map(({ segment, payers, upgrades }) => ({
      segment: segment.key,
      payers: keys(payers),
      upgrades: keys(upgrades),
    })),
    outside: facts.canvas.funding ?? null,
    partners: partners.map((partner) => ({
      partner: partner.key,
      brings: (partner.provides ?? []).map(({ to }) => to),
      gets: partner.gets ?? null,
    })),
  };
}
