import type { CanvasPath } from "../../../model/path.js";
import type { Per } from "../../../model/vocabulary.generated.js";
import { isOnlySpelling, type NumberInText } from "./number-in-text.js";
import { type Correction, fieldOf, figureInFile, fixTo, holderOf, periodOf, type Wanted } from "./number-place.js";

const PER_OF: Readonly<Record<Exclude<Per, "percent">, readonly string[]>> = {
  month: ["month", "months", "mo", "mth", "monthly", "monat", "mois", "mes", "mese", "maand", "mês"],
  quarter: ["quarter", "quarterly", "quartal", "trimestre", "kwartaal"],
  year: [
    "year",
    "years",
    "yr",
    "y",
    "annum",
    "yearly",
    "annually",
    "jahr",
    "an",
    "année",
    "año",
    "anno",
    "ano",
    "jaar",
  ],
  once: ["once"],
  use: ["use", "usage"],
  unit: ["unit", "piece", "pc", "item", "stück", "pièce", "pieza", "pezzo", "stuk"],
};

/** The word of the format for what a price is for; undefined for an hour, a ticket. */
function perOf(each: string): Per | undefined {
  const pers = Object.keys(PER_OF) as (keyof typeof PER_OF)[];
  return pers.find((per) => PER_OF[per].includes(each.toLowerCase()));
}

/** `12/month` and `80 per hour`: the number alone, and what it is for in a key of its own. */
export function correctRate(
  path: CanvasPath,
  read: NumberInText & { readonly each: string },
  { description, root }: Wanted,
): Correction {
  const holder = holderOf(path, root);
  const per = perOf(read.each);
  const figure = figureInFile(read);
  if (!holder.takesPer) return correctPeriodic(path, figure, per, { description, root });
  if (per === undefined)
    return {
      advice: `Write \`${figure}\`${holder.withPer("unit") || ","} if the ${read.each} is what is sold; of times, \`per\` knows month, quarter and year.`,
    };
  const advice = `Write \`${figure}\`${holder.withPer(per)}.`;
  const isSure = read.low === read.high && isOnlySpelling(read.figure) && fieldOf(path) === path;
  if (!isSure || (holder.per !== undefined && holder.per !== per)) return { advice };
  const beside = { kind: "set", path: [...path.slice(0, -1), "per"], value: per } as const;
  const { edits } = fixTo(path, read.low);
  return holder.per === per
    ? { advice, fix: fixTo(path, read.low) }
    : { advice, fix: { title: `write \`${figure}\`, with \`per: ${per}\``, edits: [...edits, beside] } };
}

/** Rates that have no `per` are for the period of the file. */
function correctPeriodic(
  path: CanvasPath,
  figure: string,
  per: Per | undefined,
  { description, root }: Pick<Wanted, "description" | "root">,
): Correction {
  const isRate = path.includes("economics") || path.at(-1) === "cost_per_customer";
  if (!isRate) return { advice: `${description} Write the number alone: \`${figure}\`.` };
  const period = periodOf(root);
  if (per === period) return { advice: `Write \`${figure}\`: what stands here is for a ${period} already.` };
  return { advice: `${description} Write what it comes to in a ${period}, the \`period\` of this file, as a number.` };
}
