import { type Interval, isExact } from "../../interval.js";
import type { EconomicsProfile } from "../profile.js";
import { besideLimit, type Case, fieldOf, nameOf, type Said } from "./criterion.js";
import {
  type Always,
  DIFFERENT_POINTS,
  DIFFERENT_RATIO,
  differBySignOrPoints,
  differBySignOrRatio,
} from "./profit-gap.js";
import { flipEvidence, numberInWords, rangeWords, sumInWords } from "./profit-ranges.js";

interface Kind {
  readonly compare: (a: Interval, b: Interval) => Always;
  /** How far apart two amounts are, beside what counts as far. */
  distance(a: number, b: number): string;
  /** What counts as far. */
  readonly far: string;
  readonly inWords: (amount: number) => string;
}

/** A figure that both sides have. */
export interface Line {
  readonly title: string;
  readonly kind: Kind;
  readonly a: Interval;
  readonly b: Interval;
}

const PROFIT: Kind = {
  compare: (a, b) => differBySignOrRatio(a, b),
  distance: (a, b) => {
    const larger = Math.max(Math.abs(a), Math.abs(b));
    const percent = larger === 0 ? 0 : (100 * Math.abs(a - b)) / larger;
    return `${besideLimit(percent, 100 * DIFFERENT_RATIO, 0, " %")} of the larger`;
  },
  far: `${100 * DIFFERENT_RATIO} % of the larger`,
  inWords: sumInWords,
};

const MARGIN: Kind = {
  compare: (a, b) => differBySignOrPoints(a, b),
  distance: (a, b) => `${besideLimit(Math.abs(a - b), DIFFERENT_POINTS, 0)} points`,
  far: `${DIFFERENT_POINTS} points`,
  inWords: numberInWords,
};

const LINES = [
  { key: "profit", title: "profit per customer", kind: PROFIT },
  { key: "lifetime", title: "lifetime value less acquisition cost", kind: PROFIT },
  { key: "margin", title: "margin (%)", kind: MARGIN },
] as const;

/** The first kind of figure that both sides have. */
export function firstCommonLine(a: EconomicsProfile, b: EconomicsProfile): Line | undefined {
  for (const { key, title, kind } of LINES) {
    const [mine, theirs] = [a[key], b[key]];
    if (mine && theirs) return { title, kind, a: mine, b: theirs };
  }
  return undefined;
}

/** The figures of both, how they compare, and what has to be narrowed down where a range holds both answers. */
export function explainLine({ a, b }: Case, line: Line): Said {
  const { compare, inWords } = line.kind;
  const amounts = `${line.title}: ${nameOf(a)} ${rangeWords(line.a, inWords)}, ${nameOf(b)} ${rangeWords(line.b, inWords)}`;
  const result = compare(line.a, line.b);
  if (result !== "sometimes") return { evidence: [`${amounts} (${reason(line, result)})`], missing: [] };
  const ranges = { a: line.a, b: line.b, compare, inWords };
  const wide = [a, b].filter((_, i) => !isExact(i === 0 ? line.a : line.b));
  return {
    evidence: [amounts, ...flipEvidence(ranges, { a: nameOf(a), b: nameOf(b) })],
    missing: wide.map((profile) => fieldOf(profile, "economics")),
  };
}

function reason({ a, b, kind }: Line, result: "always" | "never"): string {
  const isRange = !isExact(a) || !isExact(b);
  const everywhere = isRange ? ", whichever values hold" : "";
  if ((a.low > 0 && b.high <= 0) || (b.low > 0 && a.high <= 0)) return `only one is above zero${everywhere}`;
  if (!isRange) return `distance ${kind.distance(a.low, b.low)}`;
  return `distance ${result === "always" ? "at least" : "less than"} ${kind.far}${everywhere}`;
}
