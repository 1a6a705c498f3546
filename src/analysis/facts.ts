import type { Canvas, Segment } from "../model/canvas.js";
import { type LinkFacts, linkFacts } from "./links.js";
import { type Separation, type SeparationOptions, separate } from "./separation/separation.js";

export interface FactsOptions {
  readonly separation?: SeparationOptions | undefined;
  /** ISO date that rules compare with; without one, nothing is overdue. */
  readonly today?: string;
}

/** What is computed once from a canvas and shared by rules, pictures and the interview. Everything is lazy. */
export interface Facts {
  readonly canvas: Canvas;
  /** Segments that the business serves: decision `serve`, or not decided. File order. */
  readonly served: readonly Segment[];
  readonly links: LinkFacts;
  readonly separation: Separation;
  readonly today: string | undefined;
}

/** Prepares the facts of a canvas; nothing is computed before it is asked for. */
export function factsOf(canvas: Canvas, options: FactsOptions = {}): Facts {
  let links: LinkFacts | undefined;
  let separation: Separation | undefined;
  return {
    canvas,
    get served() {
      return this.links.served;
    },
    get links() {
      links ??= linkFacts(canvas);
      return links;
    },
    get separation() {
      separation ??= separate(canvas, this.links, options.separation);
      return separation;
    },
    today: options.today,
  };
}
