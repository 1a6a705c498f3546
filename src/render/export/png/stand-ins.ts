import type { Words } from "../poster/poster.js";
import type { Weight } from "../text/measure.js";

/** Attributes of a text that say in which font it is set. */
export type Face = Readonly<Record<string, string>>;

/** Our fonts, which stand in the computer's way by no other feature than their weight (`scripts/picky-fonts.ts`). */
const OURS: Face = { "font-family": "Arimo", "font-style": "oblique", "font-stretch": "ultra-expanded" };

/**
 * The faces by which fonts of the computer are found for what ours do not hold: resvg takes the first font that shares slant,
 * weight or width with the one that a text is to be set in.
 */
export const FACES = {
  /** Only fonts of that weight: a text stays regular or bold. */
  regular: { ...OURS, "font-weight": "normal" },
  bold: { ...OURS, "font-weight": "bold" },
  /** Nearly all. One of these is on most computers. Asked for bold, resvg would pass over fonts that are only regular. */
  any: {
    "font-family": "Arial, 'Liberation Sans', 'Segoe UI', Helvetica, 'Noto Sans', 'DejaVu Sans', sans-serif",
    "font-weight": "normal",
  },
} as const satisfies Readonly<Record<Weight | "any", Face>>;

/** The characters that are found by no font with a face. */
export type Unheld = Readonly<Record<keyof typeof FACES, ReadonlySet<string>>>;

/** The face that draws all of a text, in its own weight where one does; signs in a line are alike where one draws them all. */
export function faceOf({ text, weight, signs = text }: Words, unheld: Unheld): Face {
  const holding = (all: string) =>
    BY_WEIGHT[weight].find((face) => ![...all].some((character) => unheld[face].has(character)));
  return FACES[holding(signs) ?? holding(text) ?? weight];
}

const BY_WEIGHT = {
  regular: ["regular", "any", "bold"],
  bold: ["bold", "any", "regular"],
} as const satisfies Readonly<Record<Weight, readonly (keyof Unheld)[]>>;
