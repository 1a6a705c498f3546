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
  fit: { summary: "which offer addresses which need", load: async () => (await import("./views/fit.js")).fitView },
  flow: {
    summary: "who gives what to whom, and who pays for it",
    load: async () => (await import("./views/flow.js")).flowView,
  },
  money: {
    summary: "what each segment brings and costs",
    load: async () => (await import("./views/money.js")).moneyView,
  },
  beliefs: {
    summary: "what must be true, the riskiest first",
    load: async () => (await import("./views/beliefs.js")).beliefsView,
  },
  completeness: {
    summary: "what is said, missing or skipped",
    load: async () => (await import("./views/completeness.js")).completenessView,
  },
} as const satisfies Record<string, ViewEntry>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[];
