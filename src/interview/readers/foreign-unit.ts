import { isCurrencyCode } from "../../text/currency.js";

/** What a figure is counted in: money of one currency (undefined: of any), a share of a hundred, or things. */
export type Counted = { readonly money: string | undefined } | "percent" | "things";

/** Says when a figure was typed in another unit than it is counted in: a number alone would be another one. */
export function foreignUnit(text: string, counted: Counted): string | undefined {
  const money = moneyIn(text);
  const isPercent = /%|\bper ?cent\b/i.test(text);
  if (counted === "percent")
    return money && `"${text}" is an amount, and this is a share: write a number from 0 to 100, like 30.`;
  if (isPercent) {
    const [what, like] = counted === "things" ? ["how many there are", "1200"] : ["an amount of money", "4500"];
    return `"${text}" is a share, and this is ${what}: write a number like ${like}.`;
  }
  if (money === undefined) return undefined;
  if (counted === "things") return `"${text}" is an amount of money, and this is how many there are.`;
  if (counted.money === undefined || mayMean(money, counted.money)) return undefined;
  return `"${text}" is in ${money}, and this canvas counts in ${counted.money}: write the amount in ${counted.money}.`;
}

/** The currency that a figure was typed in, as it was typed: a code, a sign or a word. */
export function moneyIn(text: string): string | undefined {
  return (CODE_OR_SIGN.exec(text) ?? WORD.exec(text))?.[0];
}

/** The code of the one currency that a code, sign or word stands for; undefined when it may be one of several. */
export function currencyMeant(money: string): string | undefined {
  const codes = MEANINGS[wordOf(money)] ?? [money.toUpperCase()].filter(isCurrencyCode);
  return codes.length === 1 ? codes[0] : undefined;
}

function wordOf(money: string): string {
  return money.toLowerCase().replace(/s$/, "");
}

/** Three capitals are a code, unless they say how much. */
const CODE_OR_SIGN = /\b(?!MIO|MRD|TSD|AND|MAX|MIN)[A-Z]{3}\b|\p{Sc}/u;
const WORD = /\b(?:euro|dollar|franc|pound)s?\b/i;

function mayMean(written: string, code: string): boolean {
  const codes = MEANINGS[wordOf(written)];
  if (codes !== undefined) return codes.includes(code);
  // A sign that is not known here may be the sign of any currency.
  return /^\p{Sc}$/u.test(written) || written.toUpperCase() === code;
}

const DOLLARS = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "BRL", "UYU", "DOP"];
const POUNDS = ["GBP", "EGP", "LBP", "SYP", "SDG", "SSP", "GIP", "FKP", "SHP"];

/** The currencies that a sign or a word can stand for. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  $: [...DOLLARS, "JMD", "TTD", "BBD", "BSD", "BZD", "FJD", "NAD", "XCD", "GYD", "LRD", "SRD", "BND", "KYD"],
  dollar: [...DOLLARS.slice(0, 7), "JMD", "TTD", "BBD", "BSD", "BZD", "FJD", "NAD", "XCD", "GYD", "LRD", "SRD", "BND"],
  "€": ["EUR"],
  euro: ["EUR"],
  "£": POUNDS,
  pound: POUNDS,
  "¥": ["JPY", "CNY"],
  franc: ["CHF", "XOF", "XAF", "XPF", "RWF", "BIF", "DJF", "GNF", "KMF", "CDF"],
  "₹": ["INR"],
};
