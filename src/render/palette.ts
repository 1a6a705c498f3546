/** Okabe & Ito's colours, told apart by people with any kind of colour vision; their black is the reader's own text colour. */
export const PALETTE = {
  orange: { hex: "#E69F00", ansi256: 214, ansi16: 33 },
  sky: { hex: "#56B4E9", ansi256: 74, ansi16: 96 },
  green: { hex: "#009E73", ansi256: 36, ansi16: 32 },
  vermillion: { hex: "#D55E00", ansi256: 166, ansi16: 31 },
  purple: { hex: "#CC79A7", ansi256: 175, ansi16: 35 },
  blue: { hex: "#0072B2", ansi256: 32, ansi16: 94 },
  yellow: { hex: "#F0E442", ansi256: 227, ansi16: 93 },
} as const;

export type ColourName = keyof typeof PALETTE;

/** A sign for one segment, the same in all pictures. Readable without colour: the sign alone is unique too. */
export interface Mark {
  readonly sign: string;
  /** The sign where only ASCII may be drawn. */
  readonly ascii: string;
  readonly colour: ColourName;
}

// Solid before hollow. The hollow circle and the star have meanings of their own, so they are not among them.
const SIGNS = ["●", "▲", "■", "◆", "▼", "△", "□", "◇", "▽", "✚"] as const;
const ASCII_SIGNS = ["*", "^", "#", "@", "+", "%", "&", "$", "~", "="] as const;
const COLOURS = Object.keys(PALETTE) as readonly ColourName[];
const DISTINCT = 40;

/**
 * The mark of the n-th segment (from 0). The first ten have a sign of their own, the next thirty a sign with a number; 10 signs
 * and 7 colours have no common factor, so colour and shape together are unique among these 40. Later ones are numbers.
 */
export function markAt(index: number): Mark {
  const colour = COLOURS[index % COLOURS.length] ?? "orange";
  if (index >= DISTINCT) return { sign: String(index + 1), ascii: String(index + 1), colour };
  const round = Math.floor(index / SIGNS.length);
  const number = round === 0 ? "" : String(round + 1);
  const at = index % SIGNS.length;
  return { sign: `${SIGNS[at]}${number}`, ascii: `${ASCII_SIGNS[at]}${number}`, colour };
}
