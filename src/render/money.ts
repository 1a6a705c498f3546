import type { Canvas, Figure, Stream } from "../model/canvas.js";
import type { Per } from "../model/vocabulary.generated.js";
import { groupedRange, groupedSums } from "../text/grouped-number.js";

/** An amount of money with its currency and what it is for: `CHF 9 a month`, `3 %`. */
export function moneyText(figure: Figure, per: Per | undefined, canvas: Canvas): string {
  if (per === "percent") return `${groupedRange(figure)} %`;
  return `${amountText(figure, canvas)} ${PER_WORDS[per ?? canvas.period]}`;
}

function amountText(figure: Figure, { currency }: Canvas): string {
  return [currency, groupedSums(figure)].filter(Boolean).join(" ");
}

/** What a stream brings, as far as it is said. */
export function priceText(stream: Stream, canvas: Canvas): string | undefined {
  if (stream.price === undefined) return undefined;
  const cap = stream.cap === undefined ? "" : `, at most ${amountText(stream.cap, canvas)}`;
  return moneyText(stream.price, stream.per, canvas) + cap;
}

const PER_WORDS: Readonly<Record<Exclude<Per, "percent">, string>> = {
  month: "a month",
  quarter: "a quarter",
  year: "a year",
  once: "once",
  use: "a use",
  unit: "a unit",
};
