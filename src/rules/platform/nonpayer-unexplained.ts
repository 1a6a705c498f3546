import { dependence, nonPayers, payers } from "../../analysis/dependence.js";
import { offeredTo, offeredToAny } from "../../analysis/offered-parts.js";
import { quoted } from "../../text/sentence.js";
import { fieldPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const nonpayerUnexplained: Rule = {
  id: "nonpayer-unexplained",
  category: "platform",
  severity: { sketch: "warning" },
  summary: "A segment pays nothing, and nothing says why it is served.",
  why: "Users who bring no revenue can be essential, as readers are to advertisers; one that nobody needs is only a cost.",
  fixAdvice:
    "Say in `essential_because` what breaks without them, or in another segment's `depends_on` who would leave.",
  source: SOURCES.platforms,
  reads: ["segments", "valuePropositions", "streams"],
  misses: ["customer_segments/depends_on"],
  asks: ["customer_segments.*.essential_because"],
  aggregate: {
    message: (names) => `These segments pay nothing, and nothing says why they are served: ${quoted(names)}.`,
  },
  *check(_canvas, { links }) {
    const joined = dependence(links);
    const paidFor = offeredToAny(payers(links), links);
    for (const segment of nonPayers(links)) {
      if (segment.essentialBecause !== undefined || joined.dependants(segment).length > 0) continue;
      // What a payer gets too is a path to an upgrade: free users become paying ones.
      if ([...offeredTo(segment, links)].some((part) => paidFor.has(part))) continue;
      yield {
        message: `"${segment.name}" pays nothing, and nothing says why it is served all the same.`,
        at: fieldPlace(segment, "pays"),
        label: "why served?",
        subject: subjectOf(segment),
        group: { name: segment.name },
      };
    }
  },
};
