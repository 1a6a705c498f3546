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
import { lowestPlaces, widerPlaces } from "./uneven-columns.js";

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

/** The blocks in equal columns where they fit so, else with more room for the fullest. */
function fittingsOn(sheet: Sheet, scene: Scene): readonly Fitting[] | undefined {
  const equal = fittingAll(POSTER.places, sheet, scene);
  if (equal) return equal;
  for (const places of widerPlaces(scene, roomOf(sheet))) {
    const fittings = fittingAll(places, sheet, scene);
    if (fittings) return fittings;
  }
  return undefined;
}

function roomOf({ width, rows: [upper = 0, lower = 0] }: Sheet) {
  return { width: width - 2 * MARGIN, height: upper + lower };
}

/** Undefined when a block does not fit on the sheet: nobody then asks about those after it. */
function fittingAll(places: readonly Place[], sheet: Sheet, scene: Scene): readonly Fitting[] | undefined {
  const all: Fitting[] = [];
  for (const place of places) {
    const fitting = fittingAt(place, sheet, scene);
    if (!fitting) return undefined;
    all.push(fitting);
  }
  return all;
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

/** The sheet as high as its blocks need. */
function grown(sheet: Sheet, scene: Scene): Poster {
  const rows = [...sheet.rows];
  const fillings = lowestPlaces(scene, roomOf(sheet)).map((place) => fillingAt(place, sheet, rows, scene));
  return assembled(sheet, fillings, rows, scene);
}

/** A block set in the way that takes the least room; the rows that hold it get as high as it needs. */
function fillingAt(place: Place, sheet: Sheet, rows: number[], scene: Scene): Filling {
  const { width, height } = areaOf(place, sheet, rows);
  const filled = lowestFor(scene.box(place.block), scene, width);
  const missing = filled.height - height;
  if (missing > 0)
    for (let row = place.y; row < place.y + place.height; row++) rows[row] = (rows[row] ?? 0) + missing / place.height;
  return { place, filled };
}

/** A block as low as it can be, with the first such setting. The likeliest are tried first, and spare the others. */
function lowestFor(box: Box, scene: Scene, width: number): FilledBlock {
  const tries = settingsFor(width).map((setting, at) => ({ setting, at, least: leastHeight(box, setting, width) }));
  let lowest: { readonly filled: FilledBlock; readonly at: number } | undefined;
  for (const { setting, at, least } of tries.sort((a, b) => a.least - b.least || b.at - a.at)) {
    if (lowest && least > lowest.filled.height) break;
    const filled = fillBlock(box, scene, width, setting);
    const gain = lowest ? lowest.filled.height - filled.height : 1;
    if (!lowest || gain > 0 || (gain === 0 && at < lowest.at)) lowest = { filled, at };
  }
  return lowest?.filled ?? fillBlock(box, scene, width, WIDEST);
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
