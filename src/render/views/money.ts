import type { Facts } from "../../analysis/facts.js";
import { MONEY_PARTS, type SegmentMoney, segmentMoney } from "../../analysis/segment-money.js";
import { yearlyResult } from "../../analysis/yearly-result.js";
import type { Cost, Segment, Stream } from "../../model/canvas.js";
import { groupedRange } from "../../text/grouped-number.js";
import { dataOf } from "../canvas-data.js";
import { jsonPieces } from "../json.js";
import {
  allCustomersHeading,
  amountText,
  costText,
  isTold,
  knownTogether,
  MONEY_HEADINGS,
  moneyRemarks,
  oneCustomerHeading,
  profitLabel,
  resultTexts,
  streamTexts,
  UNTOLD,
  unknownTexts,
  WORKED_OUT,
} from "../money-words.js";
import type { Scene } from "../scene.js";
import { flow, paragraph, wrapLine } from "../terminal/flow.js";
import { segmentMoneyLines, streamLines, valueLines } from "../terminal/money-lines.js";
import { bullet, heading, type Page, pageText, segmentName } from "../terminal/page.js";
import type { Pen } from "../terminal/pen.js";
import { type Line, span } from "../terminal/spans.js";
import type { View } from "../view.js";

const page: Page = {
  *lines(scene, pen, width) {
    const { facts, focus } = scene;
    const { canvas } = facts;
    const monies = moniesShown(facts, focus);
    yield* heading(oneCustomerHeading(canvas), width);
    if (monies.length === 0) yield* paragraph("no customer segments yet", width, { dim: true });
    const told = monies.filter(isTold);
    for (const money of told) yield* segmentMoneyLines(money, monies, scene, pen, width);
    yield* untoldLines(
      monies.filter((money) => !isTold(money)),
      scene,
      pen,
      width,
    );
    yield* togetherLines(monies, scene, pen, width);
    const streams = streamsShown(facts, focus);
    yield* heading(MONEY_HEADINGS.streams, width);
    if (streams.length === 0) yield* paragraph(focus ? "none comes from them" : "none yet", width, { dim: true });
    for (const stream of streams) yield* streamLines(stream, scene, pen, width);
    if (!focus && canvas.costs.length > 0) {
      yield* heading(MONEY_HEADINGS.costs, width);
      for (const cost of canvas.costs) yield* bullet(costText(cost, canvas), pen, width);
    }
    if (!focus)
      for (const text of resultTexts(facts)) yield* [[], ...wrapLine([span(pen.words(text), { bold: true })], width)];
    const unknown = focus ? [] : unknownTexts(monies, facts);
    if (unknown.length > 0) yield* heading(MONEY_HEADINGS.unknown, width);
    for (const text of unknown) yield* bullet(text, pen, width);
  },
  *plain({ facts, focus }) {
    const { canvas } = facts;
    const monies = moniesShown(facts, focus);
    for (const money of monies) {
      const figures = MONEY_PARTS.map((part) => `; ${part}: ${partText(money, part)}`).join("");
      const remarks = moneyRemarks(money, facts)
        .map((text) => `; ${text}`)
        .join("");
      const customers = money.customers ? groupedRange(money.customers) : "not said";
      yield `customer_segments/${money.segment.key}: ${money.segment.name}; customers: ${customers}${figures}${remarks}`;
    }
    for (const { segment, profit } of knownTogether(monies))
      yield `all customers: customer_segments/${segment.key}: ${segment.name}; profit: ${amountText(profit)} (${WORKED_OUT})`;
    for (const stream of streamsShown(facts, focus))
      yield `revenue_streams/${stream.key}: ${stream.name}; ${streamTexts(stream, canvas).join("; ")}`;
    if (focus) return;
    for (const cost of canvas.costs) yield `cost_structure/${cost.key}: ${costText(cost, canvas)}`;
    for (const text of resultTexts(facts)) yield `result: ${text}`;
    for (const text of unknownTexts(monies, facts)) yield `not known: ${text}`;
  },
};

