import { foldName } from "../../analysis/fold.js";
import { asciiFigures } from "../../text/ascii-figures.js";
import { isDay } from "../../text/day.js";
import type { Option, Reader, Reading } from "../question.js";

/** Takes any text. @param expects what to write, in a few words */
export function textReader(expects: string): Reader {
  return { takes: "text", expects, read: (text) => ({ value: text }) };
}

/** Takes one of several options. */
export function choiceReader(options: readonly Option[], expects = "Left and Right choose"): Reader {
  return {
    takes: "choice",
    expects,
    options,
    read: (text) => {
      const option =
        options.find(({ value }) => value === text) ?? options.find(({ label }) => foldName(label) === foldName(text));
      if (option) return { value: option.value };
      return { problem: `"${text}" is none of ${options.map(({ value }) => value).join(", ")}.` };
    },
  };
}

/** Takes a day. */
export const dateReader: Reader = {
  takes: "date",
  expects: "a day: 2026-05-02",
  read: (text) => {
    const day = asciiFigures(text).trim();
    return isDay(day)
      ? { value: day, ...(day === text ? {} : { understood: day }) }
      : { problem: `"${text}" is not a day: write year, month and day, like 2026-05-02.` };
  },
};

/** Takes a year, or a day. */
export const yearReader: Reader = {
  takes: "date",
  expects: "a year: 2025",
  read: (text) => {
    const year = asciiFigures(text);
    return /^\d{4}$/.test(year) ? { value: Number(year) } : dateOrYear(text);
  },
};

function dateOrYear(text: string): Reading {
  const reading = dateReader.read(text);
  return "problem" in reading ? { problem: `"${text}" is not a year: write one like 2025, or a day.` } : reading;
}

/** Takes the code of a currency. */
export const currencyReader: Reader = {
  takes: "text",
  expects: "three letters: CHF, EUR, USD",
  sample: "EUR",
  read: (text) => {
    const code = SIGNS[text] ?? text.toUpperCase();
    if (!/^[A-Z]{3}$/.test(code))
      return { problem: `"${text}" is not a currency code: write three letters, like EUR.` };
    return { value: code, ...(code === text ? {} : { understood: code }) };
  },
};

/** Takes the code of a language. */
export const languageReader: Reader = {
  takes: "text",
  expects: "a code: en, de-CH, fr",
  sample: "en",
  read: (text) =>
    /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(text)
      ? { value: text }
      : { problem: `"${text}" is not a language code: write one like en, de-CH or fr.` },
};

const SIGNS: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP", "¥": "JPY" };

/** Takes what a result has to reach: `>= 0.1`, `at least 10 %`. */
export const thresholdReader: Reader = {
  takes: "threshold",
  expects: "a comparison and a number: >= 10 %, < 30",
  read: (text) => {
    const [, sign = "", number, percent = ""] = text.length > LONGEST ? [] : (THRESHOLD.exec(asciiFigures(text)) ?? []);
    if (number === undefined) {
      return { problem: `"${text}" is not a pass mark: write a comparison and a number, like >= 10 % or < 30.` };
    }
    const value = `${COMPARISONS[sign.toLowerCase()] ?? sign} ${number.replace(",", ".")}${percent && " %"}`;
    return { value, ...(value === text ? {} : { understood: value }) };
  },
};

/** In characters: what is longer is no pass mark, whatever it says. */
const LONGEST = 200;

/** Takes what came out of an experiment: one number, or a percentage. */
export const resultReader: Reader = {
  takes: "text",
  expects: "a number: 4, 0.18, 18 %",
  sample: "4",
  read: (text) => {
    const [, number, percent] = /^(-?\d+(?:[.,]\d+)?) ?(%|percent)?$/i.exec(asciiFigures(text).trim()) ?? [];
    if (number === undefined) return { problem: `"${text}" is not a result: write one number, like 4 or 18 %.` };
    const value = number.replace(",", ".");
    return { value: percent === undefined ? Number(value) : `${value} %` };
  },
};

const THRESHOLD =
  /^\s*(>=|≥|at least|from|<=|≤|at most|up to|>|more than|over|above|<|less than|fewer than|under|below|=|exactly)?\s*(-?\d+(?:[.,]\d+)?)\s*(%|percent)?\s*$/i;
const COMPARISONS: Readonly<Record<string, string>> = {
  "": ">=",
  "≥": ">=",
  "at least": ">=",
  from: ">=",
  "≤": "<=",
  "at most": "<=",
  "up to": "<=",
  "more than": ">",
  over: ">",
  above: ">",
  "less than": "<",
  "fewer than": "<",
  under: "<",
  below: "<",
  exactly: "=",
};
