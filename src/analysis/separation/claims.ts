import type { Segment } from "../../model/canvas.js";
import type { Criterion } from "../../model/vocabulary.generated.js";
import type { LinkFacts } from "../links.js";
import type { ClaimResult, CriterionResult, PairDecision } from "./result.js";

type Claim = Segment["separateFrom"][number];

const RESULTS: Readonly<Record<CriterionResult, ClaimResult["result"]>> = {
  differs: "confirmed",
  same: "contradicted",
  unknown: "unsupported",
  "not-applicable": "not-applicable",
};

/**
 * What becomes of each claimed criterion; claims by or about segments that are not paired are left out. What is claimed
 * twice, as of a segment and of `all`, counts where it stands first.
 * @param wanted only the claims of which this becomes: `all` on each of two thousand segments makes millions
 */
export function* claimsOf(
  segments: readonly Segment[],
  links: LinkFacts,
  resultsOf: (a: Segment, b: Segment) => PairDecision["results"],
  wanted?: ClaimResult["result"],
): Iterable<ClaimResult> {
  for (const { segment, criteria, from } of claimedPairs(segments, links)) {
    if (criteria.length === 0) continue;
    const results = resultsOf(segment, from);
    for (const { criterion, path } of criteria) {
      const result = RESULTS[results[criterion]];
      if (wanted === undefined || result === wanted) yield { segment, from, criterion, result, place: { path } };
    }
  }
}

function* claimedPairs(segments: readonly Segment[], links: LinkFacts) {
  const paired = new Set(segments);
  for (const segment of segments) {
    const unclaimed = unclaimedOf(segment);
    for (const claim of segment.separateFrom) {
      const named = claim.from.to === "all" ? segments : [links.segment(claim.from.to)];
      for (const from of named)
        if (from && from !== segment && paired.has(from)) yield { segment, criteria: unclaimed(claim, from), from };
    }
  }
}

/** Prepares what of the next claim is not claimed before, of the same segment. */
function unclaimedOf({ separateFrom }: Segment): (claim: Claim, from: Segment) => Claim["criteria"] {
  const [only] = separateFrom;
  if (only !== undefined && separateFrom.length === 1) {
    const once = unclaimedSince(new Set(), only);
    return () => once;
  }
  const known = new Map<Segment, Set<Criterion>>();
  return (claim, from) => {
    const before = known.get(from) ?? new Set();
    known.set(from, before);
    return unclaimedSince(before, claim);
  };
}

/** What a claim adds to the criteria that are claimed before; it is added to them. */
function unclaimedSince(before: Set<Criterion>, { criteria }: Claim): Claim["criteria"] {
  return criteria.filter(({ criterion }) => !before.has(criterion) && before.add(criterion));
}