/** What each segment brings, costs and leaves; the streams with their shares; and plainly what is not known. */
export const moneyView: View = {
  text: (facts, options) => pageText(page, facts, options),
  json: (facts, options) => jsonPieces(moneyData(facts, options?.focus), facts),
};

function moniesShown(facts: Facts, focus: Segment | undefined): readonly SegmentMoney[] {
  return (focus ? [focus] : facts.served).map((segment) => segmentMoney(segment, facts));
}

function untoldLines(untold: readonly SegmentMoney[], scene: Scene, pen: Pen, width: number): readonly Line[] {
  if (untold.length === 0) return [];
  const names = untold.map(({ segment }) => segmentName(segment, scene, pen));
  return [[], ...paragraph(UNTOLD, width), ...flow(names, width, "   ")];
}

function streamsShown({ canvas, links }: Facts, focus: Segment | undefined): readonly Stream[] {
  return focus ? links.streamsFrom(focus) : canvas.streams;
}

function partText({ perCustomer }: SegmentMoney, part: (typeof MONEY_PARTS)[number]): string {
  const value = perCustomer[part];
  if (!value) return "not said";
  return amountText(value) + (value.isWorkedOut ? ` (${WORKED_OUT})` : "");
}

/** What all customers of a segment leave, as bars on one scale: who carries whom. */
function* togetherLines(monies: readonly SegmentMoney[], scene: Scene, pen: Pen, width: number): Iterable<Line> {
  const known = knownTogether(monies);
  if (known.length === 0) return;
  yield* heading(allCustomersHeading(scene.facts.canvas), width);
  const values = known.map(({ profit }) => profit);
  for (const { segment, profit } of known) {
    yield* wrapLine(segmentName(segment, scene, pen), width, 2);
    yield* valueLines(profitLabel(profit), profit, true, values, pen, width);
  }
}

function moneyData(facts: Facts, focus: Segment | undefined) {
  const { canvas } = facts;
  const monies = moniesShown(facts, focus);
  return {
    version: 1,
    currency: canvas.currency ?? null,
    period: canvas.period,
    segments: monies.map(({ segment, pays, customers, perCustomer, together }) => ({
      segment: segment.key,
      name: segment.name,
      pays: pays ?? null,
      customers: customers ? dataOf(customers) : null,
      perCustomer: partsData(perCustomer),
      together: partsData(together),
      ...(segment.economics?.profitability ? { profitability: segment.economics.profitability } : {}),
    })),
    streams: streamsShown(facts, focus).map((stream) => streamData(stream, facts)),
    costs: focus ? [] : canvas.costs.map(costData),
    result: focus ? null : resultData(facts),
    unknown: focus ? [] : unknownTexts(monies, facts),
  };
}

function streamData(stream: Stream, { links }: Facts) {
  const { key, name, type, pricing, price, per, tiers, share, state } = stream;
  return {
    stream: key,
    name,
    from: links.segmentsOf(stream).map((segment) => segment.key),
    type: type ?? null,
    pricing: pricing ?? null,
    price: price ? dataOf(price) : null,
    per: per ?? null,
    tiers: dataOf(tiers),
    share: share ? dataOf(share) : null,
    state,
  };
}

function costData({ key, name, kind, amount, per, state }: Cost) {
  return {
    cost: key,
    name,
    kind: kind ?? null,
    amount: amount ? dataOf(amount) : null,
    per: per ?? null,
    state,
  };
}

/** What streams bring and costs come to in a year; null where a number for that is missing. */
function resultData({ canvas, links }: Facts) {
  const result = yearlyResult(canvas, links);
  return result ? { per: "year", revenue: dataOf(result.revenue), costs: dataOf(result.costs) } : null;
}

function partsData(parts: SegmentMoney["perCustomer"]) {
  return Object.fromEntries(
    MONEY_PARTS.map((part) => {
      const value = parts[part];
      return [part, value ? { low: value.low, high: value.high, workedOut: value.isWorkedOut } : null];
    }),
  );
}
