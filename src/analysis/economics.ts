import type { Canvas, Economics, Figure, Segment } from "../model/canvas.js";
import type { CanvasPath } from "../model/path.js";
import type { Per, Period } from "../model/vocabulary.generated.js";
import type { LinkFacts } from "./links.js";

/** A number that is known only to lie between two. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The difference of two intervals: the least and the most that it can be. */
export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** The sum of intervals. */
export function plus(...parts: readonly Interval[]): Interval {
  return parts.reduce((sum, part) => ({ low: sum.low + part.low, high: sum.high + part.high }), { low: 0, high: 0 });
}

/** The product of two intervals. */
export function times(a: Interval, b: Interval): Interval {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** What a customer leaves: as given, or revenue less cost; undefined when the file does not say. */
export function profitPerCustomer(economics: Economics | undefined): Interval | undefined {
  if (economics?.profitPerCustomer) return economics.profitPerCustomer;
  if (!economics?.revenuePerCustomer || !economics.costToServe) return undefined;
  return minus(economics.revenuePerCustomer, economics.costToServe);
}

/** What a customer brings in: as given, or profit plus cost; undefined when the file does not say. */
export function revenuePerCustomer(economics: Economics | undefined): Interval | undefined {
  if (economics?.revenuePerCustomer) return economics.revenuePerCustomer;
  if (!economics?.profitPerCustomer || !economics.costToServe) return undefined;
  return plus(economics.profitPerCustomer, economics.costToServe);
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
  return times(rate, { low: PERIODS_A_YEAR[each], high: PERIODS_A_YEAR[each] });
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
