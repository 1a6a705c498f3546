import type { NeedEntry, Segment } from "../../../model/canvas.js";
import type { PlainValue } from "../../../model/finding.js";
import type { Combined } from "./combined.js";

/** The needs of all: the greater weight counts. One plain list among them makes the union a plain list. */
export function unitedNeeds(segments: readonly Segment[]): Combined {
  const given = segments.filter(({ needs }) => needs !== undefined);
  if (given.length === 0) return { field: "needs", value: undefined };
  const all = given.flatMap(({ needs }) => needs ?? []);
  const unweighted = given.find(({ needsForm, needs }) => needsForm === "list" && needs?.length !== 0);
  const isMixed = unweighted !== undefined && given.some(({ needsForm }) => needsForm === "map");
  return {
    field: "needs",
    value: needsValue(all),
    notes: isMixed ? [`the weights of the needs are gone: "${unweighted.name}" lists its needs without`] : [],
  };
}

/** Needs as a file has them. A weight of 0 means "asked, not a need", which a plain list cannot say. */
export function needsValue(all: readonly NeedEntry[]): PlainValue {
  const weights = new Map<string, number>();
  for (const { entry, weight = 1 } of all) weights.set(entry, Math.max(weight, weights.get(entry) ?? 0));
  if (all.every(({ weight }) => weight !== undefined)) return weights;
  return [...weights].filter(([, weight]) => weight > 0).map(([entry]) => entry);
}
