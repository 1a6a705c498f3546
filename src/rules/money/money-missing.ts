import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const moneyMissing: Rule = {
  id: "money-missing",
  category: "money",
  severity: { review: "warning" },
  summary: "There is no revenue stream, and no other funding.",
  why: "A model that nobody pays for lasts as long as its founders' savings.",
  fixAdvice: "Add the revenue streams, or state in `funding` what carries the model.",
  source: SOURCES.money,
  reads: ["streams", "header"],
  asks: ["revenue_streams", "funding"],
  *check(canvas) {
    if (canvas.streams.length > 0 || canvas.funding !== undefined) return;
    yield {
      message: `Nothing says how "${canvas.name}" earns money, or what else funds it.`,
      at: { path: ["revenue_streams"], part: "key" },
      subject: "revenue_streams",
    };
  },
};
