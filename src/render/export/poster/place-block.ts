import { type BlockId, blockOf } from "../../../model/blocks.js";
import { harmless } from "../../../text/harmless.js";
import { onOneLine } from "../../../text/one-line.js";
import { wholeParts } from "../../../text/wrap.js";
import type { Box, Note, Scene } from "../../scene.js";
import { textWidth } from "../text/measure.js";
import { moved, type Piece, paragraph } from "./piece.js";
import { leastAreaOfNote, leastHeightOfNote, placeNote, roomOfNote, textsOf } from "./place-note.js";
import type { Area, PlacedBlock, PlacedNote } from "./poster.js";

/** The sizes of type of notes, largest first: 6 mm on the full sheet down to what can still be read in a hand. */
const SIZES = [24, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13] as const;
const SMALLEST = 13;
/** No column of notes is narrower, in sizes of their type. */
const NARROWEST = 8;

const PADDING = 12;
/** Between notes, in sizes of their type. */
const GAP = 0.45;
const TITLE_SIZE = 18;
const TITLE_HEIGHT = 34;
/** Words rather stay whole than get larger than this; what would have to be smaller gets a hyphen. */
const SMALLEST_FOR_WORDS = 16;
/** More than sums of the same fractions in another order differ. */
const HAIR = 1e-6;

/** How the notes of a block are set. */
export interface Setting {
  readonly size: number;
  readonly columns: number;
}

/** What a block takes with a setting, and its notes, placed from its top left corner. */
export interface FilledBlock {
  readonly height: number;
  readonly words: PlacedBlock["words"];
  readonly notes: readonly PlacedNote[];
}

/** The settings worth trying at a width: type shrinks first, then the block gets more columns. */
export function settingsFor(width: number): readonly Setting[] {
  const usual = Math.max(1, Math.floor(width / 330));
  const most = Math.max(usual, Math.floor(width / (SMALLEST * (NARROWEST + 1))));
  const shrinking = SIZES.map((size) => ({ size, columns: usual }));
  const flowing = Array.from({ length: most - usual }, (_, at) => ({ size: SMALLEST, columns: usual + at + 1 }));
  return [...shrinking, ...flowing];
}

/** What a block takes with a setting at the very least, found without placing a word. */
export function leastHeight({ notes }: Box, { size, columns }: Setting, width: number): number {
  const gap = size * GAP;
  const columnWidth = columnWidthIn(width, size, columns);
  let [total, tallest] = [0, 0];
  for (const note of notes) {
    const height = leastHeightOfNote(note, size, columnWidth);
    total += height + gap;
    tallest = Math.max(tallest, height);
  }
  return TITLE_HEIGHT + Math.max(total / columns - gap, tallest) + PADDING - HAIR;
}

/** What the notes of a block take in the smallest type at the very least, however wide it is, in square units. */
export function leastArea({ notes }: Box): number {
  return notes.reduce((sum, note) => sum + leastAreaOfNote(note, SMALLEST, NARROWEST * SMALLEST), 0);
}

/** Tells of a setting whether it breaks a word that a smaller one leaves whole. */
export function breaksWords({ notes }: Box, { size, columns }: Setting, width: number): boolean {
  const roomAt = (type: number) => roomOfNote(columnWidthIn(width, type, columns), type);
  return notes.some((note) =>
    textsOf(note).some(({ text, share, less, weight }) => {
      const widthAt = (part: string, type: number) => textWidth(part, type * share, weight) + type * less;
      for (const part of wholeParts(harmless(onOneLine(text))))
        if (widthAt(part, size) > roomAt(size) && widthAt(part, SMALLEST_FOR_WORDS) <= roomAt(SMALLEST_FOR_WORDS))
          return true;
      return false;
    }),
  );
}

function columnWidthIn(width: number, size: number, columns: number): number {
  return (width - 2 * PADDING - (columns - 1) * size * GAP) / columns;
}

/** Sets the notes of a block into columns below its title. */
export function fillBlock(box: Box, scene: Scene, width: number, { size, columns }: Setting): FilledBlock {
  const inner = width - 2 * PADDING;
  const title = titleWords(box, inner);
  if (box.notes.length === 0) return emptyBlock(box.block, title, inner, size);
  const gap = size * GAP;
  const columnWidth = columnWidthIn(width, size, columns);
  const notes = inOrderOfPlace(box.notes).map((note) => placeNote(note, scene, size, columnWidth));
  const filled = balanced(notes, columns, gap);
  const placed = filled.flatMap((column, at) => {
    const x = PADDING + at * (columnWidth + gap);
    let y = TITLE_HEIGHT;
    return column.map((note) => {
      const here = { ...note, x, y };
      y += note.height + gap;
      return here;
    });
  });
  return { height: TITLE_HEIGHT + tallest(filled, gap) + PADDING, words: title, notes: placed };
}

/** What is not served now is set aside, below the others. */
function inOrderOfPlace(notes: readonly Note[]): readonly Note[] {
  const isAside = ({ state }: Note) => state === "later" || state === "ignored";
  return [...notes.filter((note) => !isAside(note)), ...notes.filter(isAside)];
}

function titleWords({ titles }: Box, width: number): Piece["words"] {
  const fits = (title: string) => textWidth(title, TITLE_SIZE, "bold") <= width;
  const title = titles.find(fits) ?? titles.at(-1) ?? "";
  return moved(paragraph(title, { size: TITLE_SIZE, weight: "bold", ink: "text" }, width).words, PADDING, 7);
}

/** A block without notes asks what belongs into it. */
function emptyBlock(block: BlockId, title: Piece["words"], width: number, size: number): FilledBlock {
  const words = [...title];
  let y = TITLE_HEIGHT;
  for (const question of blockOf(block).questions) {
    const asked = paragraph(question, { size: Math.min(size, 16), weight: "regular", ink: "muted" }, width);
    words.push(...moved(asked.words, PADDING, y));
    y += asked.height + 4;
  }
  return { height: y + PADDING, words, notes: [] };
}

/** Spreads notes over columns in their order, so that the tallest column is as low as can be. */
function balanced(notes: readonly PlacedNote[], columns: number, gap: number): readonly (readonly PlacedNote[])[] {
  const total = notes.reduce((sum, { height }) => sum + height + gap, 0);
  let limit = Math.max(total / columns, ...notes.map(({ height }) => height));
  let spread = upTo(limit, notes, gap);
  while (spread.length > columns) {
    limit += 6;
    spread = upTo(limit, notes, gap);
  }
  return spread;
}

function upTo(limit: number, notes: readonly PlacedNote[], gap: number): PlacedNote[][] {
  const columns: PlacedNote[][] = [[]];
  let used = 0;
  for (const note of notes) {
    if (used > 0 && used + note.height > limit) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(note);
    used += note.height + gap;
  }
  return columns;
}

function tallest(columns: readonly (readonly PlacedNote[])[], gap: number): number {
  return Math.max(...columns.map((column) => column.reduce((sum, { height }) => sum + height + gap, -gap)));
}

/** A filled block put where it belongs. */
export function atPlace(block: BlockId, filled: FilledBlock, area: Area): PlacedBlock {
  return {
    block,
    ...area,
    title: blockOf(block).title,
    words: moved(filled.words, area.x, area.y),
    notes: filled.notes.map((note) => moveNote(note, area.x, area.y)),
  };
}

function moveNote(note: PlacedNote, dx: number, dy: number): PlacedNote {
  const [x, y] = [note.x + dx, note.y + dy];
  return { ...note, x, y, words: moved(note.words, x, y), signs: moved(note.signs, x, y) };
}
