import { PAPERS, type PaperName } from "../paper.js";
import type { Poster } from "./poster.js";

/** A poster is measured in quarter millimetres of a large sheet. */
export const UNITS_PER_MILLIMETRE = 4;
const LARGE = PAPERS.a3;

/** Lengths in units of a poster. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sheet that a poster for a paper is laid out on: small paper is a large sheet of its proportions seen from further away. */
export function sheetFor(paper: PaperName = "a3"): Size {
  const { width, height } = PAPERS[paper];
  const isLarge = width >= LARGE.width;
  const enlarged = UNITS_PER_MILLIMETRE * (isLarge ? 1 : LARGE.width / PAPERS.a4.width);
  return { width: width * enlarged, height: height * enlarged };
}

/** A page in millimetres, and the poster on it. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** How many millimetres a unit of the poster takes. */
  readonly scale: number;
  /** Where the poster begins, in the middle of the page. */
  readonly left: number;
  readonly top: number;
}

/** The page of a poster: the paper it is for, all of it on that; else a page as large as it needs. */
export function pageOf({ width, height, paper }: Poster): Page {
  const page = paper ? PAPERS[paper] : { width: width / UNITS_PER_MILLIMETRE, height: height / UNITS_PER_MILLIMETRE };
  const scale = Math.min(page.width / width, page.height / height);
  return {
    width: page.width,
    height: page.height,
    scale,
    left: (page.width - width * scale) / 2,
    top: (page.height - height * scale) / 2,
  };
}
