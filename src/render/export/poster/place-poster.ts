import { harmless } from "../../../text/harmless.js";
import { onOneLine } from "../../../text/one-line.js";
import { type Place, POSTER } from "../../layout.js";
import type { Box, Scene } from "../../scene.js";
import { ownLanguage } from "../own-language.js";
import type { PaperName } from "../paper.js";
import { sheetFor } from "./page.js";
import { moved, type Piece } from "./piece.js";
import {
  atPlace,
  breaksWords,
  type FilledBlock,
  fillBlock,
  leastHeight,
  type Setting,
  settingsFor,
} from "./place-block.js";
import { placeHeader, placeLegend } from "./place-frame.js";
import type { Area, Poster } from "./poster.js";
import { refuseTooManyNotes } from "./too-many-notes.js";

const MARGIN = 40;
const GAP = 18;
/** The shares of the three rows of the printed canvas: two halves above, costs and revenue below. */
const ROWS = [0.365, 0.365, 0.27] as const;
/** When all type is small, the sheet gets larger by these factors, and then as high as it must be. */
const LARGEST = 1.4;
const SHEETS = [1, 1.12, 1.25, LARGEST] as const;
/** No block shouts: type is at most this much larger than in the fullest block. */
const EVEN = 1.25;

/**
 * Lays a canvas out on paper. What it holds finds its place: type shrinks, blocks get columns, the sheet grows. Throws
 * ExportError for a canvas of more notes than any paper holds.
 * @param paper whose proportions the sheet has; A3 and A4 share theirs, which are those of a sheet for no paper
 */
export function placePoster(scene: Scene, paper?: PaperName): Poster {
  refuseTooManyNotes(scene);
  for (const factor of SHEETS) {
    const sheet = sheetOf(scene, paper, factor);
    const fittings = fittingsOn(sheet, scene);
    if (fittings) return assembled(sheet, evenlyFilled(fittings, sheet, scene), sheet.rows, scene);
  }
  return grown(sheetOf(scene, paper, LARGEST), scene);
}

interface Sheet {
  readonly paper: PaperName | undefined;
  readonly width: number;
  readonly header: Piece;
  readonly legend: Piece;
  /** Top of the canvas, and the heights of its rows. */
  readonly top: number;
  readonly rows: readonly number[];
}

/** A place of the canvas, and what fills it. */
interface Filling {
  readonly place: Place;
  readonly filled: FilledBlock;
}

function sheetOf(scene: Scene, paper: PaperName | undefined, factor: number): Sheet {
  const plain = sheetFor(paper);
  const width = plain.width * factor;
  const header = placeHeader(scene, width - 2 * MARGIN);
  const legend = placeLegend(scene, width - 2 * MARGIN);
  const top = MARGIN + header.height + GAP;
  const height = plain.height * factor - top - GAP - legend.height - MARGIN * 0.7;
  return { paper, width, header, legend, top, rows: ROWS.map((share) => share * height) };
}

function areaOf({ x, y, width, height }: Place, sheet: Sheet, rows: readonly number[]): Area {
  const column = (sheet.width - 2 * MARGIN) / POSTER.columns;
  const sum = (to: number) => rows.slice(0, to).reduce((total, row) => total + row, 0);
  return {
    x: MARGIN + x * column,
    y: sheet.top + sum(y),
    width: width * column,
    height: sum(y + height) - sum(y),
  };
}

/** A place of the canvas, filled so that it fits. */
interface Fitting extends Filling {
  readonly setting: Setting;
}

/** The blocks in equal columns where they fit so, else with more room for the one that is too full. */
function fittingsOn(sheet: Sheet, scene: Scene): readonly Fitting[] | undefined {
  let tried = fittingAll(POSTER.places, sheet, scene);
  const { tooFull } = tried;
  if (!tooFull) return tried.fittings;
  for (const share of widerOn(sheet)) if (tried.tooFull) tried = fittingAll(withWider(tooFull, share), sheet, scene);
  return tried.tooFull ? undefined : tried.fittings;
}

/** The fittings of all blocks, or the first place that is too small for its block: nobody then asks about those after it. */
type Tried = { readonly fittings: readonly Fitting[]; readonly tooFull?: never } | { readonly tooFull: Place };

function fittingAll(places: readonly Place[], sheet: Sheet, scene: Scene): Tried {
  const fittings: Fitting[] = [];
  for (const place of places) {
    const fitting = fittingAt(place, sheet, scene);
    if (!fitting) return { tooFull: place };
    fittings.push(fitting);
  }
  return { fittings };
}

/** A block in the largest type that fits, or in the largest that leaves words whole. */
function fittingAt(place: Place, sheet: Sheet, scene: Scene): Fitting | undefined {
  const { width, height } = areaOf(place, sheet, sheet.rows);
  const box = scene.box(place.block);
  const filledIfFits = (setting: Setting): Fitting | undefined => {
    if (leastHeight(box, setting, width) > height) return undefined;
    const filled = fillBlock(box, scene, width, setting);
    return filled.height <= height ? { place, setting, filled } : undefined;
  };
  const settings = settingsFor(width);
  for (const [at, setting] of settings.entries()) {
    const largest = filledIfFits(setting);
    if (!largest) continue;
    const whole = settings.slice(at).find((one) => !breaksWords(box, one, width));
    return whole === undefined || whole === setting ? largest : (filledIfFits(whole) ?? largest);
  }
  return undefined;
}

