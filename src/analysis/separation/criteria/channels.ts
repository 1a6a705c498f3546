import { distance } from "../code-set.js";
import { isCurrent } from "../current.js";
import type { Features, Profile } from "../profile.js";
import { type CriterionTest, distanceWords, fieldOf, nameOf, reaches } from "./criterion.js";
import { setEvidence } from "./set-evidence.js";

/** "They are reached through different distribution channels": at all, or wherever one buys and gets what was bought. */
export const channels: CriterionTest = {
  decide(a, b, threshold) {
    if (isUnreached(a) || isUnreached(b)) return "unknown";
    return reaches(distance(a.channels, b.channels), threshold) || buyElsewhere(a, b) ? "differs" : "same";
  },
  explain({ a, b, names, links, threshold }) {
    const unreached = [a, b].filter(isUnreached);
    const places = [a, b].flatMap(({ segment }) =>
      links
        .channelsFor(segment)
        .filter(isCurrent)
        .map((c) => ({ path: c.path, part: "key" }) as const),
    );
    if (unreached.length > 0)
      return {
        evidence: unreached.map((profile) => `no channel reaches ${nameOf(profile)} yet`),
        missing: unreached.map((profile) => fieldOf(profile, "channels")),
        places,
      };
    return {
      evidence: [...howFarApart(a, b, threshold), ...setEvidence(a, b, a.channels, b.channels, names.channels.names)],
      missing: [],
      places,
    };
  },
};

function isUnreached({ channels: set }: Features): boolean {
  return set.codes.length === 0;
}

/** What makes them differ comes first. */
function howFarApart(a: Profile, b: Profile, threshold: number): readonly string[] {
  const measured = distance(a.channels, b.channels);
  const words = distanceWords(measured, threshold);
  if (reaches(measured, threshold))
    return [`channels differ (${words})`, ...(buyElsewhere(a, b) ? ["no channel sells or delivers to both"] : [])];
  if (!buyElsewhere(a, b)) return [`channels are the same (${words})`];
  return ["no channel sells or delivers to both", `taken together, the channels are nearly the same (${words})`];
}

function buyElsewhere(a: Features, b: Features): boolean {
  const some = a.buyingChannels.codes.length > 0 && b.buyingChannels.codes.length > 0;
  return some && distance(a.buyingChannels, b.buyingChannels) === 1;
}
