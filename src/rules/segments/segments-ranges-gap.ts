import { attributesOf, spanOf, valueNumber } from "../../analysis/characteristics.js";
import type { Canvas, Characteristic, Segment } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { gathered } from "../../model/grouped.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentsRangesGap: Rule = {
  id: "segments-ranges-gap",
  category: "segments",
  severity: { review: "info" },
  summary: "Between the ranges of two segments lies an interval that belongs to no segment.",
  why: "Customers in the gap are served by accident or turned away by accident; either may be right, when it is decided.",
  fixAdvice: "Close the gap, or add a segment for it with `decision: ignore` or `later`.",
  source: SOURCES.choice,
  reads: ["segments"],
  *check(canvas) {
    for (const ranges of rangesByAttribute(canvas).values()) yield* gaps(ranges);
  },
};

interface OwnedRange {
  readonly owner: Segment;
  readonly characteristic: Characteristic;
  readonly min: number;
  readonly max: number;
}

/** The ranges of every attribute that only ranges and numbers describe: a text could cover anything. */
function rangesByAttribute(canvas: Canvas): ReadonlyMap<string, readonly OwnedRange[]> {
  const found: [key: string, range: OwnedRange][] = [];
  const told = new Set<string>();
  for (const owner of canvas.segments)
    for (const [key, characteristic] of attributesOf(owner)) {
      const span = spanOf(characteristic.value);
      if (span) found.push([key, { owner, characteristic, ...span }]);
      else told.add(key);
    }
  return gathered(found.filter(([key]) => !told.has(key)));
}

function* gaps(ranges: readonly OwnedRange[]): Iterable<Finding> {
  const [first, ...others] = [...ranges].sort((a, b) => a.min - b.min);
  if (!first) return;
  let before = first;
  for (const range of others) {
    if (range.min > before.max && isRange(before, range)) yield gap(before, range);
    if (range.max > before.max) before = range;
  }
}

/** Between two lone numbers nobody said where one segment ends and the other begins. */
function isRange(...ranges: readonly OwnedRange[]): boolean {
  return ranges.some(({ characteristic }) => characteristic.value.kind === "range");
}

function gap(before: OwnedRange, after: OwnedRange): Finding {
  const { attribute, path } = after.characteristic;
  return {
    message: `Nobody is served or ignored with ${attribute} from ${valueNumber(before.max)} to ${valueNumber(after.min)}: "${before.owner.name}" ends before it, "${after.owner.name}" begins after it.`,
    at: { path },
    label: "the gap ends here",
    related: [{ at: { path: before.characteristic.path }, label: "and begins here" }],
    subject: `customer_segments/${before.owner.key}+${after.owner.key}`,
    value: attribute,
  };
}
