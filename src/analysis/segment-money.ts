import type { Figure, Segment, Stream } from "../model/canvas.js";
import { costToServe, pays, profitPerCustomer, revenuePerCustomer } from "./economics.js";
import type { Facts } from "./facts.js";
import { type Interval, minus, NOTHING, times } from "./interval.js";

/** A sum of money, and whether it is written or follows from what is written. */
export interface Amount extends Interval {
  readonly isWorkedOut: boolean;
}

export const MONEY_PARTS = ["revenue", "cost", "profit"] as const;
export type MoneyPart = (typeof MONEY_PARTS)[number];
export type MoneyParts = Readonly<Record<MoneyPart, Amount | undefined>>;

/** What one segment brings and costs. All rates are for the period of the canvas. */
export interface SegmentMoney {
  readonly segment: Segment;
  readonly pays: boolean | undefined;
  readonly customers: Figure | undefined;
  readonly perCustomer: MoneyParts;
  /** For all its customers; undefined parts where a customer's part or the number of customers is not known. */
  readonly together: MoneyParts;
  readonly streams: readonly Stream[];
}

/** What a segment brings and costs, as far as the canvas tells. */
export function segmentMoney(segment: Segment, { links }: Facts): SegmentMoney {
  const { economics, size } = segment;
  const customers = size?.customers;
  const perCustomer: MoneyParts = {
    revenue: amount(revenuePerCustomer(economics), economics?.revenuePerCustomer),
    cost: amount(costToServe(economics), economics?.costToServe),
    profit: amount(profitPerCustomer(economics), economics?.profitPerCustomer),
  };
  const forAll = (part: Amount | undefined): Amount | undefined =>
    part && customers && { ...times(part, customers), isWorkedOut: true };
  return {
    segment,
    pays: pays(segment, links),
    customers,
    perCustomer,
    together: {
      revenue: forAll(perCustomer.revenue),
      cost: forAll(perCustomer.cost),
      profit: forAll(perCustomer.profit) ?? freeLoss(segment, forAll(perCustomer.cost), links),
    },
    streams: links.streamsFrom(segment),
  };
}

/** Who pays nothing leaves what it costs, as a loss. */
function freeLoss(segment: Segment, cost: Amount | undefined, links: Facts["links"]): Amount | undefined {
  if (!cost || pays(segment, links) !== false) return undefined;
  return { ...minus(NOTHING, cost), isWorkedOut: true };
}

function amount(value: Interval | undefined, written: Figure | undefined): Amount | undefined {
  return value && { ...value, isWorkedOut: written === undefined };
}
