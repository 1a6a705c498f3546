import type { Place } from "../../../model/path.js";
import { PROFITABILITY_BANDS } from "../../../model/vocabulary.generated.js";
import { type Always, differBySignOrPoints, differBySignOrRatio, type Interval } from "../interval.js";
import type { EconomicsProfile, Profile } from "../profile.js";
import type { CriterionResult } from "../result.js";
import { type Case, type CriterionTest, fieldOf, type Grounds, nameOf } from "./criterion.js";
import { flipEvidence, rangeWords } from "./profit-ranges.js";

/** "They have substantially different profitability": by the first kind of fact that both sides have. */
export const profitability: CriterionTest = {
  decide(a, b) {
    const line = firstCommonLine(a.economics, b.economics);
    if (line) return RESULT_OF[line.compare(line.a, line.b)];
    if (hasBandOrNumber(a.economics) && hasBandOrNumber(b.economics)) return compareBands(a.economics, b.economics);
    return comparePaying(a, b);
  },
  explain(of) {
    const { a, b } = of;
    const line = firstCommonLine(a.economics, b.economics);
    const places = [a, b].flatMap(economicsPlaces);
    if (line) return { ...explainLine(of, line), places };
    if (hasBandOrNumber(a.economics) && hasBandOrNumber(b.economics)) return { ...explainBands(of), places };
    return { ...explainPaying(of), places };
  },
};

const RESULT_OF: Readonly<Record<Always, CriterionResult>> = { always: "differs", never: "same", sometimes: "unknown" };

interface Line {
  readonly title: string;
  readonly a: Interval;
  readonly b: Interval;
  compare(a: Interval, b: Interval): Always;
}

const LINES = [
  { key: "profit", title: "profit per customer", compare: differBySignOrRatio },
  { key: "lifetime", title: "lifetime value less acquisition cost", compare: differBySignOrRatio },
  { key: "margin", title: "margin (%)", compare: differBySignOrPoints },
] as const;

function firstCommonLine(a: EconomicsProfile, b: EconomicsProfile): Line | undefined {
  for (const { key, title, compare } of LINES) {
    const [mine, theirs] = [a[key], b[key]];
    if (mine && theirs) return { title, a: mine, b: theirs, compare: (x, y) => compare(x, y) };
  }
  return undefined;
}

function numberOf(e: EconomicsProfile): Interval | undefined {
  return e.profit ?? e.lifetime ?? e.margin;
}

function hasBandOrNumber(e: EconomicsProfile): boolean {
  return e.band !== undefined || numberOf(e) !== undefined;
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

function compareBands(a: EconomicsProfile, b: EconomicsProfile): CriterionResult {
  const [x, y] = [standing(a), standing(b)];
  if (x === undefined || y === undefined) return "unknown";
  if (x === "above-zero" || y === "above-zero") return x === LOSS || y === LOSS ? "differs" : "unknown";
  if (x === y) return "same";
  return x === LOSS || y === LOSS || Math.abs(x - y) >= 2 ? "differs" : "unknown";
}

function comparePaying(a: Profile, b: Profile): CriterionResult {
  return a.pays !== undefined && b.pays !== undefined && a.pays !== b.pays ? "differs" : "unknown";
}

type Said = Omit<Grounds, "places">;

function explainLine({ a, b }: Case, line: Line): Said {
  const result = line.compare(line.a, line.b);
  const amounts = `${line.title}: ${nameOf(a)} ${rangeWords(line.a)}, ${nameOf(b)} ${rangeWords(line.b)}`;
  if (result !== "sometimes") return { evidence: [amounts], missing: [] };
  const wide = [a, b].filter((_, i) => isWide(i === 0 ? line.a : line.b));
  return {
    evidence: [amounts, ...flipEvidence(line, { a: nameOf(a), b: nameOf(b) })],
    missing: wide.map((profile) => fieldOf(profile, "economics")),
  };
}

function isWide({ low, high }: Interval): boolean {
  return low < high;
}

function explainBands({ a, b }: Case): Said {
  const evidence = [`profitability: ${nameOf(a)} ${bandWords(a.economics)}, ${nameOf(b)} ${bandWords(b.economics)}`];
  if (compareBands(a.economics, b.economics) !== "unknown") return { evidence, missing: [] };
  return {
    evidence: [...evidence, `${whyBandsAreOpen(a.economics, b.economics)}; profit per customer on both sides would`],
    missing: [a, b].filter((p) => !p.economics.profit).map((p) => fieldOf(p, "economics")),
  };
}

function whyBandsAreOpen(a: EconomicsProfile, b: EconomicsProfile): string {
  if (a.band !== undefined && b.band !== undefined) return "bands next to each other do not tell";
  if (a.band === undefined && b.band === undefined) return "figures of two kinds do not tell";
  return "a band and a figure do not tell";
}

/** The band, or else the figure with what it is a figure of. */
function bandWords(e: EconomicsProfile): string {
  if (e.band !== undefined) return PROFITABILITY_BANDS[e.band] ?? "";
  if (e.profit) return `${rangeWords(e.profit)} per customer`;
  if (e.lifetime) return `${rangeWords(e.lifetime)} in a lifetime`;
  return e.margin ? `a margin of ${rangeWords(e.margin)} %` : "";
}

function explainPaying({ a, b }: Case): Said {
  if (comparePaying(a, b) === "differs") {
    const [payer, free] = a.pays ? [a, b] : [b, a];
    return { evidence: [`${nameOf(payer)} pays, ${nameOf(free)} does not`], missing: [] };
  }
  const open = [a, b].filter((profile) => !hasBandOrNumber(profile.economics));
  return {
    evidence: open.map((profile) => `nothing is said of what a customer of ${nameOf(profile)} brings`),
    missing: open.map((profile) => fieldOf(profile, "economics")),
  };
}

function economicsPlaces({ segment }: Profile): readonly Place[] {
  if (segment.economics) return [{ path: segment.economics.path, part: "key" }];
  return segment.pays === undefined ? [] : [{ path: [...segment.path, "pays"], part: "key" }];
}
