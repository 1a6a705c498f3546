import type { Facts } from "../../analysis/facts.js";
import { isCurrent } from "../../analysis/separation/current.js";
import { partName } from "../../analysis/separation/part-name.js";
import type { Tier } from "../../analysis/separation/result.js";
import { canBePrice, needsBeyond, tiersToTell } from "../../analysis/separation/tiers-to-tell.js";
import type { Finding } from "../../model/finding.js";
import { quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
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
    for (const tier of tiersToTell(facts)) yield tierOf(tier, facts);
  },
};

function tierOf(tier: Tier, facts: Facts): Finding {
  const { segment, of, plus } = tier;
  const names = plus.map((id) => partName(id, facts));
  const { remedy, ...said } = canBePrice(tier, facts) ? asPrice(tier, facts) : FREE;
  return {
    ...said,
    message: `"${segment.name}" gets the offer of "${of.name}" plus ${quoted(names)}, and has no need of its own${sharedWithOthers(tier, facts)}.`,
    at: itemPlace(segment),
    related: [{ at: itemPlace(of), label: "gets the same, less of it" }],
    advice: `${remedy}, or record the need that only "${segment.name}" has.`,
    subject: subjectOf(segment),
    value: of.key,
    group: { name: segment.name },
  };
}

/** Needs that the other one lacks are no need of its own while somebody else has them: which has to be told. */
function sharedWithOthers(tier: Tier, facts: Facts): string {
  const needs = needsBeyond(tier, facts);
  if (needs.length === 0) return "";
  return `: ${quoted(needs)} ${needs.length === 1 ? "is a need" : "are needs"} of others too`;
}

/** What is said of a segment that pays nothing: there is no price to tell it by. */
const FREE = {
  label: "one segment with the other?",
  why: "Who gets more for the same needs, and pays for none of it, is no other kind of customer; a need of their own would make them one.",
  remedy: "Make one segment of the two",
};

/** Where the price belongs: of a segment that is free, no stream could have the levels. */
function asPrice({ segment, of }: Tier, { links }: Facts) {
  const [streams = []] = [of, segment]
    .map((payer) => links.streamsFrom(payer).filter(isCurrent))
    .filter(({ length }) => length > 0);
  const names = streams.map(({ name }) => name);
  return {
    label: "a price rather than a segment?",
    remedy:
      names.length === 0
        ? "Make one segment of the two, with a revenue stream in levels (`tiers`)"
        : `Model it as a price (\`tiers\`) of ${quoted(names, "or")}`,
  };
}
