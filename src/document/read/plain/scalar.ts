import type { ScalarNode } from "../../source-tree.js";
import { decline } from "./declined.js";
import { beginsWithWord } from "./word.js";

// What may begin a plain text here, beside letters and digits; everything else that YAML allows is left to `yaml`.
const PLAIN_START = /^[(/$€£<~.+=^°§;\\]|^-(?=[0-9])/;
const NUMBER_LIKE = /^[-+.]?[0-9]/;
const INTEGER = /^-?[0-9]+$/;
const DECIMAL = /^-?[0-9]+\.[0-9]*$/;
const STRANGE_NUMBER = /^(?:0[ox]|[-+]?(?:\.[0-9]|[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+$)|\+[0-9]|-0|[-+]?\.(?:inf|nan))/i;
const MAX_DIGITS = 15;

/** A text without quotes, as YAML's core schema reads it. */
export function plainScalar(text: string, start: number): ScalarNode {
  if (!beginsWithWord(text) && !PLAIN_START.test(text)) decline();
  return { kind: "scalar", isPlain: true, start, end: start + text.length, ...plainValue(text) };
}

function plainValue(text: string): Pick<ScalarNode, "value" | "written"> {
  if (NUMBER_LIKE.test(text) || text.startsWith(".") || text.startsWith("+")) return numberOrText(text);
  switch (text) {
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return { value: null };
    case "true":
      return { value: true };
    case "True":
    case "TRUE":
      return { value: true, written: text };
    case "false":
      return { value: false };
    case "False":
    case "FALSE":
      return { value: false, written: text };
    default:
      return { value: text };
  }
}

function numberOrText(text: string): Pick<ScalarNode, "value" | "written"> {
  if (STRANGE_NUMBER.test(text)) decline();
  if (!INTEGER.test(text) && !DECIMAL.test(text)) return { value: text };
  if (text.length > MAX_DIGITS) decline();
  const value = Number(text);
  return String(value) === text ? { value } : { value, written: text };
}

/** A text in quotes that opens at `start` and closes on the same line; `end` is the end of the line's content. */
export function quotedScalar(source: string, start: number, end: number): ScalarNode {
  const quote = source[start];
  let close = source.indexOf(quote ?? "", start + 1);
  while (quote === "'" && close >= 0 && source[close + 1] === "'") close = source.indexOf("'", close + 2);
  if (close < 0 || close >= end) decline();
  const inside = source.slice(start + 1, close);
  if (quote === '"' && inside.includes("\\")) decline();
  return {
    kind: "scalar",
    value: quote === "'" ? inside.replaceAll("''", "'") : inside,
    isPlain: false,
    start,
    end: close + 1,
  };
}
