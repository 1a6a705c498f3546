import type { LinkFacts } from "../../analysis/links.js";
import type { Target } from "../../analysis/targets.js";
import type { Segment } from "../../model/canvas.js";
import { quote, quoted } from "../../text/sentence.js";
import { fieldPlace, itemPlace, subjectOf, subjectsOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const refutedStillServed: Rule = {
  id: "refuted-still-served",
  category: "hypotheses",
  severity: { sketch: "warning" },
  summary: "A refuted hypothesis says that a segment does not want what it is still served with.",
  why: "Once it is shown that they do not want it, serving them the same way goes on spending on a wish that is not there.",
  fixAdvice: "Change the offer, serve the segment `later`, or write the hypothesis that replaces the refuted one.",
  source: SOURCES.testing,
  reads: ["segments", "valuePropositions", "hypotheses"],
  asks: ["customer_segments.*.decision"],
  *check(canvas, { links }) {
    for (const hypothesis of canvas.hypotheses) {
      if (hypothesis.status !== "refuted" || hypothesis.risk !== "desirability") continue;
      const segments = [...new Set(links.targetsOf(hypothesis).flatMap((target) => stillServed(target, links)))];
      if (segments.length === 0) continue;
      yield {
        message: `${quote(hypothesis.name)} is refuted, but ${quoted(segments.map(({ name }) => name))} ${segments.length === 1 ? "is" : "are"} still served as if it were true.`,
        at: fieldPlace(hypothesis, "status"),
        related: segments.slice(0, 3).map((segment) => ({ at: itemPlace(segment), label: "still served" })),
        subject: subjectOf(hypothesis),
        settledBy: subjectsOf(segments),
      };
    }
  },
};

/** The served segment that the hypothesis is about, or those whose only value proposition it is about. */
function stillServed(target: Target, links: LinkFacts): readonly Segment[] {
  if (!("item" in target)) return [];
  const { item } = target;
  if (item.block === "customer_segments") return links.isServed(item) ? [item] : [];
  if (item.block !== "value_propositions") return [];
  return links.segmentsOf(item).filter((segment) => links.isServed(segment) && links.offersFor(segment).length === 1);
}
