import type { Facts } from "../../analysis/facts.js";
import { type Interval, isAbove, plus } from "../../analysis/interval.js";
import type { Alternative, Canvas, Stream, ValueProposition } from "../../model/canvas.js";
import { groupedRange } from "../../text/grouped-number.js";
import { fieldKey, fieldPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const priceAboveValue: Rule = {
  id: "price-above-value",
  category: "money",
  severity: { sketch: "warning" },
  summary: "A price is higher than what the offer is worth to the customer by the file's own figures.",
  why: "What customers should be willing to pay is the price of their alternative, plus what the offer adds and saves; above that, the alternative wins.",
  fixAdvice: "Lower the price, or write down what else the offer `adds` or `saves`.",
  source: SOURCES.economicValue,
  reads: ["valuePropositions", "streams", "header"],
  *check(canvas, facts) {
    for (const stream of canvas.streams) {
      const { price } = stream;
      // The figures of the alternative are in the file's period; another one cannot be compared.
      if (!price || (stream.per ?? canvas.period) !== canvas.period) continue;
      for (const offer of offersOf(stream, canvas, facts)) {
        const worth = worthOf(offer.betterThan);
        if (!worth || !isAbove(price, worth)) continue;
        yield {
          message: `"${stream.name}" costs ${groupedRange(price)}, but "${offer.name}" is worth ${groupedRange(worth)} to a customer who could have ${offer.betterThan?.alternative ?? "an alternative"}.`,
          at: fieldPlace(stream, "price"),
          label: "above the value",
          related: [
            {
              at: fieldKey(offer, "better_than"),
              label: `price of the alternative + adds + saves = ${groupedRange(worth)}`,
            },
          ],
          subject: subjectOf(stream),
          value: offer.key,
        };
      }
    }
  },
};

/** The value propositions that a stream is for, also by their elements. */
function offersOf(stream: Stream, canvas: Canvas, { links }: Facts): readonly ValueProposition[] {
  const parts = new Set(links.offerPartsOf(stream));
  return canvas.valuePropositions.filter(
    (offer) => parts.has(offer) || links.elementsOf(offer).some((element) => parts.has(element)),
  );
}

function worthOf(alternative: Alternative | undefined): Interval | undefined {
  if (!alternative?.price) return undefined;
  const { price, adds, saves } = alternative;
  return plus(price, ...[adds, saves].flatMap((part) => part ?? []));
}
