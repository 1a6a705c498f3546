import type { Said, StatementPath } from "../../analysis/changes/statements.js";
import { groupedNumber, groupedRange, groupedSums } from "../../text/grouped-number.js";
import { quote } from "../../text/sentence.js";

/** The units of the figures of a canvas. */
export interface Figures {
  readonly currency: string | undefined;
}

type Value = Extract<Said, { kind: "value" }>["value"];

/** Fields that hold sums of money; those of an alternative are by the same names. */
const MONEY = new Set([
  ...["price", "cap", "amount", "adds", "saves", "costPerCustomer", "acquisitionCost", "lifetimeValue"],
  ...["revenuePerCustomer", "costToServe", "profitPerCustomer"],
]);
const PERCENT = new Set(["share", "margin", "topCustomerShare"]);
/** Fields whose texts are words of the format, ids or days: all others are the author's words. */
const OF_THE_FORMAT = new Set([
  ...["id", "stage", "perspective", "market", "orientation", "language", "currency", "period", "state", "per"],
  ...["who", "decision", "kind", "type", "pricing", "owner", "phases", "purpose", "motive", "risk", "status", "value"],
  ...["profitability", "method", "tags", "reviewed", "asOf", "date", "separateFrom", "passIf"],
]);

/** A value as it is said where it stands: money with its currency, the author's words in quotes. */
export function valueText(value: Value, path: StatementPath, { currency }: Figures): string {
  if (typeof value === "string") return wordText(value, path);
  if (typeof value === "boolean") return value ? "yes" : "no";
  const range = typeof value === "number" ? { low: value, high: value } : value;
  const field = fieldAt(path);
  if (PERCENT.has(field)) return `${rangeText(range)} %`;
  // What a claim is of has a unit of its own.
  const isMoney = MONEY.has(field) && path[0]?.name !== "claim";
  return isMoney ? [currency, groupedSums(range)].filter(Boolean).join(" ") : rangeText(range);
}

/** A word of the format as it stands, the author's in quotes. */
export function wordText(word: string, path: StatementPath): string {
  return OF_THE_FORMAT.has(fieldAt(path)) ? word : quote(word);
}

function fieldAt(path: StatementPath): string {
  return path.findLast(({ kind }) => kind === "field")?.name ?? "";
}

/** An end may be open. */
function rangeText({ low, high }: { readonly low: number; readonly high: number }): string {
  if (low === Number.NEGATIVE_INFINITY) return `below ${groupedNumber(high)}`;
  return high === Number.POSITIVE_INFINITY ? `from ${groupedNumber(low)}` : groupedRange({ low, high });
}
