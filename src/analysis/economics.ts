import type { Canvas, Economics, Figure, Segment } from "../model/canvas.js";
import type { CanvasPath } from "../model/path.js";
import type { Per, Period } from "../model/vocabulary.generated.js";
import { distanceBetween, type Interval, interval, minus, ordered, plus, times } from "./interval.js";
import type { LinkFacts } from "./links.js";

/** What a customer leaves: as given, or revenue less cost; undefined when the file does not say. */
export function profitPerCustomer(economics: Economics | undefined): Interval | undefined {
  if (economics?.profitPerCustomer) return ordered(economics.profitPerCustomer);
  return economics && differenceOf(economics.revenuePerCustomer, economics.costToServe);
}

/** What a customer brings in: as given, or profit plus cost; undefined when the file does not say. */
export function revenuePerCustomer(economics: Economics | undefined): Interval | undefined {
  if (economics?.revenuePerCustomer) return ordered(economics.revenuePerCustomer);
  if (!economics?.profitPerCustomer || !economics.costToServe) return undefined;
  return plus(economics.profitPerCustomer, economics.costToServe);
}

/** What it takes to serve a customer: as given, or what is missing between revenue and profit; undefined when the file does not say. */
export function costToServe(economics: Economics | undefined): Interval | undefined {
  if (economics?.costToServe) return ordered(economics.costToServe);
  return economics && differenceOf(economics.revenuePerCustomer, economics.profitPerCustomer);
}

/** What a customer leaves in a lifetime, less what it takes to win one; undefined when the file does not say. */
export function lifetimeProfit(economics: Economics | undefined): Interval | undefined {
  return economics && differenceOf(economics.lifetimeValue, economics.acquisitionCost);
}

function differenceOf(from: Interval | undefined, less: Interval | undefined): Interval | undefined {
  return from && less && minus(from, less);
}

/** How far a profit may be from revenue less cost, as a part of the larger: rounding is no contradiction. */
const ROUNDING = 0.05;

/** What the profit would be by revenue and cost, when the one that is given is not near it; undefined when it agrees. */
export function contradictionOfProfit(revenue: Interval, cost: Interval, profit: Interval): Interval | undefined {
  const expected = minus(revenue, cost);
  const largest = Math.max(...[profit.low, profit.high, expected.low, expected.high].map(Math.abs));
  return distanceBetween(ordered(profit), expected) > ROUNDING * largest ? expected : undefined;
}

/** Whether a segment pays: a stream comes from it or it says so; undefined when the file does not say. */
export function pays(segment: Segment, links: LinkFacts): boolean | undefined {
  if (links.streamsFrom(segment).some(({ state }) => state === "current")) return true;
  return segment.pays;
}

const PERIODS_A_YEAR: Readonly<Record<Period, number>> = { month: 12, quarter: 4, year: 1 };

/** A rate as an amount a year; undefined when it is counted by use or unit, once, or as a percentage. */
export function perYear(rate: Interval, per: Per | undefined, period: Period): Interval | undefined {
  const each = per ?? period;
  if (each !== "month" && each !== "quarter" && each !== "year") return undefined;
  return times(rate, interval(PERIODS_A_YEAR[each], PERIODS_A_YEAR[each]));
}

/**
 * What a figure counts: people and companies, a percentage of a whole, a margin (negative when there is a loss), what is paid
 * for something (a price or a cost), or another sum, which a loss or a drawback makes negative.
 */
export type FigureKind = "count" | "percentage" | "margin" | "price" | "cost" | "sum";

export interface NamedFigure {
  readonly figure: Figure;
  /** The field in words: "market". */
  readonly field: string;
  readonly kind: FigureKind;
  /** The path of the item that holds it. */
  readonly item: CanvasPath;
}

/** Every figure of a canvas, in file order within each block. */
export function* figuresOf(canvas: Canvas): Iterable<NamedFigure> {
  for (const s of canvas.segments) yield* segmentFigures(s);
  for (const { betterThan, claim, path } of canvas.valuePropositions)
    yield* some(path, "sum", {
      "claim amount": claim?.amount,
      "price of the alternative": betterThan?.price,
      "worth added": betterThan?.adds,
      "cost saved": betterThan?.saves,
    });
  for (const r of canvas.relationships) yield* some(r.path, "cost", { "cost per customer": r.costPerCustomer });
  for (const s of canvas.streams) {
    yield* some(s.path, "price", { price: s.price, cap: s.cap });
    yield* some(s.path, "percentage", { share: s.share });
    for (const tier of s.tiers) yield* some(s.path, "price", { [`price of ${tier.id}`]: tier.price });
  }
  for (const c of canvas.costs) yield* some(c.path, "cost", { amount: c.amount });
}

function* segmentFigures({ size, economics: e, topCustomerShare, path }: Segment): Iterable<NamedFigure> {
  yield* some(path, "count", { "number of customers": size?.customers, market: size?.market });
  yield* some(path, "sum", {
    "revenue per customer": e?.revenuePerCustomer,
    "profit per customer": e?.profitPerCustomer,
    "lifetime value": e?.lifetimeValue,
  });
  yield* some(path, "cost", { "cost to serve": e?.costToServe, "acquisition cost": e?.acquisitionCost });
  yield* some(path, "margin", { margin: e?.margin });
  yield* some(path, "percentage", { "share of the biggest customer": topCustomerShare });
}

function* some(
  item: CanvasPath,
  kind: FigureKind,
  figures: Readonly<Record<string, Figure | undefined>>,
): Iterable<NamedFigure> {
  for (const [field, figure] of Object.entries(figures)) if (figure) yield { figure, field, kind, item };
}
