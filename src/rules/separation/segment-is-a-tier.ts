import type { Facts } from "../../analysis/facts.js";
import { partName } from "../../analysis/separation/part-name.js";
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
  fixAdvice: "Model it as a price (`tiers`) of the other segment's stream, or record the need that is only theirs.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  asks: ["revenue_streams.*.tiers", "hypotheses"],
  aggregate: {
    message: (names) =>
      `These segments get another one's offer and more, and have no need of their own: ${quoted(names)}.`,
  },
  *check(_canvas, facts) {
    for (const tier of facts.separation.tiers) yield tierOf(tier, facts);
  },
};

function tierOf({ segment, of, plus }: Tier, facts: Facts): Finding {
  const names = plus.map((id) => partName(id, facts));
  return {
    message: `"${segment.name}" gets the offer of "${of.name}" plus ${quoted(names)}, and has no need of its own.`,
    at: itemPlace(segment),
    label: "a price rather than a segment?",
    related: [{ at: itemPlace(of), label: "gets the same, less of it" }],
    advice: `Model it as a price (\`tiers\`) of "${of.name}", or record the need that is only theirs.`,
    subject: subjectOf(segment),
    value: of.key,
    group: { name: segment.name },
  };
}
