import type { CanvasPath } from "../../model/path.js";
import { dayMeant } from "./day-in-text.js";

/** What a text that does not fit its key was to say, as it is written here: one thing, or several between which only the author can choose. */
export function meantByPattern(path: CanvasPath, text: string): readonly string[] {
  switch (path.at(-1)) {
    case "currency":
      return currencyMeant(text);
    case "language":
      return languageMeant(text);
    case "reviewed":
    case "date":
      return dayMeant(text);
    case "pass_if":
      return markMeant(text);
    case "result":
      return resultMeant(text);
    default:
      return [];
  }
}

const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  EUR: ["€", "euro", "euros", "eur"],
  GBP: ["£", "pound", "pounds", "sterling"],
  USD: ["us$", "us dollar", "us dollars", "$", "dollar", "dollars"],
  AUD: ["a$", "$", "dollar", "dollars"],
  CAD: ["c$", "$", "dollar", "dollars"],
  CHF: ["fr.", "sfr", "franken", "swiss francs"],
  JPY: ["¥", "円", "yen"],
  CNY: ["¥", "元", "rmb", "yuan", "renminbi"],
  INR: ["₹", "rupee", "rupees"],
  KRW: ["₩", "won"],
  RUB: ["₽", "rouble", "roubles"],
  TRY: ["₺"],
  ILS: ["₪"],
  THB: ["฿"],
};

function currencyMeant(text: string): readonly string[] {
  const word = text.trim().toLowerCase();
  const codes = Object.keys(CURRENCIES).filter((code) => CURRENCIES[code]?.includes(word));
  return codes.length > 0 || !/^[a-z]{3}$/.test(word) ? codes : [word.toUpperCase()];
}

const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  en: ["english"],
  de: ["german", "deutsch"],
  fr: ["french", "français", "francais"],
  es: ["spanish", "español", "espanol"],
  it: ["italian", "italiano"],
  pt: ["portuguese", "português", "portugues"],
  nl: ["dutch", "nederlands"],
  pl: ["polish", "polski"],
  sv: ["swedish", "svenska"],
  ru: ["russian", "русский"],
  uk: ["ukrainian", "українська"],
  tr: ["turkish", "türkçe"],
  ja: ["japanese", "日本語"],
  zh: ["chinese", "中文"],
  ko: ["korean", "한국어"],
  ar: ["arabic", "العربية"],
};

function languageMeant(text: string): readonly string[] {
  const word = text.trim().toLowerCase();
  const codes = Object.keys(LANGUAGES).filter((code) => LANGUAGES[code]?.includes(word));
  return codes.length > 0 || !/^[a-z]{2,3}_[a-z]{2}$/.test(word) ? codes : [text.trim().replace("_", "-")];
}

const MARKS: readonly (readonly [mark: string, words: RegExp])[] = [
  [">=", /^(?:at least|from|min(?:imum|\.)?|≥|=>)\s*/i],
  ["<=", /^(?:at most|up to|max(?:imum|\.)?|≤|=<)\s*/i],
  [">", /^(?:more than|over|above)\s*/i],
  ["<", /^(?:less than|fewer than|under|below)\s*/i],
];
const NUMBER = /^(-?\d+(?:\.\d+)?)\s*(%?)$/;

/** `at least 10`; of a number alone, whether it is the least or the most is not said. */
function markMeant(text: string): readonly string[] {
  const found = MARKS.find(([, words]) => words.test(text.trim()));
  const [, number, percent] = NUMBER.exec(text.trim().replace(found?.[1] ?? "", "")) ?? [];
  if (number === undefined) return [];
  const rest = `${number}${percent ? " %" : ""}`;
  return found ? [`${found[0]} ${rest}`] : [`>= ${rest}`, `<= ${rest}`];
}

/** `7 of 40` */
function resultMeant(text: string): readonly string[] {
  const [, part, whole] = /^(\d{1,9})\s*(?:of|out of|\/|von|sur|de)\s*(\d{1,9})$/i.exec(text.trim()) ?? [];
  if (part === undefined || Number(whole) === 0) return [];
  return [`${Number(((Number(part) / Number(whole)) * 100).toPrecision(3))} %`];
}
