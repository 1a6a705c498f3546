import { PROFITABILITY_BANDS } from "../../../model/vocabulary.generated.js";
import type { Interval } from "../../interval.js";
import type { EconomicsProfile } from "../profile.js";
import type { CriterionResult } from "../result.js";
import { type Case, fieldOf, nameOf, type Said } from "./criterion.js";
import { numberInWords, rangeWords, sumInWords } from "./profit-ranges.js";

/** True when something is said of the profit, be it a word. */
export function hasBandOrNumber(e: EconomicsProfile): boolean {
  return e.band !== undefined || numberOf(e) !== undefined;
}

function numberOf(e: EconomicsProfile): Interval | undefined {
  return e.profit ?? e.lifetime ?? e.margin;
}

const LOSS = PROFITABILITY_BANDS.indexOf("loss");

/** Where a side stands: a band, or above zero without saying how far; undefined when its range straddles zero. */
function standing(e: EconomicsProfile): number | "above-zero" | undefined {
  if (e.band !== undefined) return e.band;
  const number = numberOf(e);
  if (!number) return undefined;
  if (number.high <= 0) return LOSS;
  return number.low > 0 ? "above-zero" : undefined;
}

/** Bands, or the sign of a figure beside a band or a figure of another kind. */
export function compareBands(a: EconomicsProfile, b: EconomicsProfile): CriterionResult {
  const [x, y] = [standing(a), standing(b)];
  if (x === undefined || y === undefined) return "unknown";
  if (x === "above-zero" || y === "above-zero") return x === LOSS || y === LOSS ? "differs" : "unknown";
  if (x === y) return "same";
  return x === LOSS || y === LOSS || Math.abs(x - y) >= 2 ? "differs" : "unknown";
}

/** What is said of both, and where that does not tell, what would. */
export function explainBands({ a, b }: Case): Said {
  const evidence = [`profitability: ${nameOf(a)} ${bandWords(a.economics)}, ${nameOf(b)} ${bandWords(b.economics)}`];
  if (compareBands(a.economics, b.economics) !== "unknown") return { evidence, missing: [] };
  const flipping = [a, b].filter((profile) => standing(profile.economics) === undefined);
  const flips = flipping.map((profile) => `the verdict flips where ${nameOf(profile)} rises above 0`);
  // Beside a loss, the sign of the other tells all.
  if ([a, b].some((profile) => standing(profile.economics) === LOSS))
    return { evidence: [...evidence, ...flips], missing: flipping.map((profile) => fieldOf(profile, "economics")) };
  const above = flips.length > 0 ? "above 0, " : "";
  const why = `${above}${whyBandsAreOpen(a.economics, b.economics)}; profit per customer on both sides would`;
  const open = [a, b].filter((profile) => flipping.includes(profile) || !profile.economics.profit);
  return { evidence: [...evidence, ...flips, why], missing: open.map((profile) => fieldOf(profile, "economics")) };
}

function whyBandsAreOpen(a: EconomicsProfile, b: EconomicsProfile): string {
  if (a.band !== undefined && b.band !== undefined) return "bands next to each other do not tell";
  if (a.band === undefined && b.band === undefined) return "figures of two kinds do not tell";
  return "a band and a figure do not tell";
}

/** The band, or else the figure with what it is a figure of. */
function bandWords(e: EconomicsProfile): string {
  if (e.band !== undefined) return PROFITABILITY_BANDS[e.band] ?? "";
  if (e.profit) return `${rangeWords(e.profit, sumInWords)} per customer`;
  if (e.lifetime) return `${rangeWords(e.lifetime, sumInWords)} in a lifetime`;
  return e.margin ? `a margin of ${rangeWords(e.margin, numberInWords)} %` : "";
}
