import type { Facts } from "../../analysis/facts.js";
import { needsRegister } from "../../analysis/needs-register.js";
import { PURCHASE_WORDS, wordsOf } from "../../analysis/word-lists.js";
import type { Canvas, Need, Segment } from "../../model/canvas.js";
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
    const named = facts.served.filter(({ name }) => endsInOneOf(name, words));
    const different = named.length > 0 ? withOwnNeed(canvas, facts) : new Set();
    for (const segment of named)
      if (!different.has(segment))
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

/** Segments with a need that no other served segment has; a need in words of its own counts. */
function withOwnNeed(canvas: Canvas, { served }: Facts): ReadonlySet<Segment> {
  const register = needsRegister(canvas);
  const lists = served.map(({ needs = [] }) =>
    needs.map(({ entry, weight }) => ({ need: register.find(entry), weight })),
  );
  const owners = new Map<Need | undefined, number>();
  for (const list of lists)
    for (const need of new Set(list.map((one) => one.need))) owners.set(need, (owners.get(need) ?? 0) + 1);
  const isOwn = (need: Need | undefined): boolean => need === undefined || owners.get(need) === 1;
  return new Set(served.filter((_, at) => lists[at]?.some(({ need, weight }) => weight !== 0 && isOwn(need))));
}
