import { harmless } from "../../../text/harmless.js";
import { type Place, POSTER } from "../../layout.js";
import type { Box, Scene } from "../../scene.js";
import { moved, type Piece } from "./piece.js";
import { atPlace, type FilledBlock, fillBlock, leastHeight, type Setting, settingsFor } from "./place-block.js";
import { placeHeader, placeLegend } from "./place-frame.js";
import type { Area, Poster } from "./poster.js";

/** A3 in landscape, in quarter millimetres. */
const PAPER = { width: 1680, height: 1188 };
const MARGIN = 40;
const GAP = 18;
/** The shares of the three rows of the printed canvas: two halves above, costs and revenue below. */
const ROWS = [0.365, 0.365, 0.27] as const;
/** When all type is small, the sheet gets larger by these factors, and then as high as it must be. */
const LARGEST = 1.4;
const SHEETS = [1, 1.12, 1.25, LARGEST] as const;
/** No block shouts: type is at most this much larger than in the fullest block. */
const EVEN = 1.25;

/** Lays a canvas out on paper. Whatever it holds finds its place: type shrinks, blocks get columns, the sheet grows. */
export function placePoster(scene: Scene): Poster {
  for (const factor of SHEETS) {
    const sheet = sheetOf(scene, factor);
    const settings = POSTER.places.map((place) => settingThatFits(place, sheet, scene));
    const fitting = settings.filter((setting) => setting !== undefined);
    if (fitting.length === settings.length) return assembled(sheet, even(fitting), sheet.rows, scene);
  }
  return grown(sheetOf(scene, LARGEST), scene);
}

interface Sheet {
  readonly width: number;
  readonly header: Piece;
  readonly legend: Piece;
  /** Top of the canvas, and the heights of its rows. */
  readonly top: number;
  readonly rows: readonly number[];
}

function sheetOf(scene: Scene, factor: number): Sheet {
  const width = PAPER.width * factor;
  const header = placeHeader(scene, width - 2 * MARGIN);
  const legend = placeLegend(scene, width - 2 * MARGIN);
  const top = MARGIN + header.height + GAP;
  const height = PAPER.height * factor - top - GAP - legend.height - MARGIN * 0.7;
  return { width, header, legend, top, rows: ROWS.map((share) => share * height) };
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

function settingThatFits(place: Place, sheet: Sheet, scene: Scene): Setting | undefined {
  const { width, height } = areaOf(place, sheet, sheet.rows);
  const box = scene.box(place.block);
  return settingsFor(width).find(
    (setting) => leastHeight(box, setting) <= height && fillBlock(box, scene, width, setting).height <= height,
  );
}

function even(settings: readonly Setting[]): readonly Setting[] {
  const most = EVEN * Math.min(...settings.map(({ size }) => size));
  return settings.map(({ size, columns }) => ({ size: Math.min(size, Math.floor(most)), columns }));
}

/** The sheet as high as its blocks need, each set in the way that takes the least room. */
function grown(sheet: Sheet, scene: Scene): Poster {
  const rows = [...sheet.rows];
  const settings = POSTER.places.map((place) => {
    const { width, height } = areaOf(place, sheet, rows);
    const lowest = lowestFor(scene.box(place.block), scene, width);
    const missing = lowest.height - height;
    if (missing > 0)
      for (let row = place.y; row < place.y + place.height; row++)
        rows[row] = (rows[row] ?? 0) + missing / place.height;
    return lowest.setting;
  });
  return assembled(sheet, settings, rows, scene);
}

/** The setting with which a block is lowest, of several the first. The last ones are the likeliest, and spare the others. */
function lowestFor(box: Box, scene: Scene, width: number): { readonly setting: Setting; readonly height: number } {
  let lowest: { readonly setting: Setting; readonly height: number } = {
    setting: WIDEST,
    height: Number.POSITIVE_INFINITY,
  };
  for (const setting of [...settingsFor(width)].reverse()) {
    if (leastHeight(box, setting) > lowest.height) continue;
    const { height } = fillBlock(box, scene, width, setting);
    if (height <= lowest.height) lowest = { setting, height };
  }
  return lowest;
}

function assembled(sheet: Sheet, settings: readonly Setting[], rows: readonly number[], scene: Scene): Poster {
  const { canvas } = scene.facts;
  const blocks = POSTER.places.map((place, at) => {
    const area = areaOf(place, sheet, rows);
    const filled: FilledBlock = fillBlock(scene.box(place.block), scene, area.width, settings[at] ?? WIDEST);
    return atPlace(place.block, filled, area);
  });
  const bottom = Math.max(...blocks.map(({ y, height }) => y + height));
  return {
    width: sheet.width,
    height: bottom + GAP + sheet.legend.height + MARGIN * 0.7,
    title: harmless(canvas.name),
    description: harmless(canvas.description ?? `The business model of ${canvas.name} in nine blocks`),
    header: moved(sheet.header.words, MARGIN, MARGIN),
    blocks,
    legend: {
      words: moved(sheet.legend.words, MARGIN, bottom + GAP),
      signs: moved(sheet.legend.signs, MARGIN, bottom + GAP),
    },
  };
}

const WIDEST: Setting = { size: 13, columns: 1 };
