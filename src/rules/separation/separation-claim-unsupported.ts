import { bakery } from "../example-canvas.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { enumerated, quoted } from "../sentence.js";
import { SOURCES } from "../sources.js";
import { CRITERION_QUESTIONS, CRITERION_WORDS, SEPARATION_READS } from "./pair-words.js";

const segments = (
  claim: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes:
  name: Cafés in the old town
  decision: serve
  needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}
  separate_from: {commuters: ${claim}}`;

export const separationClaimUnsupported: Rule = {
  id: "separation-claim-unsupported",
  category: "separation",
  severity: { review: "info" },
  summary: "A segment is said to be separate by a criterion that nothing in the file lets one check.",
  why: "A claim without the facts beneath it convinces only its author.",
  fixAdvice: "Write down what the claim rests on, or drop the criterion.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  examples: {
    bad: bakery({ customer_segments: segments("[channels, ⟦profitability⟧]") }),
    good: bakery({ customer_segments: segments("[channels]") }),
  },
  aggregate: {
    message: (names, [first]) => `${first?.group?.cause ?? ""} cannot be checked against ${quoted(names)}.`,
  },
  *check(_canvas, facts) {
    for (const { segment, from, criterion, place, result } of facts.separation.claims) {
      if (result !== "unsupported") continue;
      const { missing } = facts.separation.report(segment, from).criteria[criterion];
      yield {
        message: `"${segment.name}" is said to be separate from "${from.name}" by ${CRITERION_WORDS[criterion]}, but the file does not say enough to check it.`,
        at: place,
        label: "claimed here",
        advice:
          missing.length > 0
            ? `fill in ${enumerated(missing.map((field) => `\`${field}\``))}`
            : CRITERION_QUESTIONS[criterion],
        subject: subjectOf(segment),
        value: `${from.key}:${criterion}`,
        group: { cause: `The claim of "${segment.name}" by ${CRITERION_WORDS[criterion]}`, name: from.name },
      };
    }
  },
};
