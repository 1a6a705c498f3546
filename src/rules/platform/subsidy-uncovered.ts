import { nonPayers, payers } from "../../analysis/dependence.js";
import { profitPerCustomer } from "../../analysis/economics.js";
import { type Interval, isAbove, plus, times } from "../../analysis/interval.js";
import type { Figure, Segment } from "../../model/canvas.js";
import { groupedRange } from "../../text/grouped-number.js";
import { quoted } from "../../text/sentence.js";
import { fieldKey, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const subsidyUncovered: Rule = {
  id: "subsidy-uncovered",
  category: "platform",
  severity: { review: "warning" },
  summary: "Serving those who pay nothing costs more than those who pay leave as profit.",
  why: "On a platform one side pays for the other; by the file's own numbers the subsidy is larger than what pays for it.",
  fixAdvice: "Lower what the free side costs, raise what the paying side leaves, or state the `funding`.",
  source: SOURCES.platforms,
  reads: ["segments", "streams", "header"],
  *check(canvas, { links }) {
    const [free, paying] = [nonPayers(links), payers(links)];
    const [first] = free;
    if (!first || paying.length === 0 || canvas.funding !== undefined) return;
    const cost = total(free, ({ economics }) => economics?.costToServe);
    const profit = total(paying, ({ economics }) => profitPerCustomer(economics));
    if (!cost || !profit || !isAbove(cost, profit)) return;
    yield {
      message: `Serving ${quoted(free.map(({ name }) => name))}, which pays nothing, costs ${groupedRange(cost)}; those who pay leave ${groupedRange(profit)}.`,
      at: fieldKey(first, "economics"),
      label: "what they cost",
      related: paying.slice(0, 3).map((segment) => ({ at: fieldKey(segment, "economics"), label: "what pays for it" })),
      subject: subjectOf(first),
    };
  },
};

/** The sum over all customers of the segments; undefined when a number is missing. */
function total(segments: readonly Segment[], each: (segment: Segment) => Interval | undefined): Interval | undefined {
  const products = segments.flatMap((segment) => {
    const [customers, amount]: [Figure | undefined, Interval | undefined] = [segment.size?.customers, each(segment)];
    return customers && amount ? [times(customers, amount)] : [];
  });
  return products.length === segments.length ? plus(...products) : undefined;
}
