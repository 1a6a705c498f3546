import { COMPARATIVES, wordsOf } from "../../analysis/word-lists.js";
import { quote } from "../../text/sentence.js";
import { wordsFor } from "../options.js";
import { namePlace, subjectOf } from "../places.js";
import type { OptionSpec, Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const OPTIONS = {
  comparatives: { description: "Further comparisons that mean nothing without a number.", type: "words", default: [] },
} as const satisfies Record<string, OptionSpec>;

export const unmeasuredComparative: Rule = {
  id: "unmeasured-comparative",
  category: "wording",
  // Off by default: many a good short name compares, and the number stands in the claim.
  severity: {},
  summary: "A value proposition is named better, faster or cheaper, without saying by how much.",
  why: "A comparison convinces by its number; without one it is what every competitor says.",
  fixAdvice: "Say by how much, in the name or in `claim: {kind: quantitative, amount, unit}`.",
  source: SOURCES.offer,
  options: OPTIONS,
  reads: ["valuePropositions", "header"],
  asks: ["value_propositions.*.claim"],
  *check(canvas, _facts, options) {
    const comparatives = new Set(wordsFor(canvas.language, COMPARATIVES, options, "comparatives"));
    for (const offer of canvas.valuePropositions) {
      const word = wordsOf(offer.name).find((one) => comparatives.has(one));
      if (word === undefined || /\d/.test(offer.name) || offer.claim?.amount !== undefined) continue;
      yield {
        message: `"${offer.name}" says ${quote(word)}, and nothing says by how much.`,
        at: namePlace(offer),
        subject: subjectOf(offer),
        value: word,
      };
    }
  },
};
