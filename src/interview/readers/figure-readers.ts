import type { Interval } from "../../analysis/interval.js";
import { figureValue } from "../../model/figure-value.js";
import { groupedRange } from "../../text/grouped-number.js";
import type { Reader, Reading } from "../question.js";
import { type Counted, foreignUnit } from "./foreign-unit.js";
import { isNoFigure, parseFigure } from "./parse-figure.js";

/** Reads an amount of money or another measure; a range is one too. @param unit what it is counted in: `CHF a year` */
export function amountReader(unit: string, limits: { readonly isNegativeFine?: boolean } = {}): Reader {
  return {
    takes: "amount",
    expects: `a number or a range${unit === "" ? "" : `, ${unit}`}: 4500, 4.5k, 4000-9000`,
    read: (text) =>
      foreign(text, unit === "" ? undefined : { money: /^[A-Z]{3}\b/.exec(unit)?.[0] }) ??
      figureOf(text, unit, ({ low }) =>
        low < 0 && !limits.isNegativeFine ? "This cannot be less than nothing: write a number from 0 up." : undefined,
      ),
  };
}

/** Reads a percentage from 0 to 100, or a range of them. */
export const percentReader: Reader = {
  takes: "percent",
  expects: "a percentage from 0 to 100, or a range: 30-40",
  read: (text) => {
    if (isNoFigure(parseFigure(text)))
      return {
        problem: `"${text}" is not a percentage: write a number from 0 to 100, like 30, or a range like 30-40.`,
      };
    return (
      foreign(text, "percent") ??
      figureOf(text, "%", ({ low, high }) =>
        low < 0 || high > 100 ? "A share is a number from 0 to 100: write 60 for sixty percent." : undefined,
      )
    );
  },
};

/** Reads how many there are; a range is one too. */
export const countReader: Reader = {
  takes: "count",
  expects: "how many, or a range: 1200, 3k, 2000-3000",
  read: (text) =>
    foreign(text, "things") ??
    figureOf(text, "", ({ low }) => (low < 0 ? "There cannot be fewer than none." : undefined)),
};

/** Reads a whole number from 1 up. */
export const wholeReader: Reader = {
  takes: "count",
  expects: "a whole number: 90",
  read: (text) => {
    const figure = parseFigure(text);
    const isWhole = !isNoFigure(figure) && figure.low === figure.high && Number.isInteger(figure.low) && figure.low > 0;
    return isWhole
      ? { value: figure.low }
      : { problem: `"${text}" is not a whole number from 1 up: write one like 90.` };
  },
};

function foreign(text: string, counted: Counted | undefined): Reading | undefined {
  const isFigure = counted !== undefined && !isNoFigure(parseFigure(text));
  const problem = isFigure ? foreignUnit(text, counted) : undefined;
  return problem === undefined ? undefined : { problem };
}

function figureOf(text: string, unit: string, problemWith: (figure: Interval) => string | undefined): Reading {
  const figure = parseFigure(text);
  if (isNoFigure(figure)) return figure;
  const problem = problemWith(figure);
  if (problem !== undefined) return { problem };
  const words = [groupedRange(figure), unit].filter(Boolean).join(" ");
  return { value: figureValue(figure), understood: words };
}

/** A figure of the canvas as it would be typed; nothing when there is none. */
export function typedFigure(figure: Interval | undefined): string | undefined {
  return figure && groupedRange(figure);
}

/** The figure typed into a field; undefined when there is none. */
export function figureIn(texts: ReadonlyMap<string, string>, id: string): Interval | undefined {
  const figure = parseFigure(texts.get(id) ?? "");
  return isNoFigure(figure) ? undefined : figure;
}
