import { contradictionOfProfit } from "../../analysis/economics.js";
import { isAbove } from "../../analysis/interval.js";
import type { Answers } from "../question.js";
import { figureIn } from "./figure-readers.js";

/** Says what is wrong with the fields of one place together, where each alone can be read. */
type FieldsCheck = (texts: Answers["fields"]) => string | undefined;

/** For the price of a stream. */
export const percentPrice: FieldsCheck = (texts) => {
  const price = texts.get("per") === "percent" ? figureIn(texts, "price") : undefined;
  return price && price.high > 100 ? "A percentage is a number from 0 to 100." : undefined;
};

/** For the size of a segment. */
export const impossibleSize: FieldsCheck = (texts) => {
  const [customers, market] = [figureIn(texts, "customers"), figureIn(texts, "market")];
  return customers && market && isAbove(customers, market)
    ? "More of them are customers than there are: change one of the two numbers."
    : undefined;
};

/** For the economics of a segment. */
export const unequalProfit: FieldsCheck = (texts) => {
  const [revenue, cost, profit] = ["revenue_per_customer", "cost_to_serve", "profit_per_customer"].map((id) =>
    figureIn(texts, id),
  );
  if (!revenue || !cost || !profit || contradictionOfProfit(revenue, cost, profit) === undefined) return undefined;
  return "The profit is not what it brings less what it costs: change one of the three, or leave the profit empty.";
};

const CHECKS: ReadonlyMap<string, FieldsCheck> = new Map([
  ["revenue_streams", percentPrice],
  ["customer_segments.size", impossibleSize],
  ["customer_segments.economics", unequalProfit],
]);

/** What the interview asks again for after all fields of a place were filled in. @param place block and key */
export function problemTogether(place: string, texts: Answers["fields"]): string | undefined {
  return CHECKS.get(place)?.(texts);
}
