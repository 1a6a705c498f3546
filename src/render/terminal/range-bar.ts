import { hull, type Interval, NOTHING } from "../../analysis/interval.js";
import { bar } from "./meter.js";
import type { Pen } from "./pen.js";
import { type Line, span } from "./spans.js";

/** How values lie on a line of cells: losses to the left of zero, gains to the right. */
export interface Scale {
  /** Cells before zero. */
  readonly zero: number;
  readonly perCell: number;
}

/** The smallest scale on which all values and zero have room; the smallest loss has a cell. */
export function scaleFor(values: readonly Interval[], width: number): Scale {
  const { low, high } = hull(NOTHING, ...values);
  const cells = Math.max(2, width);
  const zero = low < 0 ? Math.min(cells - 1, Math.max(1, Math.round((-low / (high - low)) * cells))) : 0;
  const perCell = Math.max(high / (cells - zero), zero === 0 ? 0 : -low / zero);
  return { zero, perCell: perCell === 0 ? 1 : perCell };
}

/** A bar from zero to what is certain, and a lighter one over what is possible. What is not nothing shows. */
export function rangeBar({ low, high }: Interval, { zero, perCell }: Scale, pen: Pen): Line {
  if (low === 0 && high === 0) return [span(" ".repeat(zero) + pen.signs.lines[5])];
  if (low >= 0 && low === high) return [span(" ".repeat(zero) + bar(high / perCell, pen))];
  const [solid, light] = pen.ascii ? ["#", "."] : ["█", "░"];
  const cellsOf = (value: number) => (value <= 0 ? 0 : Math.max(1, Math.round(value / perCell)));
  const loss = Math.min(zero, cellsOf(-low));
  const sureLoss = low === high ? loss : Math.min(loss, cellsOf(-high));
  const gain = cellsOf(high);
  const sureGain = Math.min(gain, cellsOf(low));
  return [
    span(" ".repeat(zero - loss)),
    span(light.repeat(loss - sureLoss) + solid.repeat(sureLoss)),
    span(solid.repeat(sureGain) + light.repeat(gain - sureGain)),
  ].filter(({ text }) => text !== "");
}
