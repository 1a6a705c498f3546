import type { Economics, Figure, Segment } from "../../../model/canvas.js";
import { figureValue } from "../../../model/figure-value.js";
import type { PlainValue } from "../../../model/finding.js";
import { profitPerCustomer } from "../../economics.js";
import { hull, type Interval, interval, ordered, plus } from "../../interval.js";
import { type Combined, onlyOne } from "./combined.js";
import { entriesOf, knownOfSome, type Shared, shared } from "./shared.js";

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
  const given = segments.filter(({ economics }) => economics !== undefined);
  if (given.length === 0) return [];
  const figures = Object.entries(PER_CUSTOMER).map(([key, property]) =>
    shared(
      key,
      given,
      property === "profitPerCustomer" ? profitOf(given) : (each) => each.economics?.[property],
      between,
    ),
  );
  const band = onlyOne("profitability", segments, ({ economics }) => economics?.profitability);
  const bands = shared(
    "profitability",
    given,
    ({ economics }) => economics?.profitability,
    ([first]) => first ?? null,
  );
  const value = entriesOf([...figures, bands]);
  return [
    {
      field: "economics",
      value: value.size > 0 ? value : undefined,
      notes: notesOf([...figures, bands]),
      kept: knownOfSome("the figures of `economics`", given, segments),
      ...(band.contradiction !== undefined && { contradiction: band.contradiction, settled: band.settled }),
    },
  ];
}

/** Where one gives a profit, that of the others may follow from what they give. */
function profitOf(given: readonly Segment[]): (segment: Segment) => Interval | undefined {
  const isGiven = given.some(({ economics }) => economics?.profitPerCustomer !== undefined);
  return ({ economics }) => (isGiven ? (economics?.profitPerCustomer ?? profitPerCustomer(economics)) : undefined);
}

/** Customers add up. A market that two groups give may be one market or two: the range holds both. */
export function unitedSize(segments: readonly Segment[]): Combined {
  const given = segments.filter(({ size }) => size?.customers !== undefined || size?.market !== undefined);
  const customers = shared("size.customers", given, ({ size }) => size?.customers, sum);
  const markets = shared(
    "size.market",
    given,
    ({ size }) => size?.market,
    (all) => oneOrBoth(all, given),
  );
  const dates = [...new Set(segments.flatMap(({ size }) => size?.asOf ?? []))].sort();
  const sources = [...new Set(segments.flatMap(({ size }) => size?.source ?? []))];
  const figures = entriesOf([customers, markets]);
  const hasFigures = figures.size > 0 || given.length === 0;
  const about: [string, PlainValue][] = [
    // What is added up is as old as its oldest part.
    ...dates.slice(0, 1).map((date): [string, PlainValue] => ["as_of", /^\d+$/.test(date) ? Number(date) : date]),
    ...(sources.length > 0 ? [["source", sources.join("; ")] as [string, PlainValue]] : []),
  ];
  const entries = new Map([...figures, ...about]);
  return {
    field: "size",
    value: hasFigures && entries.size > 0 ? entries : undefined,
    kept: knownOfSome("the figures of `size`", given, segments),
    notes: [
      ...notesOf([customers, markets]),
      ...(dates.length > 1 && hasFigures
        ? [`\`size.as_of\` is the ${dates.length === 2 ? "older of the two" : "oldest of all"}: ${dates[0]}`]
        : []),
    ],
  };
}

/** The biggest customer of all has at most the share that it has of one group. */
export function unitedShare(segments: readonly Segment[]): Combined {
  const field = "top_customer_share";
  const given = segments.filter(({ topCustomerShare }) => topCustomerShare !== undefined);
  const [share, ...more] = given.flatMap(({ topCustomerShare }) => topCustomerShare ?? []);
  if (share === undefined) return { field, value: undefined };
  const kept = knownOfSome("`top_customer_share`", given, segments, "is that");
  if (segments.length === 1) return { field, value: figureValue(share), kept };
  return { field, value: figureValue(interval(0, hull(share, ...more).high)), kept };
}

function notesOf(all: readonly Shared[]): readonly string[] {
  return all.flatMap(({ note }) => note ?? []);
}

function between(figures: readonly Interval[]): PlainValue {
  return joined(figures, hull);
}

function sum(figures: readonly Interval[]): PlainValue {
  return joined(figures, plus);
}

/** A figure that stands alone stays as it is written, be it upside down. */
function joined(
  [first, ...more]: readonly Interval[],
  join: (first: Interval, ...more: readonly Interval[]) => Interval,
): PlainValue {
  if (first === undefined) return null;
  return figureValue(more.length === 0 ? first : join(first, ...more));
}

/** One market that both name, unless the customers of both have no room in it. */
function oneOrBoth(markets: readonly Interval[], given: readonly Segment[]): PlainValue {
  const customers = given.flatMap(({ size }): readonly Figure[] => (size?.customers ? [size.customers] : []));
  const isOne = new Set(markets.map(({ low, high }) => `${low} ${high}`)).size === 1;
  const [market] = markets;
  if (isOne && market && plus(...customers).low <= ordered(market).high) return figureValue(market);
  return figureValue({ low: Math.max(...markets.map((each) => ordered(each).low)), high: plus(...markets).high });
}
