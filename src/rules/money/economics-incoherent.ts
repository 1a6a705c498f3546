import { contradictionOfProfit, type FigureKind, figuresOf, type NamedFigure } from "../../analysis/economics.js";
import type { Canvas, Segment } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import { groupedNumber, groupedRange } from "../../text/grouped-number.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const economicsIncoherent: Rule = {
  id: "economics-incoherent",
  category: "money",
  severity: { sketch: "error" },
  summary:
    "A figure cannot be right: a negative count, price or cost, a percentage outside 0 to 100, a range upside down, or a profit that is not revenue less cost.",
  why: "Every comparison of segments by profit, and every sum of costs and revenue, rests on these figures.",
  fixAdvice: "Correct the figure, or the one that it disagrees with.",
  source: SOURCES.format,
  reads: ["segments", "valuePropositions", "relationships", "streams", "costs"],
  *check(canvas) {
    let owners: Owners | undefined;
    for (const named of figuresOf(canvas)) {
      const wrong = wrongWith(named);
      if (wrong === undefined) continue;
      const advice = adviceFor(named);
      owners ??= itemsByPath(canvas);
      const owner = owners.get(JSON.stringify(named.item));
      yield {
        message: `The ${named.field} of "${owner?.name ?? canvas.name}" ${wrong}.`,
        at: { path: named.figure.path },
        ...(advice && { advice }),
        subject: owner?.subject ?? named.item.join("/"),
        value: named.field,
      };
    }
    for (const segment of canvas.segments) yield* unequalProfit(segment);
  },
};

function wrongWith({ figure, kind }: NamedFigure): string | undefined {
  const { low, high } = figure;
  if (low > high) return `runs from ${groupedNumber(low)} down to ${groupedNumber(high)}: \`low\` is above \`high\``;
  if (low < 0 && isNeverNegative(kind)) return `is ${groupedRange(figure)}, and a ${kind} cannot be negative`;
  if (kind === "percentage" && (low < 0 || high > 100)) return `is ${groupedRange(figure)} %, outside 0 to 100`;
  if (kind === "margin" && high > 100) return `is ${groupedRange(figure)} %, more than the whole price`;
  return undefined;
}

function isNeverNegative(kind: FigureKind): kind is "count" | "price" | "cost" {
  return kind === "count" || kind === "price" || kind === "cost";
}

/** Money that flows the other way is written with a minus sign by whoever keeps accounts; here it has a block of its own. */
function adviceFor({ figure: { low, high }, kind }: NamedFigure): string | undefined {
  if (low > high || low >= 0) return undefined;
  if (kind === "price")
    return "Write what is paid, without a minus sign. What is given back, a discount or a rebate, lowers the price or is a cost.";
  if (kind === "cost")
    return "Write what it costs, without a minus sign. What comes in is a revenue stream, or the `funding`.";
  return undefined;
}

function* unequalProfit(segment: Segment): Iterable<Finding> {
  const { revenuePerCustomer: revenue, costToServe: cost, profitPerCustomer: profit } = segment.economics ?? {};
  if (!revenue || !cost || !profit) return;
  const expected = contradictionOfProfit(revenue, cost, profit);
  if (expected === undefined) return;
  yield {
    message: `The profit per customer of "${segment.name}" is ${groupedRange(profit)}, but revenue less cost is ${groupedRange(expected)}.`,
    at: { path: profit.path },
    label: "not the difference",
    related: [
      { at: { path: revenue.path }, label: "revenue" },
      { at: { path: cost.path }, label: "cost" },
    ],
    subject: subjectOf(segment),
    value: "profit per customer",
  };
}

type Owners = ReadonlyMap<string, { readonly name: string; readonly subject: string }>;

function itemsByPath(canvas: Canvas): Owners {
  const items = [
    ...canvas.segments,
    ...canvas.valuePropositions,
    ...canvas.relationships,
    ...canvas.streams,
    ...canvas.costs,
  ];
  const keyOf = (path: CanvasPath) => JSON.stringify(path);
  return new Map(items.map((item) => [keyOf(item.path), { name: item.name, subject: subjectOf(item) }]));
}
