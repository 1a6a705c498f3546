import type { ExportOptions } from "../export-options.js";
import { PAPER } from "./place-poster.js";
import type { Poster } from "./poster.js";

const UNITS_PER_MILLIMETRE = 4;

/** How large the letters of a poster are that is fitted to A3: 1 is their size on the poster itself. */
function shareOnPaper({ width, height }: Pick<Poster, "width" | "height">): number {
  return Math.min(PAPER.width / width, PAPER.height / height);
}

/** What needs the largest sheet, or a higher one, is for walls. */
export function isReadableOnPaper(poster: Poster): boolean {
  return shareOnPaper(poster) >= 0.75;
}

/** Tells of a sheet that grew larger than paper is. */
export function warnOfSize(poster: Poster, warn: ExportOptions["warn"]): void {
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
