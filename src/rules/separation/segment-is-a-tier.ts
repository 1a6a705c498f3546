import type { Facts } from "../../analysis/facts.js";
import { partName } from "../../analysis/separation/part-name.js";
import { priceTiers } from "../../analysis/separation/price-tiers.js";
import type { Tier } from "../../analysis/separation/result.js";
import type { Finding } from "../../model/finding.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { quoted } from "../sentence.js";
import { SOURCES } from "../sources.js";
import { SEPARATION_READS } from "./pair-words.js";

export const segmentIsATier: Rule = {
  id: "segment-is-a-tier",
  category: "separation",
  severity: { sketch: "info" },
  summary: "A segment gets another one's offer and more of it, and has no need of its own.",
  why: "Who pays more for more of the same is a price, not another kind of customer; a need of their own would make them one.",
  fixAdvice: "Model it as a price (`tiers`) of the stream that is paid, or record the need that is only theirs.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  asks: ["revenue_streams.*.tiers", "hypotheses"],
  aggregate: {
    message: (names) =>
      `These segments get another one's offer and more, and have no need of their own: ${quoted(names)}.`,
  },
  *check(_canvas, facts) {
    for (const tier of priceTiers(facts)) yield tierOf(tier, facts);
  },
};

function tierOf(tier: Tier, facts: Facts): Finding {
  const { segment, of, plus } = tier;
  const names = plus.map((id) => partName(id, facts));
  return {
    message: `"${segment.name}" gets the offer of "${of.name}" plus ${quoted(names)}, and has no need of its own${sharedWithOthers(tier, facts)}.`,
    at: itemPlace(segment),
    label: "a price rather than a segment?",
    related: [{ at: itemPlace(of), label: "gets the same, less of it" }],
    advice: `${priceOf(tier, facts)}, or record the need that only "${segment.name}" has.`,
    subject: subjectOf(segment),
    value: of.key,
    group: { name: segment.name },
  };
}

/** Needs that the other one lacks are no need of its own while somebody else has them: which has to be told. */
function sharedWithOthers({ segment, of }: Tier, { separation }: Facts): string {
  const report = separation.report(segment, of);
  const { onlyA, onlyB } = report.gapOf("needs");
  const more = report.a === segment ? onlyA : onlyB;
  if (more.length === 0) return "";
  return `: ${quoted(more)} ${more.length === 1 ? "is a need" : "are needs"} of others too`;
}

/** Where the price belongs: of a segment that is free, no stream could have the levels. */
function priceOf({ segment, of }: Tier, { links }: Facts): string {
  const [streams = []] = [of, segment]
    .map((payer) => links.streamsFrom(payer).filter(({ state }) => state === "current"))
    .filter(({ length }) => length > 0);
  if (streams.length === 0) return "Make one segment of the two, with a revenue stream in levels (`tiers`)";
  return `Model it as a price (\`tiers\`) of ${quoted(
    streams.map(({ name }) => name),
    "or",
  )}`;
}
