import { asciiFigures } from "../../text/ascii-figures.js";
import { isCurrencyCode } from "../../text/currency.js";

/** What a figure is counted in: money of one currency (undefined: of any), a share of a hundred, or things. */
export type Counted = { readonly money: string | undefined } | "percent" | "things";

/** Says when a figure was typed in another unit than it is counted in: a number alone would be another one. */
export function foreignUnit(text: string, counted: Counted): string | undefined {
  const money = moneyIn(text);
  const isPercent = /%|\bper ?cent\b/i.test(asciiFigures(text));
  if (counted === "percent")
    return money && `"${text}" is an amount, and this is a share: write a number from 0 to 100, like 30.`;
  if (isPercent) {
    const [what, like] = counted === "things" ? ["how many there are", "1200"] : ["an amount of money", "4500"];
    return `"${text}" is a share, and this is ${what}: write a number like ${like}.`;
  }
  if (money === undefined) return undefined;
  if (counted === "things") {
    return isOfNoCurrency(money)
      ? `"${text}" says ${money} too, and this is how many there are: write a number alone, like 1200.`
      : `"${text}" is an amount of money, and this is how many there are.`;
  }
  const { money: code } = counted;
  const other = code === undefined ? undefined : moneysIn(text).find((one) => !mayMean(one, code));
  return other && `"${text}" is in ${other}, and this canvas counts in ${code}: write the amount in ${code}.`;
}

/** True for three capitals that are no code: `300 PCS`. */
function isOfNoCurrency(money: string): boolean {
  return /^[A-Z]{3}$/.test(money) && !isCurrencyCode(money);
}

/** The currency that a figure was typed in, as it was typed: a code, a sign or a word. */
export function moneyIn(text: string): string | undefined {
  return moneysIn(text)[0];
}

/** The currencies of both ends of a range, where each has its own. */
function moneysIn(text: string): readonly string[] {
  const plain = asciiFigures(text);
  return [...(plain.match(CODE_OR_SIGN) ?? []), ...(plain.match(WORD) ?? [])];
}

/** A text with one sign in place of each currency, whatever it is called. */
export function withMoneySigns(text: string): string {
  return text.replace(CODE_OR_SIGN, "¤").replace(WORD, "¤");
}

/** The codes of the currencies that a code, sign or word can stand for, the likeliest first. */
export function currenciesMeant(money: string): readonly string[] {
  return meaningsOf(money) ?? [money.toUpperCase()].filter(isCurrencyCode);
}

function meaningsOf(money: string): readonly string[] | undefined {
  const word = money.toLowerCase().replace(/\.$/, "");
  return MEANINGS[word] ?? MEANINGS[word.replace(/s$/, "")];
}

/** Three capitals are a code, unless they say how much; `20CHF`, `4.5kCHF` and `US$ 20` name a currency too. */
const CODE_OR_SIGN =
  /(?:(?<![A-Za-z])|(?<=\d\s?[kKmMbB]))(?!MIO|MRD|TSD|AND|MAX|MIN)[A-Z]{3}(?![A-Za-z])|(?:(?<![A-Za-z])(?:US|CA?|AU?|NZ|HK|NT|MX|S|R)\$)|\p{Sc}/gu;
const WORD =
  /(?<![A-Za-z])(?:euros?|dollars?|francs?|pounds?|franken|s?fr\.?|kr\.?|yen|yuan|rupees?|rs\.?)(?![A-Za-z])/gi;

function mayMean(written: string, code: string): boolean {
  const codes = meaningsOf(written);
  if (codes !== undefined) return codes.includes(code);
  // A sign that is not known here may be the sign of any currency.
  return /^\p{Sc}$/u.test(written) || written.toUpperCase() === code;
}

const DOLLARS = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "BRL", "UYU", "DOP"];
const POUNDS = ["GBP", "EGP", "LBP", "SYP", "SDG", "SSP", "GIP", "FKP", "SHP"];

const FRANCS = ["CHF", "XOF", "XAF", "XPF", "RWF", "BIF", "DJF", "GNF", "KMF", "CDF"];
const RUPEES = ["INR", "PKR", "LKR", "NPR", "MUR", "SCR"];

/** The currencies that a sign or a word can stand for. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  $: [...DOLLARS, "JMD", "TTD", "BBD", "BSD", "BZD", "FJD", "NAD", "XCD", "GYD", "LRD", "SRD", "BND", "KYD"],
  dollar: [...DOLLARS.slice(0, 7), "JMD", "TTD", "BBD", "BSD", "BZD", "FJD", "NAD", "XCD", "GYD", "LRD", "SRD", "BND"],
  "€": ["EUR"],
  euro: ["EUR"],
  "£": POUNDS,
  pound: POUNDS,
  "¥": ["JPY", "CNY"],
  yen: ["JPY"],
  yuan: ["CNY"],
  franc: FRANCS,
  fr: FRANCS,
  franken: ["CHF"],
  sfr: ["CHF"],
  kr: ["SEK", "NOK", "DKK", "ISK"],
  "₹": ["INR"],
  rupee: RUPEES,
  rs: RUPEES,
  us$: ["USD"],
  c$: ["CAD"],
  ca$: ["CAD"],
  a$: ["AUD"],
  au$: ["AUD"],
  nz$: ["NZD"],
  hk$: ["HKD"],
  nt$: ["TWD"],
  mx$: ["MXN"],
  s$: ["SGD"],
  r$: ["BRL"],
};
