import { EMPTY_WORDS, VAGUE_REVENUE, without, wordsOf } from "../../analysis/word-lists.js";
import { quoted } from "../../text/sentence.js";
import { wordsFor } from "../options.js";
import { namePlace, subjectOf } from "../places.js";
import type { OptionSpec, Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const OPTIONS = {
  vague: { description: "Further names of revenue that say only that it is revenue.", type: "words", default: [] },
} as const satisfies Record<string, OptionSpec>;

export const vagueRevenue: Rule = {
  id: "vague-revenue",
  category: "wording",
  severity: { review: "info" },
  summary: "A revenue stream is named only by being revenue.",
  why: 'For what value are our customers really willing to pay? "Sales" answers that some money comes in.',
  fixAdvice: "Name what is paid for, and how: rolls over the counter, a yearly licence, a fee for each transaction.",
  source: SOURCES.money,
  options: OPTIONS,
  reads: ["streams", "header"],
  asks: ["revenue_streams.*.for"],
  aggregate: { message: (names) => `These revenue streams are named only by being revenue: ${quoted(names)}.` },
  *check(canvas, _facts, options) {
    const vague = wordsFor(canvas.language, VAGUE_REVENUE, options, "vague");
    for (const stream of canvas.streams) {
      const words = wordsOf(stream.name);
      if (words.length === 0 || without(without(words, vague), EMPTY_WORDS).length > 0) continue;
      yield {
        message: `The name "${stream.name}" does not tell what customers pay for.`,
        at: namePlace(stream),
        subject: subjectOf(stream),
        group: { name: stream.name },
      };
    }
  },
};
