import type { CriterionResult } from "../result.js";
import type { CriterionTest } from "./criterion.js";
import { compareBands, explainBands, hasBandOrNumber } from "./profit-bands.js";
import type { Always } from "./profit-gap.js";
import { explainLine, firstCommonLine } from "./profit-lines.js";
import { comparePaying, economicsPlaces, explainPaying } from "./who-pays.js";

/** "They have substantially different profitability": by the first kind of fact that both sides have. */
export const profitability: CriterionTest = {
  decide(a, b) {
    const line = firstCommonLine(a.economics, b.economics);
    if (line) return RESULT_OF[line.kind.compare(line.a, line.b)];
    if (hasBandOrNumber(a.economics) && hasBandOrNumber(b.economics)) return compareBands(a.economics, b.economics);
    return comparePaying(a, b);
  },
  explain(of) {
    const { a, b } = of;
    const line = firstCommonLine(a.economics, b.economics);
    const places = [a, b].flatMap(({ segment }) => economicsPlaces(segment));
    if (line) return { ...explainLine(of, line), places };
    if (hasBandOrNumber(a.economics) && hasBandOrNumber(b.economics)) return { ...explainBands(of), places };
    return explainPaying(of);
  },
};

const RESULT_OF: Readonly<Record<Always, CriterionResult>> = { always: "differs", never: "same", sometimes: "unknown" };
