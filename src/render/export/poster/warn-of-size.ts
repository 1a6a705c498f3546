import type { ExportOptions } from "../export-options.js";
import { PAPER } from "./place-poster.js";
import type { Poster } from "./poster.js";

const UNITS_PER_MILLIMETRE = 4;

/** Tells of a sheet that grew larger than paper is. */
export function warnOfSize({ width, height }: Poster, warn: ExportOptions["warn"]): void {
  const share = Math.min(PAPER.width / width, PAPER.height / height);
  if (share > 0.99) return;
  const [wide, high] = [width, height].map((units) => Math.round(units / UNITS_PER_MILLIMETRE));
  const percent = Math.floor(share * 100);
  warn?.(
    `so many notes need a sheet of ${wide} × ${high} mm; fitted to A3 (420 × 297 mm), its letters are at ${percent} % of their size. Print it larger, or export HTML or Markdown, which need no such sheet`,
  );
}
