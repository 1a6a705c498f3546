import type { Economics, Figure, Segment } from "../../../model/canvas.js";
import { figureValue } from "../../../model/figure-value.js";
import type { PlainValue } from "../../../model/finding.js";
import { type Combined, onlyOne, told } from "./combined.js";

const PER_CUSTOMER = {
  revenue_per_customer: "revenuePerCustomer",
  cost_to_serve: "costToServe",
  profit_per_customer: "profitPerCustomer",
  lifetime_value: "lifetimeValue",
  acquisition_cost: "acquisitionCost",
  margin: "margin",
} as const satisfies Record<string, keyof Economics>;

/** A mean over both groups lies between that of the one and that of the other: the range says no more than is known. */
export function unitedEconomics(segments: readonly Segment[]): readonly Combined[] {
  const given = segments.flatMap(({ economics }) => economics ?? []);
  if (given.length === 0) return [];
  const band = onlyOne("profitability", segments, ({ economics }) => economics?.profitability);
  const figures = Object.entries(PER_CUSTOMER).flatMap(([key, property]): [string, PlainValue][] => {
    const known = given.flatMap((economics) => economics[property] ?? []);
    return known.length === 0 ? [] : [[key, between(known)]];
  });
  const isPartial = given.length < segments.length && figures.length > 0;
  const entries = new Map(band.value === undefined ? figures : [...figures, ["profitability", band.value]]);
  return [
    {
      field: "economics",
      value: entries,
      ...(isPartial && { note: "the figures of `economics` are those of one of them only" }),
      ...(band.contradiction !== undefined && { contradiction: band.contradiction }),
    },
  ];
}

/** Customers add up. A market that two groups give may be one market or two: the range holds both. */
export function unitedSize(segments: readonly Segment[]): Combined {
  const sizes = segments.flatMap(({ size }) => size ?? []);
  const customers = sizes.flatMap((size) => size.customers ?? []);
  const markets = sizes.flatMap((size) => size.market ?? []);
  const dates = [...told(sizes.map(({ asOf }) => asOf))].sort();
  const sources = told(sizes.map(({ source }) => source));
  const entries: [string, PlainValue][] = [
    ...(customers.length > 0 ? [["customers", sum(customers)] as [string, PlainValue]] : []),
    ...(markets.length > 0 ? [["market", oneOrBoth(markets)] as [string, PlainValue]] : []),
    // What is added up is as old as its oldest part.
    ...dates.slice(0, 1).map((date): [string, PlainValue] => ["as_of", /^\d+$/.test(date) ? Number(date) : date]),
    ...(sources.length > 0 ? [["source", sources.join("; ")] as [string, PlainValue]] : []),
  ];
  const isPartial = customers.length > 0 && customers.length < segments.length;
  return {
    field: "size",
    value: entries.length > 0 ? new Map(entries) : undefined,
    ...(isPartial && { note: "`size.customers` counts only those of whom it was known" }),
  };
}

/** The biggest customer of all has at most the share that it has of one group. */
export function unitedShare(segments: readonly Segment[]): Combined {
  const shares = segments.flatMap(({ topCustomerShare }) => topCustomerShare ?? []);
  const field = "top_customer_share";
  if (shares.length === 0) return { field, value: undefined };
  return { field, value: figureValue({ low: 0, high: Math.max(...shares.map(({ high }) => high)) }) };
}

function between(figures: readonly Figure[]): PlainValue {
  return figureValue({
    low: Math.min(...figures.map(({ low }) => low)),
    high: Math.max(...figures.map(({ high }) => high)),
  });
}

function sum(figures: readonly Figure[]): PlainValue {
  const total = (end: "low" | "high") => figures.reduce((all, figure) => all + figure[end], 0);
  return figureValue({ low: total("low"), high: total("high") });
}

function oneOrBoth(markets: readonly Figure[]): PlainValue {
  const distinct = told(markets.map(({ low, high }) => `${low} ${high}`)).length;
  if (distinct === 1) return between(markets);
  return figureValue({
    low: Math.max(...markets.map(({ low }) => low)),
    high: markets.reduce((all, { high }) => all + high, 0),
  });
}
