import type { View } from "./view.js";

export interface ViewEntry {
  readonly summary: string;
  load(): Promise<View>;
}

/** The ways of looking at a canvas by name. A new one is its file and a line here. */
export const VIEWS = {
  canvas: { summary: "the nine blocks", load: async () => (await import("./views/canvas.js")).canvasView },
  segments: {
    summary: "a card per customer segment",
    load: async () => (await import("./views/segments.js")).segmentsView,
  },
  separation: {
    summary: "which segments really are separate, and why",
    load: async () => (await import("./views/separation.js")).separationView,
  },
} as const satisfies Record<string, ViewEntry>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[];
