import { type ColourName, PALETTE } from "../../palette.js";

/** The colours of the printed poster. Text on each of the grounds has a contrast of at least 4.5 to 1; a test computes it. */
export const THEME = {
  paper: "#FFFFFF",
  line: "#2B3038",
  note: "#F4F4F1",
  noteEdge: "#C9CBC8",
  aside: "#FFFFFF",
  text: "#16191D",
  muted: "#545A63",
  everyone: "#6B727B",
  untested: "#2B3038",
} as const;

export type Ink = "text" | "muted";

/** The ground of a note that serves one segment: its colour as on pale paper. */
export function tintOf(colour: ColourName): string {
  return mix(PALETTE[colour].hex, "#FFFFFF", 0.86);
}

const inks = new Map<ColourName, string>();

/** The colour with enough ink to be a line or a letter on white. */
export function inkOf(colour: ColourName): string {
  const ink = inks.get(colour) ?? darkenedForWhite(colour);
  inks.set(colour, ink);
  return ink;
}

function darkenedForWhite(colour: ColourName): string {
  for (let share = 0; share < 0.9; share += 0.05) {
    const shade = mix(PALETTE[colour].hex, "#000000", share);
    if (contrast(shade, "#FFFFFF") >= 4.5) return shade;
  }
  return "#000000";
}

/** Contrast of two colours after WCAG 2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** One colour with a share (0 to 1) of another. */
function mix(colour: string, other: string, share: number): string {
  const [from, to] = [channels(colour), channels(other)];
  const mixed = from.map((value, at) => Math.round(value * (1 - share) + (to[at] ?? 0) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
