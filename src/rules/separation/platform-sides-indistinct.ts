import type { PairDecision } from "../../analysis/separation/result.js";
import { counted, enumerated } from "../../text/sentence.js";
import { itemPlace } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { pairInWords, SEPARATION_READS, shortfallText, subjectOfPair } from "./pair-words.js";

export const platformSidesIndistinct: Rule = {
  id: "platform-sides-indistinct",
  category: "separation",
  severity: { sketch: "warning" },
  summary: "One side depends on another, yet nothing separates the two.",
  why: "Two sides of a platform come for different reasons; two that need, get and pay the same are one group.",
  fixAdvice: "Write down what each side comes for and gets, or drop the dependency and merge the two.",
  source: SOURCES.platforms,
  reads: SEPARATION_READS,
  asks: ["customer_segments"],
  aggregate: {
    message: (names) =>
      `${counted(names.length, "pair")} of segments are joined as sides of a platform, but too little separates the two: ${enumerated(names)}.`,
  },
  *check(_canvas, facts) {
    const told = new Set<string>();
    for (const segment of facts.served)
      for (const other of facts.links.dependsOn(segment)) {
        if (!facts.links.isServed(other)) continue;
        const pair = facts.separation.decide(segment, other);
        const { a, b } = pair;
        const subject = subjectOfPair(a, b);
        if (told.has(subject) || pair.verdict !== "merge") continue;
        told.add(subject);
        yield {
          message: `${pairInWords(a, b)} are joined as sides of a platform, but ${lackText(pair, facts.separation.required)}.`,
          at: itemPlace(a),
          related: [{ at: itemPlace(b), label: "the other side" }],
          subject,
          group: { name: `"${a.name}" – "${b.name}"` },
        };
      }
  },
};

function lackText(pair: PairDecision, required: number): string {
  return pair.possible === 0 ? "nothing separates them" : `too little separates them: ${shortfallText(pair, required)}`;
}
