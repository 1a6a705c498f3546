import type { Canvas } from "../model/canvas.js";
import type { Per } from "../model/vocabulary.generated.js";

/** In what an amount is counted: `CHF a year`. */
export function moneyUnit({ currency, period }: Pick<Canvas, "currency" | "period">, per: Per = period): string {
  return [currency, per === "once" ? "once" : `a ${per}`].filter(Boolean).join(" ");
}
