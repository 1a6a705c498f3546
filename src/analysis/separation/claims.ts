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
export function claimsOf(
  segments: readonly Segment[],
  links: LinkFacts,
  decide: (a: Segment, b: Segment) => PairDecision,
): readonly ClaimResult[] {
  const paired = new Set(segments);
  return segments.flatMap((segment) =>
    segment.separateFrom.flatMap((claim) => {
      const named = claim.from.to === "all" ? segments : [links.segment(claim.from.to)];
      return named.flatMap((from) => {
        if (!from || from === segment || !paired.has(from)) return [];
        const { results } = decide(segment, from);
        return claim.criteria.map(({ criterion, path }) => ({
          segment,
          from,
          criterion,
          result: RESULTS[results[criterion]],
          place: { path },
        }));
      });
    }),
  );
}
