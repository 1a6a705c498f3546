import { BUZZWORDS, EMPTY_WORDS, without, wordsOf } from "../../analysis/word-lists.js";
import { quoted } from "../../text/sentence.js";
import { wordsFor } from "../options.js";
import { namePlace, subjectOf } from "../places.js";
import type { OptionSpec, Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const OPTIONS = {
  buzzwords: { description: "Further words that every offer could claim.", type: "words", default: [] },
} as const satisfies Record<string, OptionSpec>;

const EMPTY_OR_ARTICLE = [...EMPTY_WORDS, "a", "an"];

export const buzzwordValue: Rule = {
  id: "buzzword-value",
  category: "wording",
  severity: { review: "info" },
  summary: "Nothing is left of a value proposition's name when the words that every offer claims are taken out.",
  why: "A customer cannot tell two best, leading, innovative solutions apart; what they get done can be told.",
  fixAdvice: "Name what the customer gets or can do afterwards.",
  source: SOURCES.offer,
  options: OPTIONS,
  reads: ["valuePropositions", "header"],
  asks: ["value_propositions"],
  aggregate: {
    message: (names) => `These value propositions say nothing that every offer could not claim: ${quoted(names)}.`,
  },
  *check(canvas, _facts, options) {
    const buzzwords = wordsFor(canvas.language, BUZZWORDS, options, "buzzwords");
    for (const offer of canvas.valuePropositions) {
      const words = wordsOf(offer.name);
      const rest = without(words, buzzwords);
      if (rest.length === words.length || without(rest, EMPTY_OR_ARTICLE).length > 0) continue;
      yield {
        message: `"${offer.name}" says nothing that every offer could not claim.`,
        at: namePlace(offer),
        subject: subjectOf(offer),
        group: { name: offer.name },
      };
    }
  },
};
