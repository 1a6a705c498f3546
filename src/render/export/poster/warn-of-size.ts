import { ExportError } from "../export-error.js";
import type { ExportOptions } from "../export-options.js";
import { PAPERS } from "../paper.js";
import { pageOf, sheetFor, UNITS_PER_MILLIMETRE } from "./page.js";
import { PART } from "./place-note.js";
import type { Poster } from "./poster.js";

/** The height of small letters like x in sizes of the type, and what it is on labels that can still be read (EU 1169/2011). */
const X_HEIGHT = 0.519;
const LEAST_X_HEIGHT = 0.9;
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** How large the letters of a poster are that is fitted to A3: 1 is their size on the poster itself. */
function shareOnPaper({ width, height }: Poster): number {
  const sheet = sheetFor();
  return Math.min(sheet.width / width, sheet.height / height);
}

/** What needs the largest sheet, or a higher one, is for walls; on the paper that a poster is for, its letters are measured. */
export function isReadableOnPaper(poster: Poster): boolean {
  if (poster.paper === undefined) return shareOnPaper(poster) >= 0.75;
  return smallestType(poster) * X_HEIGHT >= LEAST_X_HEIGHT;
}

/** The smallest type of the notes on the page, in millimetres. */
function smallestType(poster: Poster): number {
  const notes = poster.blocks.flatMap((block) => block.notes);
  const sizes = notes.map(({ size, note }) => (note.parts.length > 0 ? size * PART : size));
  return Math.min(...sizes) * pageOf(poster).scale;
}

/** Tells of a sheet that grew larger than paper is. Throws ExportError where the paper that was asked for is too small. */
export function warnOfSize(poster: Poster, warn: ExportOptions["warn"]): void {
  if (poster.paper === undefined) warnOfLargeSheet(poster, warn);
  else if (!isReadableOnPaper(poster)) throw tooSmall(poster, PAPERS[poster.paper]);
}

function tooSmall(poster: Poster, { title, width, height }: (typeof PAPERS)[keyof typeof PAPERS]): ExportError {
  const points = Math.floor(smallestType(poster) * POINTS_PER_MILLIMETRE * 10) / 10;
  return new ExportError(
    `so many notes fit on ${title} (${width} × ${height} mm) in letters of ${points} points only, which nobody can read`,
    "choose a larger paper, or none for a page as large as they need; HTML is printed on as many sheets as it needs",
  );
}

function warnOfLargeSheet(poster: Poster, warn: ExportOptions["warn"]): void {
  const { width, height } = poster;
  const share = shareOnPaper(poster);
  if (share > 0.99) return;
  const [wide, high] = [width, height].map((units) => Math.round(units / UNITS_PER_MILLIMETRE));
  const alternative = isReadableOnPaper(poster)
    ? "HTML for screens, or Markdown"
    : "HTML, which is printed on as many sheets as it needs, or Markdown";
  const percent = Math.floor(share * 100);
  warn?.(
    `so many notes need a sheet of ${wide} × ${high} mm; fitted to A3 (420 × 297 mm), its letters are at ${percent} % of their size. Print it larger, or export ${alternative}`,
  );
}
