import type { Characteristic, CharacteristicValue } from "../../model/canvas.js";
import type { PlainValue } from "../../model/finding.js";
import { groupedNumber } from "../../text/grouped-number.js";
import { splitAtMarks } from "../../text/split-at-marks.js";
import type { Reader, Reading } from "../question.js";
import { isNoFigure, parseFigure } from "./parse-figure.js";

/** Takes what can be observed of a group: `net worth: under 100000; country: CH`, or plain words. */
export const attributeReader: Reader = {
  takes: "attributes",
  expects: "what can be observed: net worth: under 100000; country: CH, LI",
  read: (text) => {
    const parts = splitAtMarks(text, ";");
    if (parts.every((part) => !part.includes(":"))) return { value: text };
    return readAttributes(parts);
  },
};

function readAttributes(parts: readonly string[]): Reading {
  const attributes = new Map<string, PlainValue>();
  for (const part of parts) {
    const colon = part.indexOf(":");
    const name = part.slice(0, Math.max(0, colon)).trimEnd();
    const text = part.slice(colon + 1).trimStart();
    if (name === "" || text === "") {
      return { problem: `"${part}" names nothing to observe: write it like net worth: under 100000.` };
    }
    if (attributes.has(name)) return { problem: `"${name}" is there twice.` };
    attributes.set(name, readValue(text));
  }
  const words = [...attributes].map(([name, value]) => `${name} ${valueInWords(value)}`);
  return { value: attributes, understood: words.join("; ") };
}

const LESS = /^(?:under|below|less than|up to|at most|max\.?|<=?|≤)\s*(\S.*)$/i;
const MORE =
  /^(?:over|above|more than|at least|from|min\.?|>=?|≥)\s*(\S.*)$|^(.+?)(?:\+|and (?:more|over|above)|or more)$/i;

/** A number, a range with one or both ends, a list, or a text. */
function readValue(text: string): PlainValue {
  const max = numberIn(LESS.exec(text)?.[1]);
  if (max !== undefined) return { max };
  const more = MORE.exec(text);
  const min = numberIn(more?.[1] ?? more?.[2]);
  if (min !== undefined) return { min };
  const figure = parseFigure(text);
  if (!isNoFigure(figure)) return figure.low === figure.high ? figure.low : { min: figure.low, max: figure.high };
  const items = splitAtMarks(text, ",");
  return items.length > 1 ? items : text;
}

function numberIn(text: string | undefined): number | undefined {
  const figure = parseFigure(text ?? "");
  return isNoFigure(figure) || figure.low !== figure.high ? undefined : figure.low;
}

function valueInWords(value: PlainValue): string {
  if (typeof value === "number") return groupedNumber(value);
  if (Array.isArray(value)) return value.join(" or ");
  if (typeof value !== "object" || value === null) return String(value);
  const { min, max } = value as { readonly min?: number; readonly max?: number };
  return rangeInWords(min, max);
}

function rangeInWords(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `under ${groupedNumber(max ?? 0)}`;
  return max === undefined ? `from ${groupedNumber(min)}` : `from ${groupedNumber(min)} to under ${groupedNumber(max)}`;
}

/** What a canvas says on one basis, as it would be typed; undefined when it says nothing. */
export function typedAttributes(characteristics: readonly Characteristic[]): string | undefined {
  const parts = characteristics.map(({ attribute, value }) =>
    attribute === "" ? typedValue(value) : `${attribute}: ${typedValue(value)}`,
  );
  return parts.length === 0 ? undefined : parts.join("; ");
}

function typedValue(value: CharacteristicValue): string {
  switch (value.kind) {
    case "text":
      return value.values.join(", ");
    case "number":
      return groupedNumber(value.value);
    case "range": {
      const { min, max } = value;
      const isBoth = min !== undefined && max !== undefined;
      return isBoth ? `${groupedNumber(min)} to ${groupedNumber(max)}` : rangeInWords(min, max);
    }
  }
}
