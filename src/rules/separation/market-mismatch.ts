import type { Facts } from "../../analysis/facts.js";
import type { MarketFact } from "../../analysis/separation/result.js";
import type { Finding, Fix } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import type { Market } from "../../model/vocabulary.generated.js";
import { counted, enumerated } from "../../text/sentence.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { pairInWords, SEPARATION_READS } from "./pair-words.js";

export const marketMismatch: Rule = {
  id: "market-mismatch",
  category: "separation",
  severity: { sketch: "warning" },
  summary: "The segments contradict the declared kind of market.",
  why: "The kind of market says how many offers, channels and relationships the model must afford; a wrong one hides that.",
  fixAdvice: "Declare the market that the segments show, or correct the segments.",
  source: SOURCES.marketKinds,
  reads: [...SEPARATION_READS, "header"],
  *check(canvas, facts) {
    // Before the first segments are written, nothing contradicts a plan.
    if (facts.served.length === 0) return;
    const { contradicted } = facts.separation.market;
    for (const { kind, path } of canvas.market)
      if (contradicted.includes(kind) && !isHalfPlatform(kind, facts)) yield mismatch(kind, path, facts);
  },
};

/** A platform with a dependency but no way back is `platform-not-mutual`. */
function isHalfPlatform(kind: Market, { served, links }: Facts): boolean {
  return kind === "multi-sided" && served.some((segment) => links.dependsOn(segment).some(links.isServed));
}

function mismatch(kind: Market, path: CanvasPath, facts: Facts): Finding {
  const fix = marketFix(kind, path, facts.separation.market);
  return {
    message: `The market is declared ${kind}, but ${reality(kind, facts)}.`,
    at: { path },
    label: "declared here",
    subject: "market",
    value: kind,
    advice: adviceFor(kind, facts),
    ...(fix && { suggestions: [fix] }),
  };
}

function adviceFor(kind: Market, { separation }: Facts): string {
  const { declarable } = separation.market;
  if (kind === "multi-sided") return adviceForPlatform(separation.market);
  if (isToldAlready(separation.market))
    return `Take \`${kind}\` out: the segments show ${enumerated(declarable)}, which is declared too. Or correct the segments.`;
  if (declarable.length > 0)
    return `Declare ${enumerated(declarable)}, which the segments show, or correct the segments.`;
  if (separation.counts.separate + separation.counts.thin > 0)
    return "Declare `segmented`, leave `market` out, or correct what separates the segments.";
  return "Declare `mass` or `niche`, or write down what separates the segments.";
}

/** What makes a platform is not written down yet; what the links show without it says nothing against it. */
function adviceForPlatform(market: MarketFact): string {
  const other = isToldAlready(market)
    ? "take `multi-sided` out"
    : `declare ${market.declarable.length > 0 ? enumerated(market.declarable) : "another market"}`;
  return `Say in \`depends_on\` of each side who would leave if the other left; if nobody would, ${other}.`;
}

/** True when what the segments show is declared beside what they contradict. */
function isToldAlready({ declared, declarable }: MarketFact): boolean {
  return declarable.length > 0 && declarable.every((kind) => declared.includes(kind));
}

function marketFix(kind: Market, path: CanvasPath, market: MarketFact): Fix | undefined {
  const { declared, declarable } = market;
  if (kind === "multi-sided") return undefined;
  if (isToldAlready(market)) return { title: `take \`${kind}\` out`, edits: [{ kind: "remove", path }] };
  const [only, ...more] = declarable;
  if (only === undefined || declared.length > 1) return undefined;
  return {
    title: `declare ${enumerated(declarable)}`,
    edits: [{ kind: "set", path, value: more.length > 0 ? declarable : only }],
  };
}

function reality(kind: Market, facts: Facts): string {
  const { separation, served } = facts;
  switch (kind) {
    case "mass":
    case "niche": {
      const pair = separation.samples.separate[0] ?? separation.samples.thin[0];
      const count = separation.counts.separate + separation.counts.thin;
      return pair
        ? `${pairInWords(pair.a, pair.b)} are separate segments${count > 1 ? `, one of ${counted(count, "such pair")}` : ""}`
        : "its segments are separate";
    }
    case "segmented":
      return served.length < 2 ? "only one segment is served" : "no two of its segments are separate";
    case "diversified":
      return "its segments share needs or depend on each other";
    case "multi-sided":
      return "no segment is said to depend on another";
  }
}
