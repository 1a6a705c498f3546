import type { Facts } from "../../analysis/facts.js";
import { PURCHASE_WORDS, wordsOf } from "../../analysis/word-lists.js";
import type { Canvas, Segment } from "../../model/canvas.js";
import { quoted } from "../../text/sentence.js";
import { wordsFor } from "../options.js";
import { namePlace, subjectOf } from "../places.js";
import type { OptionSpec, Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const OPTIONS = {
  purchases: { description: "Further words for people by what they bought or hold.", type: "words", default: [] },
} as const satisfies Record<string, OptionSpec>;
export const segmentNamedByPurchase: Rule = {
  id: "segment-named-by-purchase",
  category: "wording",
  severity: { review: "info" },
  summary: "A segment is named by what people bought, and has no need of its own.",
  why: "People were customers with a need before they became subscribers; the contract they hold is a price, not a reason.",
  fixAdvice:
    "Name them by who they are and what they need, or model the contract as a price of another segment's stream.",
  source: SOURCES.segments,
  options: OPTIONS,
  reads: ["segments", "header"],
  asks: ["customer_segments.*.needs"],
  aggregate: {
    message: (names) =>
      `These segments are named by what they bought, and have no need of their own: ${quoted(names)}.`,
  },
  *check(canvas, facts, options) {
    const words = wordsFor(canvas.language, PURCHASE_WORDS, options, "purchases");
    for (const segment of facts.served)
      if (endsInOneOf(segment.name, words) && !hasOwnNeed(segment, canvas, facts))
        yield {
          message: `"${segment.name}" is named by what they bought, and no need is only theirs.`,
          at: namePlace(segment),
          subject: subjectOf(segment),
          group: { name: segment.name },
        };
  },
};

function endsInOneOf(name: string, phrases: readonly string[]): boolean {
  const words = wordsOf(name).join(" ");
  return phrases.some((phrase) => words === phrase || words.endsWith(` ${phrase}`));
}

/** True when the segment has a need that no other served segment has; a need in words of its own counts. */
function hasOwnNeed(segment: Segment, canvas: Canvas, { served }: Facts): boolean {
  const register = new Set(canvas.needs.map(({ id }) => id));
  const others = new Set(
    served.filter((other) => other !== segment).flatMap(({ needs }) => (needs ?? []).map(({ entry }) => entry)),
  );
  return (segment.needs ?? []).some(
    ({ entry, weight }) => weight !== 0 && (!register.has(entry) || !others.has(entry)),
  );
}
