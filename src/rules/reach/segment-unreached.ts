import { quoted } from "../../text/sentence.js";
import { expectable } from "../expectation.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentUnreached: Rule = {
  id: "segment-unreached",
  category: "reach",
  severity: { review: "warning" },
  summary: "A served segment is reached through no channel.",
  why: "The best offer does not sell when those it is for never hear of it and cannot get it.",
  fixAdvice: "Name the segment in the `for` of the channels through which it wants to be reached.",
  source: SOURCES.reach,
  reads: ["segments", "channels"],
  misses: ["channels/for"],
  asks: ["channels.*.for", "channels"],
  aggregate: { message: (names) => `No channel reaches ${quoted(names, "or")}.` },
  *check(canvas, facts) {
    if (!canvas.channels.some((channel) => channel.for?.length)) return;
    for (const segment of expectable(facts))
      if (facts.links.channelsFor(segment).length === 0)
        yield {
          message: `No channel reaches "${segment.name}".`,
          at: itemPlace(segment),
          label: "in the `for` of no channel",
          subject: subjectOf(segment),
          group: { name: segment.name },
        };
  },
};