/** Each block with its setting, none much larger than the fullest. */
function evenlyFilled(fittings: readonly Fitting[], sheet: Sheet, scene: Scene): readonly Filling[] {
  const most = Math.floor(EVEN * Math.min(...fittings.map(({ setting }) => setting.size)));
  return fittings.map((fitting) => {
    const { place, setting } = fitting;
    if (setting.size <= most) return fitting;
    const { width } = areaOf(place, sheet, sheet.rows);
    return { place, filled: fillBlock(scene.box(place.block), scene, width, { ...setting, size: most }) };
  });
}

/** The sheet as high as its blocks need; where one column alone makes it high, that gets more of its width. */
function grown(sheet: Sheet, scene: Scene): Poster {
  const usual = fillingsAt(POSTER.places, sheet, scene);
  const highest = highestColumn(usual);
  const shares = highest ? widerOn(sheet) : [];
  const others = shares.map((share) => fillingsAt(withWider(highest, share), sheet, scene));
  const { fillings, rows } = [usual, ...others].reduce((a, b) => (heightOf(b) < heightOf(a) ? b : a));
  return assembled(sheet, fillings, rows, scene);
}

/** Blocks with what fills them, and the heights of the rows that hold them. */
interface Grown {
  readonly fillings: readonly Filling[];
  readonly rows: readonly number[];
}

function heightOf({ rows }: Grown): number {
  return rows.reduce((sum, row) => sum + row, 0);
}

/** How much of the width a column gets that is too full for a fifth of it. */
const WIDER = [0.3, 0.4, 0.5, 0.55] as const;
/** In units of the poster: columns still hold their titles. */
const NARROWEST = 220;
const UPPER_COLUMNS = 5;

function widerOn({ width }: Sheet): readonly number[] {
  return WIDER.filter((share) => (width - 2 * MARGIN) * ((1 - share) / (UPPER_COLUMNS - 1)) >= NARROWEST);
}

/** The places with a share of the width for the column of one of them; those below the columns stay as they are. */
function withWider(full: Place | undefined, share: number): readonly Place[] {
  if (full === undefined || full.y >= 2) return POSTER.places;
  const { x } = full;
  const [wide, narrow] = [share * POSTER.columns, ((1 - share) * POSTER.columns) / (UPPER_COLUMNS - 1)];
  return POSTER.places.map((place) => {
    if (place.y >= 2) return place;
    const start = (place.x / place.width) * narrow + (place.x > x ? wide - narrow : 0);
    return { ...place, x: start, width: place.x === x ? wide : narrow };
  });
}

/** A place in the column that needs half as much room again as any beside it. */
function highestColumn({ fillings }: Grown): Place | undefined {
  const columns = new Map<number, number>();
  for (const { place, filled } of fillings)
    if (place.y < 2) columns.set(place.x, (columns.get(place.x) ?? 0) + filled.height);
  const [[x, most] = [0, 0], [, second] = [0, 0]] = [...columns].sort(([, a], [, b]) => b - a);
  return most > 1.5 * second ? POSTER.places.find((place) => place.x === x && place.y < 2) : undefined;
}

/** Each block set in the way that takes the least room. */
function fillingsAt(places: readonly Place[], sheet: Sheet, scene: Scene): Grown {
  const rows = [...sheet.rows];
  const fillings = places.map((place) => {
    const { width, height } = areaOf(place, sheet, rows);
    const filled = lowestFor(scene.box(place.block), scene, width);
    const missing = filled.height - height;
    if (missing > 0)
      for (let row = place.y; row < place.y + place.height; row++)
        rows[row] = (rows[row] ?? 0) + missing / place.height;
    return { place, filled };
  });
  return { fillings, rows };
}

/** A block as low as it can be, with the first such setting. The last ones are the likeliest, and spare the others. */
function lowestFor(box: Box, scene: Scene, width: number): FilledBlock {
  const [first = WIDEST, ...others] = [...settingsFor(width)].reverse();
  let lowest = fillBlock(box, scene, width, first);
  for (const setting of others) {
    if (leastHeight(box, setting, width) > lowest.height) continue;
    const filled = fillBlock(box, scene, width, setting);
    if (filled.height <= lowest.height) lowest = filled;
  }
  return lowest;
}

function assembled(sheet: Sheet, fillings: readonly Filling[], rows: readonly number[], scene: Scene): Poster {
  const { canvas } = scene.facts;
  const blocks = fillings.map(({ place, filled }) => atPlace(place.block, filled, areaOf(place, sheet, rows)));
  const bottom = Math.max(...blocks.map(({ y, height }) => y + height));
  return {
    paper: sheet.paper,
    width: sheet.width,
    height: bottom + GAP + sheet.legend.height + MARGIN * 0.7,
    title: harmless(onOneLine(canvas.name)),
    description: harmless(onOneLine(canvas.description ?? `The business model of ${canvas.name} in nine blocks`)),
    language: ownLanguage(scene.facts),
    header: moved(sheet.header.words, MARGIN, MARGIN),
    blocks,
    legend: {
      words: moved(sheet.legend.words, MARGIN, bottom + GAP),
      signs: moved(sheet.legend.signs, MARGIN, bottom + GAP),
    },
  };
}

const WIDEST: Setting = { size: 13, columns: 1 };
