import type { Facts } from "../analysis/facts.js";
import type { Interval } from "../analysis/interval.js";
import { MONEY_PARTS, type SegmentMoney } from "../analysis/segment-money.js";
import { yearlyResult } from "../analysis/yearly-result.js";
import type { Canvas, Cost, Segment, Stream } from "../model/canvas.js";
import { groupedRange, groupedSums } from "../text/grouped-number.js";
import { moneyText, priceText } from "./money.js";

/** The parts of the picture, by what they tell. */
export const MONEY_HEADINGS = {
  streams: "Revenue streams",
  costs: "Costs",
  unknown: "What is not known",
} as const;

/** Over those of whose money nothing is said. */
export const UNTOLD = "Nothing is said of what a customer brings or costs here:";

/** Where a number is not written, but follows from others. */
export const WORKED_OUT = "worked out";

/** Over what one customer brings and costs. */
export function oneCustomerHeading(canvas: Canvas): string {
  return `One customer, ${unitText(canvas)}`;
}

/** Over what all of them leave. */
export function allCustomersHeading(canvas: Canvas): string {
  return `All customers of a segment, ${unitText(canvas)}`;
}

/** How many customers a segment has, and plainly when that is not said. */
export function customersText({ customers }: SegmentMoney): string {
  return customers ? customersOf(customers) : "number of customers not said";
}

/** A number of customers. */
export function customersOf(customers: Interval): string {
  return `${groupedRange(customers)} ${customers.low === 1 && customers.high === 1 ? "customer" : "customers"}`;
}

/** True when there is anything to say of the money of a segment. */
export function isTold({ segment, pays, customers }: SegmentMoney): boolean {
  return segment.economics !== undefined || customers !== undefined || pays === false;
}

/** What all customers of a segment leave, where that can be worked out. */
export function knownTogether(monies: readonly SegmentMoney[]) {
  return monies.flatMap(({ segment, together }) => (together.profit ? [{ segment, profit: together.profit }] : []));
}

/** What is left, by its name. */
export function profitLabel({ high }: Interval): "loss" | "profit" {
  return high < 0 ? "loss" : "profit";
}

/** Costs against revenue, where every number for that is there. */
export function resultTexts({ canvas, links }: Facts): readonly string[] {
  const result = yearlyResult(canvas, links);
  if (!result) return [];
  const inMoney = (sum: Interval) => [canvas.currency, amountText(sum)].filter(Boolean).join(" ");
  return [`In a year, streams bring ${inMoney(result.revenue)} and costs come to ${inMoney(result.costs)}.`];
}

/** An amount of money, with two decimals at most: a sum of fractions has no tail. */
export function amountText({ low, high }: Interval): string {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return groupedSums({ low: rounded(low), high: rounded(high) });
}

/** In what all amounts are counted: `in CHF, a year`. */
function unitText({ currency, period }: Canvas): string {
  return [currency === undefined ? undefined : `in ${currency}`, `a ${period}`].filter(Boolean).join(", ");
}

/** Figures of a segment beside the bars, and judgements where there are none. */
export function moneyRemarks(
  { segment, pays, perCustomer }: SegmentMoney,
  { canvas, links }: Facts,
): readonly string[] {
  const { economics } = segment;
  const figures = [
    economics?.lifetimeValue && `lifetime value ${moneyText(economics.lifetimeValue, "once", canvas)}`,
    economics?.acquisitionCost && `acquisition cost ${moneyText(economics.acquisitionCost, "once", canvas)}`,
    economics?.margin && `margin ${groupedRange(economics.margin)} %`,
  ].flatMap((text) => (text ? [text] : []));
  const hasFigures = figures.length > 0 || MONEY_PARTS.some((part) => perCustomer[part]);
  const band = economics?.profitability;
  const biggest = segment.topCustomerShare;
  const essential = segment.essentialBecause === undefined ? "" : `: ${segment.essentialBecause}`;
  const care = links
    .relationshipsFor(segment)
    .flatMap(({ name, costPerCustomer }) =>
      costPerCustomer ? [`"${name}" costs ${moneyText(costPerCustomer, undefined, canvas)} for each customer`] : [],
    );
  return [
    ...(pays === false ? [`pays nothing${essential}`] : []),
    ...(band === undefined
      ? []
      : [`profitability ${band}, ${hasFigures ? "as it is judged" : "a judgement without figures"}`]),
    ...(!hasFigures && band === undefined ? ["nothing is said of what a customer brings or costs"] : []),
    ...figures,
    ...(biggest ? [`the biggest customer brings ${groupedRange(biggest)} %`] : []),
    ...care,
  ];
}

/** What is said about a stream, and plainly what is not. */
export function streamTexts(stream: Stream, canvas: Canvas): readonly string[] {
  const kind = [stream.type?.replaceAll("-", " "), stream.pricing?.replaceAll("-", " ")].filter(Boolean).join(", ");
  const tiers = stream.tiers.map(({ id, price, per }) =>
    price ? `${id} ${moneyText(price, per ?? stream.per, canvas)}` : `${id}, price not said`,
  );
  const price = [priceText(stream, canvas), ...tiers].filter(Boolean).join("; ");
  const share = stream.share ? `${groupedRange(stream.share)} % of revenue` : "share not said";
  return [
    ...(kind ? [kind] : []),
    price || "price not said",
    share,
    ...(stream.state === "planned" ? ["planned"] : []),
  ];
}

/** What a cost comes to, and plainly when that is not said. */
export function costText({ name, kind, amount, per, state }: Cost, canvas: Canvas): string {
  const sum = amount ? moneyText(amount, per, canvas) : "amount not said";
  return [`${name}: ${sum}`, kind, state === "planned" ? "planned" : undefined].filter(Boolean).join(", ");
}

/** What would have to be written down for the picture to be whole. */
export function unknownTexts(monies: readonly SegmentMoney[], { canvas }: Facts): readonly string[] {
  const without = (test: (money: SegmentMoney) => boolean): readonly Segment[] =>
    monies.filter(test).map(({ segment }) => segment);
  const lacking: readonly (readonly [string, readonly { readonly name: string }[]])[] = [
    ["whether these pay", without(({ pays }) => pays === undefined)],
    ["what a customer brings in", without((money) => !money.perCustomer.revenue && money.pays !== false)],
    ["what a customer costs to serve", without((money) => !money.perCustomer.cost)],
    ["how many customers there are", without((money) => !money.customers)],
    ["the price of", canvas.streams.filter(({ price, tiers }) => !price && !tiers.some((tier) => tier.price))],
    ["the share of revenue of", canvas.streams.filter(({ share }) => !share)],
    ["the amount of", canvas.costs.filter(({ amount }) => !amount)],
  ];
  return lacking
    .filter(([, items]) => items.length > 0)
    .map(
      ([what, items]) => `${what}${what.endsWith("of") ? "" : ":"} ${items.map(({ name }) => `"${name}"`).join(", ")}`,
    );
}
