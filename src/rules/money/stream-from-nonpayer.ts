import type { Resolution } from "../../analysis/targets.js";
import type { Segment } from "../../model/canvas.js";
import { fieldPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const streamFromNonpayer: Rule = {
  id: "stream-from-nonpayer",
  category: "money",
  severity: { sketch: "error" },
  summary: "A revenue stream comes from a segment that is said to pay nothing.",
  why: "The two statements exclude each other, and every sum over payers depends on which is true.",
  fixAdvice: "Take the segment out of `from`, or remove its `pays: false`.",
  source: SOURCES.money,
  reads: ["segments", "streams"],
  examples: {
    bad: `canvas: 1
name: Free newspaper
customer_segments:
  readers: {name: City commuters, pays: false, essential_because: Advertisers pay to reach them}
revenue_streams:
  donations: {from: ⟦readers⟧, type: donation}
`,
    good: `canvas: 1
name: Free newspaper
customer_segments:
  readers: {name: City commuters}
revenue_streams:
  donations: {from: readers, type: donation}
`,
  },
  *check(_canvas, facts) {
    for (const { owner, field, ref, resolution } of facts.links.all) {
      if (field !== "from" || !("block" in owner) || owner.state === "planned") continue;
      for (const segment of namedBy(resolution, facts.served)) {
        if (segment.pays !== false) continue;
        yield {
          message: `"${owner.name}" comes from "${segment.name}", which is said to pay nothing.`,
          at: ref,
          label: "pays here",
          related: [{ at: fieldPlace(segment, "pays"), label: "pays nothing" }],
          subject: subjectOf(owner),
          value: segment.key,
        };
      }
    }
  },
};

function namedBy(resolution: Resolution, served: readonly Segment[]): readonly Segment[] {
  if (resolution.status === "all") return served;
  if (resolution.status !== "found" || resolution.target.kind !== "customer_segments") return [];
  return [resolution.target.item as Segment];
}
