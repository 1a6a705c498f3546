import { type NeedFit, type SegmentFit, TOP_WEIGHT } from "../../analysis/fit.js";
import type { Need, Segment, ValueProposition } from "../../model/canvas.js";
import type { Scene } from "../scene.js";
import { flow, wrapLine } from "./flow.js";
import type { Pen } from "./pen.js";
import { segmentSign } from "./signs-of.js";
import { type Line, lineWidth, padLine, type Span, span } from "./spans.js";

const LEAST_NAMES = 22;
const WIDEST_NAMES = 48;
const GAP = 2;

/** Needs down, offers across; in each cell the signs of those whose need the offer addresses, at the end who is left. */
export function fitMatrix(
  fits: readonly SegmentFit[],
  scene: Scene,
  pen: Pen,
  width: number,
): readonly Line[] | undefined {
  const rows = rowsOf(fits);
  const offers = scene.facts.canvas.valuePropositions.filter((offer) => rows.some((row) => row.met.has(offer)));
  if (rows.length === 0 || offers.length === 0) return undefined;
  const signs = (segments: readonly Segment[]): Line => segments.map((segment) => segmentSign(segment, scene, pen));
  const columns = offers.map((offer, at) => ({ offer, letter: columnName(at) }));
  const widths = columns.map(({ offer, letter }) =>
    Math.max(letter.length, ...rows.map(({ met }) => lineWidth(signs(met.get(offer) ?? [])))),
  );
  const left = rows.map((row) => leftOver(row, scene, pen));
  const leftWidth = left.some((line) => line.length > 0) ? Math.max(5, ...left.map(lineWidth)) : 0;
  const names = width - leftWidth - GAP - widths.reduce((sum, cell) => sum + cell + GAP, 0);
  if (names < LEAST_NAMES) return undefined;
  const rowOf = (name: readonly Line[], cells: readonly Line[], last: Line): readonly Line[] =>
    name.map((line, at) => {
      const row: Span[] = [...padLine(line, Math.min(names, WIDEST_NAMES))];
      if (at > 0) return row;
      for (const [x, cell] of cells.entries()) row.push(span(" ".repeat(GAP)), ...padLine(cell, widths[x] ?? 0));
      return [...row, span(" ".repeat(GAP)), ...last];
    });
  const head = rowOf(
    [[]],
    columns.map(({ letter }) => [span(letter, { bold: true })]),
    leftWidth > 0 ? [span("unmet", { bold: true })] : [],
  );
  const body = rows.flatMap((row, at) => {
    const name = wrapLine([span(pen.words(row.need.text))], Math.min(names, WIDEST_NAMES), 2);
    const cells = columns.map(({ offer }): Line => {
      const met = row.met.get(offer) ?? [];
      return met.length > 0 ? signs(met) : [span(pen.signs.unknown, { dim: true })];
    });
    return rowOf(name, cells, left[at] ?? []);
  });
  const legend = columns.map(
    ({ offer, letter }): Line => [span(`${letter} `, { bold: true }), span(pen.words(offer.name), { dim: true })],
  );
  return [...head, ...body, [], ...flow(legend, width, "   ")];
}

interface Row {
  readonly need: Need;
  readonly met: ReadonlyMap<ValueProposition, readonly Segment[]>;
  readonly unmet: readonly Unmet[];
}

interface Unmet {
  readonly segment: Segment;
  readonly fit: NeedFit;
}

function rowsOf(fits: readonly SegmentFit[]): readonly Row[] {
  const rows = new Map<Need, { readonly met: Map<ValueProposition, Segment[]>; readonly unmet: Unmet[] }>();
  const rowFor = (need: Need) => {
    const row = rows.get(need) ?? { met: new Map<ValueProposition, Segment[]>(), unmet: [] as Unmet[] };
    rows.set(need, row);
    return row;
  };
  for (const { segment, needs } of fits)
    for (const fit of needs) {
      if (!fit.need) continue;
      const { met, unmet } = rowFor(fit.need);
      for (const { offer } of fit.answers) met.set(offer, [...(met.get(offer) ?? []), segment]);
      if (fit.answers.length === 0) unmet.push({ segment, fit });
    }
  return [...rows].map(([need, row]) => ({ need, ...row }));
}

/** Who has the need and gets nothing for it, with its weight; the highest weight stands out. */
function leftOver({ unmet }: Row, scene: Scene, pen: Pen): Line {
  return unmet.flatMap(({ segment, fit }, at): Line => {
    const weight = fit.weight === undefined ? "" : String(fit.weight);
    const gap = at === 0 ? [] : [span(" ")];
    return [...gap, segmentSign(segment, scene, pen), span(weight, fit.weight === TOP_WEIGHT ? { bold: true } : {})];
  });
}

/** A, B … Z, AA, AB …, as in a spreadsheet. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
