import { pays } from "../analysis/economics.js";
import type { Funding } from "../analysis/exchange.js";
import type { Facts } from "../analysis/facts.js";
import type { Partner, Segment } from "../model/canvas.js";
import { groupedRange } from "../text/grouped-number.js";
import { linkWords } from "./link-words.js";
import { priceText } from "./money.js";
import { nameAndState, partNames, targetAndState } from "./part-names.js";

/** The parts of the picture, by what they tell. */
export const FLOW_HEADINGS = {
  ties: "Who gives others what they need",
  exchange: "Who gets what, and gives what",
  funding: "Who pays for those who do not",
  partners: "Who stands behind it",
} as const;

/** What one segment gives another that depends on it. */
export function flowText(what: string): string {
  return what === "" ? "not said what" : what;
}

/** What a segment gets from the business: each offer with its parts. */
export function getsTexts(segment: Segment, { links }: Facts): readonly string[] {
  const offers = links.offersFor(segment).map((offer) => {
    const parts = partNames(offer, links);
    return `${nameAndState(offer)}${parts === "" ? "" : `: ${parts}`}`;
  });
  return offers.length > 0 ? offers : ["nothing that is said"];
}

/** What a segment gives in return: each stream, or why it gives no money. */
export function givesTexts(segment: Segment, { canvas, links }: Facts): readonly string[] {
  const streams = links.streamsFrom(segment).map((stream) => {
    const share = stream.share && `${groupedRange(stream.share)} % of revenue`;
    const notes = [stream.type?.replaceAll("-", " "), priceText(stream, canvas), share].filter(Boolean).join(", ");
    return `${stream.name}${notes ? ` (${notes})` : ""}${stream.state === "planned" ? ", planned" : ""}`;
  });
  if (streams.length > 0) return streams;
  const because = segment.essentialBecause === undefined ? "" : `: ${segment.essentialBecause}`;
  const paying = pays(segment, links);
  if (paying === false) return [`no money${because}`];
  return [paying ? "money, but no stream comes from it yet" : `whether they pay is not said${because}`];
}

/** What comes from outside, where no segment is left without a payer. */
export function outsideText(funding: string): string {
  return `money from outside: ${funding}`;
}

/** True when nobody pays for what a segment gets for nothing. */
export function isUnfunded({ payers, upgrades }: Funding, { canvas }: Facts): boolean {
  return payers.length + upgrades.length === 0 && canvas.funding === undefined;
}

/** Who pays for a segment that does not, after its name. */
export function fundingText({ payers, upgrades }: Funding, { canvas }: Facts): string {
  const outside = canvas.funding === undefined ? "" : outsideText(canvas.funding);
  const parts = [
    payers.length > 0 ? `paid for by ${named(payers)}` : "",
    upgrades.length > 0 ? `gets a part of what ${named(upgrades)} ${upgrades.length === 1 ? "pays" : "pay"} for` : "",
    outside,
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join("; ") : "nobody who pays is connected to it";
}

interface PartnerTexts {
  readonly name: string;
  readonly brings: string;
  readonly gets: string;
}

/** A partner, what it brings and what it gets for that; what is only planned says so. */
export function partnerTexts(facts: Facts): (partner: Partner) => PartnerTexts {
  const words = linkWords(facts, targetAndState);
  return (partner) => ({
    name: nameAndState(partner),
    brings: words(partner, "provides") ?? "what it provides is not said",
    gets: partner.gets ?? "what it gets is not said",
  });
}

function named(segments: readonly Segment[]): string {
  return segments.map(({ name }) => `"${name}"`).join(", ");
}
