import { payers } from "../../analysis/dependence.js";
import { BUYING_PHASES } from "../../model/means.js";
import { enumerated, quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf, subjectsOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const channelPhaseGap: Rule = {
  id: "channel-phase-gap",
  category: "reach",
  severity: { review: "info" },
  summary: "A paying segment has no channel through which it can buy, or none that delivers.",
  why: "A customer who hears of the offer but cannot buy or receive it brings nothing.",
  fixAdvice: "Add the phase to the channel that covers it, or add the missing channel.",
  source: SOURCES.reach,
  reads: ["segments", "channels", "streams"],
  misses: ["channels/for"],
  asks: ["channels.*.phases"],
  aggregate: {
    message: (names) =>
      `These paying segments have no channel to buy through, or none that delivers: ${quoted(names)}.`,
  },
  *check(_canvas, facts) {
    for (const segment of payers(facts.links)) {
      const channels = facts.links.channelsFor(segment);
      // A channel without phases may cover any of them.
      if (channels.length === 0 || channels.some(({ phases }) => phases.length === 0)) continue;
      const missing = BUYING_PHASES.filter((phase) => !channels.some(({ phases }) => phases.includes(phase)));
      if (missing.length === 0) continue;
      yield {
        message: `"${segment.name}" pays, but none of its channels is for ${enumerated(missing, "or")}.`,
        at: itemPlace(segment),
        related: channels.slice(0, 3).map((channel) => ({ at: itemPlace(channel), label: channel.phases.join(", ") })),
        subject: subjectOf(segment),
        settledBy: subjectsOf(channels),
        group: { name: segment.name },
      };
    }
  },
};
