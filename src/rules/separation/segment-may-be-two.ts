import { addressedBy } from "../../analysis/addressed-needs.js";
import type { Facts } from "../../analysis/facts.js";
import type { LinkFacts } from "../../analysis/links.js";
import { isCurrent } from "../../analysis/separation/current.js";
import type { Split } from "../../analysis/separation/result.js";
import type { Segment } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { counted, quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { SEPARATION_READS } from "./pair-words.js";

export const segmentMayBeTwo: Rule = {
  id: "segment-may-be-two",
  category: "separation",
  severity: { sketch: "info" },
  summary: "One segment has groups of needs, offers and channels that nothing connects.",
  why: "Two groups of customers in one box get an average that fits neither. It is a question, though: one customer may well have two jobs.",
  fixAdvice:
    "Ask whether the same customers have both groups of needs. If so, write down what connects them (`delivers`, `addresses`); if not, make two segments of it.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  misses: [
    "value_propositions/for",
    "value_propositions/addresses",
    "channels/for",
    "channels/delivers",
    "revenue_streams/from",
    "revenue_streams/for",
  ],
  asks: ["customer_segments"],
  aggregate: {
    message: (names) =>
      `Each of these segments may be two, for nothing connects their groups of needs: ${quoted(names)}.`,
  },
  *check(_canvas, facts) {
    for (const split of facts.separation.splits) yield mayBeTwo(split, facts);
  },
};

function mayBeTwo({ segment, islands, complete }: Split, { links }: Facts): Finding {
  const groups = islands.map((parts) => quoted(parts.filter(({ kind }) => kind === "need").map(({ name }) => name)));
  return {
    message: `Is "${segment.name}" one segment? Nothing connects its ${counted(islands.length, "group")} of needs: ${groups.join(" | ")}.`,
    at: itemPlace(segment),
    label: "one segment, or more?",
    advice: `If the same customers have ${islands.length === 2 ? "both" : "all of them"}, write down what connects the groups: ${connection(segment, links)}. If not, make ${islands.length} segments of it.`,
    subject: subjectOf(segment),
    group: { name: segment.name },
    ...(!complete && {
      why: "Not every offer says what it addresses or every channel what it delivers, so the gap may only be in the file.",
    }),
  };
}

/** What would join the groups, if it is so: first the fields that are empty, for they may be all that is missing. */
function connection(segment: Segment, links: LinkFacts): string {
  const channels = links.channelsFor(segment).filter((channel) => isCurrent(channel) && channel.delivers === undefined);
  const offers = links.offersFor(segment).filter((offer) => isCurrent(offer) && addressedBy(offer, links).size === 0);
  const empty = [
    ...(channels.length > 0 ? [`the \`delivers\` of ${quoted(channels.map(({ name }) => name))}`] : []),
    ...(offers.length > 0 ? [`the \`addresses\` of ${quoted(offers.map(({ name }) => name))}`] : []),
  ];
  if (empty.length > 0) return empty.join(", and ");
  return "a channel that delivers the offers of more than one, or an offer that addresses needs of more than one";
}
