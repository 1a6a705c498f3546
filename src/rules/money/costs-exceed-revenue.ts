import { isAbove } from "../../analysis/interval.js";
import { yearlyResult } from "../../analysis/yearly-result.js";
import { groupedRange } from "../../text/grouped-number.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const costsExceedRevenue: Rule = {
  id: "costs-exceed-revenue",
  category: "money",
  severity: { final: "warning" },
  summary: "By the file's own amounts, the costs of a year are higher than its revenue.",
  why: "With all amounts and customers known, the model loses money by its own account.",
  fixAdvice: "Lower a cost, raise a price or the number of customers, or state the `funding` that carries the loss.",
  source: SOURCES.money,
  reads: ["segments", "streams", "costs", "header"],
  asks: [["cost_structure.*.amount", "revenue_streams.*.price", "funding", "customer_segments.*.size"]],
  *check(canvas, facts) {
    const result = yearlyResult(canvas, facts.links);
    if (!result || canvas.funding !== undefined || !isAbove(result.costs, result.revenue)) return;
    const money = canvas.currency ? ` ${canvas.currency}` : "";
    yield {
      message: `Costs come to ${groupedRange(result.costs)}${money} a year, revenue to ${groupedRange(result.revenue)}${money}.`,
      at: { path: ["cost_structure"], part: "key" },
      related: [
        { at: { path: ["revenue_streams"], part: "key" }, label: `${groupedRange(result.revenue)}${money} a year` },
      ],
      subject: "cost_structure",
    };
  },
};
