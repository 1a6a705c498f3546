import type { NeedFit, SegmentFit } from "../analysis/fit.js";
import type { Canvas, Need, Segment, ValueProposition } from "../model/canvas.js";
import { gathered } from "../model/grouped.js";

/** One need of the register: whose it is, by the offers that address it. */
export interface FitRow {
  readonly need: Need;
  readonly met: ReadonlyMap<ValueProposition, readonly MetEntry[]>;
  /** Those for whom no offer is said to address it. */
  readonly open: readonly FitEntry[];
}

export interface FitEntry {
  readonly segment: Segment;
  readonly fit: NeedFit;
}

/** Whose need one offer addresses. */
export interface MetEntry extends FitEntry {
  /** False when this offer, or its part that would, is only planned; another may well be there. */
  readonly isThere: boolean;
}

/** Needs down, offers across: a row per need that one of these segments has, a column per offer that addresses any. */
export function fitTable(
  fits: readonly SegmentFit[],
  canvas: Canvas,
): { readonly rows: readonly FitRow[]; readonly offers: readonly ValueProposition[] } {
  const rows = rowsOf(fits);
  return { rows, offers: canvas.valuePropositions.filter((offer) => rows.some(({ met }) => met.has(offer))) };
}

function rowsOf(fits: readonly SegmentFit[]): readonly FitRow[] {
  const rows = new Map<Need, { readonly met: [ValueProposition, MetEntry][]; readonly open: FitEntry[] }>();
  for (const { segment, needs } of fits)
    for (const fit of needs) {
      if (!fit.need) continue;
      const row = rows.get(fit.need) ?? { met: [], open: [] };
      rows.set(fit.need, row);
      for (const { offer, isThere } of fit.answers) row.met.push([offer, { segment, fit, isThere }]);
      if (fit.answers.length === 0) row.open.push({ segment, fit });
    }
  return [...rows].map(([need, { met, open }]) => ({ need, met: gathered(met), open }));
}

/** A, B … Z, AA, AB …, as in a spreadsheet. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
