import type { Canvas } from "../../model/canvas.js";
import { asciiFigures } from "../../text/ascii-figures.js";
import { moneyUnit } from "../money-unit.js";
import type { Reader, Reading } from "../question.js";
import { amountReader, countReader, percentReader } from "./figure-readers.js";
import { currenciesMeant, moneyIn } from "./foreign-unit.js";
import { isNoFigure, parseFigure } from "./parse-figure.js";

/** What the figures of a canvas are counted in. */
export type Counting = Pick<Canvas, "currency" | "period">;

const perPeriod = (counting: Counting): Reader => amountReader(moneyUnit(counting));
const once = (counting: Counting): Reader => amountReader(moneyUnit(counting, "once"));

const percent = (): Reader => percentReader;
const count = (): Reader => countReader;

const READERS = {
  "customer_segments.size.customers": count,
  "customer_segments.size.market": count,
  "customer_segments.economics.revenue_per_customer": perPeriod,
  "customer_segments.economics.cost_to_serve": perPeriod,
  "customer_segments.economics.profit_per_customer": (counting) =>
    amountReader(moneyUnit(counting), { isNegativeFine: true }),
  "customer_segments.economics.margin": percent,
  "customer_segments.economics.acquisition_cost": once,
  "customer_segments.economics.lifetime_value": once,
  "customer_segments.top_customer_share": percent,
  "value_propositions.better_than.price": perPeriod,
  "value_propositions.better_than.adds": perPeriod,
  "value_propositions.better_than.saves": perPeriod,
  "customer_relationships.cost_per_customer": perPeriod,
  "revenue_streams.price": ofPrice,
  "revenue_streams.cap": ofPrice,
  "revenue_streams.share": percent,
  "cost_structure.amount": perPeriod,
} as const satisfies Readonly<Record<string, (counting: Counting) => Reader>>;

/** A field of an item that holds a figure, by its block and its keys. */
export type FigurePlace = keyof typeof READERS;

/** True for the places whose figures are read here. */
export function isFigurePlace(place: string): place is FigurePlace {
  return Object.hasOwn(READERS, place);
}

/** How a figure is read at its place, by whomever it is typed: money in the canvas's currency, shares, or how many. */
export function figureReader(place: FigurePlace, counting: Counting): Reader {
  const reader = READERS[place](counting);
  if (counting.currency !== undefined || reader.takes !== "amount") return reader;
  return { ...reader, read: (text) => inItsCurrency(text, reader, place, counting) };
}

/** Where the canvas does not say in which currency it counts, the first amount that names one says it. */
function inItsCurrency(text: string, reader: Reader, place: FigurePlace, counting: Counting): Reading {
  const reading = reader.read(text);
  const money = moneyIn(text);
  if (money === undefined || "problem" in reading) return reading;
  const [currency, other] = currenciesMeant(money);
  if (currency === undefined && /^[A-Z]{3}$/.test(money))
    return { problem: `${money} is no code of a currency: write the amount alone, or with a code like EUR or USD.` };
  if (currency === undefined || other !== undefined) {
    const codes = `${currency ?? "EUR"} or ${other ?? "USD"}`;
    return { problem: `"${text}" may be in any of several currencies: write a code for ${money}, like ${codes}.` };
  }
  const inCurrency = READERS[place]({ ...counting, currency }).read(text);
  return "problem" in inCurrency ? inCurrency : { ...inCurrency, currency };
}

/** A price may be a percentage too; that it is one is said in another field. */
function ofPrice({ currency = "" }: Counting): Reader {
  const amount = amountReader(currency);
  return {
    ...amount,
    read: (text) => {
      const [, number] = isNoFigure(parseFigure(text)) ? [] : (SHARE.exec(asciiFigures(text).trim()) ?? []);
      return number === undefined
        ? amount.read(text)
        : {
            problem: `"${text}" is a share, and this is a price: write ${number.replace(ANY_PERCENT, "")}, and percent as what the price is per.`,
          };
    },
  };
}

const ANY_PERCENT = /\s?(?:%|per ?cent)/i;
const SHARE = /^(.*\d)\s*(?:%|per ?cent)$/i;
