import { nonPayers, payers } from "../../analysis/dependence.js";
import { type Interval, plus, profitPerCustomer, times } from "../../analysis/economics.js";
import type { Figure, Segment } from "../../model/canvas.js";
import { bakery } from "../example-canvas.js";
import { fieldKey, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { quoted, readableFigure } from "../sentence.js";
import { SOURCES } from "../sources.js";

const segments = (profit: number, economics = "economics") => `commuters:
  name: Commuters at the station
  decision: serve
  priority: 1
  pays: false
  essential_because: They make the street lively
  needs: {fresh-bread: 5, no-queue: 3}
  depends_on: cafes
  size: {customers: 1000}
  ${economics}: {cost_to_serve: 20}
cafes:
  name: Cafés in the old town
  decision: serve
  needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}
  size: {customers: 30}
  economics: {profit_per_customer: ${profit}}`;
const revenue_streams = "supply-contracts: {from: cafes, for: cafe-delivery}";

export const subsidyUncovered: Rule = {
  id: "subsidy-uncovered",
  category: "platform",
  severity: { review: "warning" },
  summary: "Serving those who pay nothing costs more than those who pay leave as profit.",
  why: "On a platform one side pays for the other; by the file's own numbers the subsidy is larger than what pays for it.",
  fixAdvice: "Lower what the free side costs, raise what the paying side leaves, or state the `funding`.",
  source: SOURCES.platforms,
  reads: ["segments", "streams", "header"],
  examples: {
    bad: bakery({ customer_segments: segments(400, "⟦economics⟧"), revenue_streams }),
    good: bakery({ customer_segments: segments(900), revenue_streams }),
  },
  *check(canvas, { links }) {
    const [free, paying] = [nonPayers(links), payers(links)];
    const [first] = free;
    if (!first || paying.length === 0 || canvas.funding !== undefined) return;
    const cost = total(free, ({ economics }) => economics?.costToServe);
    const profit = total(paying, ({ economics }) => profitPerCustomer(economics));
    if (!cost || !profit || cost.low <= profit.high) return;
    yield {
      message: `Serving ${quoted(free.map(({ name }) => name))}, which pays nothing, costs ${readableFigure(cost)}; those who pay leave ${readableFigure(profit)}.`,
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
