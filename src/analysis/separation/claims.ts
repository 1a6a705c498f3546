import type { Segment } from "../../model/canvas.js";
import type { LinkFacts } from "../links.js";
import type { ClaimResult, CriterionResult, PairDecision } from "./result.js";

const RESULTS: Readonly<Record<CriterionResult, ClaimResult["result"]>> = {
  differs: "confirmed",
  same: "contradicted",
  unknown: "unsupported",
  "not-applicable": "not-applicable",
};

/** What becomes of each claimed criterion; claims by or about segments that are not paired are left out. */
export function* claimsOf(
  segments: readonly Segment[],
  links: LinkFacts,
  decide: (a: Segment, b: Segment) => PairDecision,
): Iterable<ClaimResult> {
  for (const { segment, claim, from } of claimedPairs(segments, links)) {
    const { results } = decide(segment, from);
    for (const { criterion, path } of claim.criteria)
      yield { segment, from, criterion, result: RESULTS[results[criterion]], place: { path } };
  }
}

function* claimedPairs(segments: readonly Segment[], links: LinkFacts) {
  const paired = new Set(segments);
  for (const segment of segments)
    for (const claim of segment.separateFrom) {
      const named = claim.from.to === "all" ? segments : [links.segment(claim.from.to)];
      for (const from of named) if (from && from !== segment && paired.has(from)) yield { segment, claim, from };
    }
}
