import type { Facts } from "../../analysis/facts.js";
import type { Canvas, Segment } from "../../model/canvas.js";
import { enumerated } from "../../text/sentence.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const diversifiedWithoutRationale: Rule = {
  id: "diversified-without-rationale",
  category: "segments",
  severity: { sketch: "info" },
  summary: "The business serves unrelated segments, and nothing says what they have in common inside.",
  why: "Two unrelated businesses under one roof are worth it when they share something, as Amazon's shop and cloud share its infrastructure.",
  fixAdvice: "Write down the resource or activity that both use, or the `rationale` of one of the segments.",
  source: SOURCES.marketKinds,
  reads: [
    "segments",
    "needs",
    "valuePropositions",
    "resources",
    "activities",
    "streams",
    "channels",
    "relationships",
    "header",
  ],
  asks: ["customer_segments.*.rationale", "market"],
  *check(canvas, facts) {
    const { declared, inferred, clusters } = facts.separation.market;
    if (clusters.length < 2 || ![...declared, ...inferred].includes("diversified")) return;
    if (canvas.segments.some(({ rationale }) => rationale !== undefined) || sharesMeans(canvas, facts, clusters))
      return;
    const names = clusters.map((cluster) => clusterInWords(cluster));
    yield {
      message: `${enumerated(names)} have no need in common, and no resource or activity is for the offers of more than one.`,
      at: { path: ["customer_segments"], part: "key" },
      subject: "customer_segments",
    };
  },
};

/** True when a resource or activity serves the offers of two clusters. */
function sharesMeans(canvas: Canvas, facts: Facts, clusters: readonly (readonly Segment[])[]): boolean {
  return [...canvas.resources, ...canvas.activities].some((means) => {
    const served = new Set(facts.links.servedBy(means));
    return clusters.filter((cluster) => cluster.some((segment) => served.has(segment))).length > 1;
  });
}

function clusterInWords([first, ...others]: readonly Segment[]): string {
  const name = `"${first?.name ?? ""}"`;
  return others.length === 0
    ? name
    : `${name} with ${others.length === 1 ? `"${others[0]?.name ?? ""}"` : `${others.length} others`}`;
}
