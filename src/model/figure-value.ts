import type { PlainValue } from "./finding.js";
import type { Figure } from "./item.js";

/** A figure as a canvas file has it: a plain number, or a range. */
export function figureValue({ low, high }: Pick<Figure, "low" | "high">): PlainValue {
  return low === high ? low : { low, high };
}
