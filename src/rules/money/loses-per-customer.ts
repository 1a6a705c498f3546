import { dependence, payers } from "../../analysis/dependence.js";
import { lifetimeProfit, profitPerCustomer } from "../../analysis/economics.js";
import type { Segment } from "../../model/canvas.js";
import { groupedRange } from "../../text/grouped-number.js";
import { quoted } from "../../text/sentence.js";
import { fieldKey, itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const losesPerCustomer: Rule = {
  id: "loses-per-customer",
  category: "money",
  severity: { sketch: "warning" },
  summary: "Every customer of a paying segment costs more than they bring, and nobody else needs them.",
  why: "Growth makes such a loss larger. It can make sense for one side of a platform, which others depend on; this one stands alone.",
  fixAdvice: "Raise the price, lower the cost to serve or to win them, or write down who depends on them.",
  source: SOURCES.money,
  reads: ["segments", "streams"],
  aggregate: {
    message: (names) => `Every customer of these segments costs more than the customer brings: ${quoted(names)}.`,
  },
  *check(_canvas, { links }) {
    const joined = dependence(links);
    for (const segment of payers(links)) {
      const loss = lossOf(segment);
      if (loss === undefined || joined.dependants(segment).length > 0) continue;
      yield {
        message: `"${segment.name}" pays, but ${loss}, and no other segment depends on it.`,
        at: segment.economics ? fieldKey(segment, "economics") : itemPlace(segment),
        subject: subjectOf(segment),
        group: { name: segment.name },
      };
    }
  },
};

function lossOf({ economics }: Segment): string | undefined {
  const profit = profitPerCustomer(economics);
  if (profit && profit.high <= 0)
    return profit.high === 0 && profit.low === 0
      ? "a customer leaves no profit"
      : `a customer leaves a profit of ${groupedRange(profit)}`;
  const { lifetimeValue, acquisitionCost } = economics ?? {};
  const lifetime = lifetimeProfit(economics);
  if (lifetimeValue && acquisitionCost && lifetime && lifetime.high < 0)
    return `winning one costs ${groupedRange(acquisitionCost)} and one brings ${groupedRange(lifetimeValue)} in a lifetime`;
  return undefined;
}
