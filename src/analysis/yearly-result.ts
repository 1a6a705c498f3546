import type { Canvas, Cost, Segment, Stream } from "../model/canvas.js";
import { perYear } from "./economics.js";
import { type Interval, plus, times } from "./interval.js";
import type { LinkFacts } from "./links.js";

/** What current costs and streams come to in a year; undefined unless every amount, price and number of customers is known. */
export function yearlyResult(
  canvas: Canvas,
  links: LinkFacts,
): { readonly costs: Interval; readonly revenue: Interval } | undefined {
  const costs = canvas.costs.filter(({ state }) => state === "current").map((cost) => costPerYear(cost, canvas));
  const revenue = canvas.streams
    .filter((stream) => stream.state === "current" && !comesLater(stream, links))
    .map((stream) => revenuePerYear(stream, canvas, links));
  if (costs.length === 0 || revenue.length === 0) return undefined;
  const [costSum, revenueSum] = [sum(costs), sum(revenue)];
  return costSum && revenueSum && { costs: costSum, revenue: revenueSum };
}

function costPerYear({ amount, per }: Cost, { period }: Canvas): Interval | undefined {
  return amount && perYear(amount, per, period);
}

/** True for a stream of which all payers are served later or never. */
function comesLater(stream: Stream, links: LinkFacts): boolean {
  return links.segmentsOf(stream).length > 0 && payersOf(stream, links).length === 0;
}

function payersOf(stream: Stream, links: LinkFacts): readonly Segment[] {
  return links.segmentsOf(stream).filter((segment) => links.isServed(segment) && segment.state === "current");
}

/** The price, paid by every customer of the segments that pay today. */
function revenuePerYear(stream: Stream, { period }: Canvas, links: LinkFacts): Interval | undefined {
  if (!stream.price || stream.tiers.length > 0) return undefined;
  const rate = perYear(stream.price, stream.per, period);
  const payers = payersOf(stream, links);
  const customers = payers.length > 0 ? sum(payers.map(({ size }) => size?.customers)) : undefined;
  return rate && customers && times(rate, customers);
}

function sum(parts: readonly (Interval | undefined)[]): Interval | undefined {
  const known = parts.flatMap((part) => part ?? []);
  return known.length === parts.length ? plus(...known) : undefined;
}
