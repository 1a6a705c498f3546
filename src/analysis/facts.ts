import type { Canvas, Segment } from "../model/canvas.js";
import { type LinkFacts, linkFacts } from "./links.js";
import { type Separation, type SeparationOptions, separate } from "./separation/separation.js";
import { type Supporters, supportersIn } from "./supporters.js";

export interface FactsOptions {
  readonly separation?: SeparationOptions | undefined;
  /** ISO date that rules compare with; without one, nothing is overdue. */
  readonly today?: string;
  /** In how many places the file could not be read; none unless set. */
  readonly unread?: number;
  /** Those of the same canvas, with the same options for the separation: what they hold is not worked out again. */
  readonly like?: Facts;
}

/** What is computed once from a canvas and shared by rules, pictures and the interview. Everything is lazy. */
export interface Facts {
  readonly canvas: Canvas;
  /** Segments that the business serves: decision `serve`, or not decided. File order. */
  readonly served: readonly Segment[];
  readonly links: LinkFacts;
  readonly separation: Separation;
  readonly supporters: Supporters;
  readonly today: string | undefined;
  /** In how many places the file could not be read: pictures and data say that they are of the rest. */
  readonly unread: number;
}

/** Prepares the facts of a canvas; nothing is computed before it is asked for. */
export function factsOf(canvas: Canvas, options: FactsOptions = {}): Facts {
  return new LazyFacts(canvas, options);
}

/** A class, because getters in an object literal make V8 keep what they see alive until the next full collection. */
class LazyFacts implements Facts {
  readonly canvas: Canvas;
  readonly today: string | undefined;
  readonly unread: number;
  private readonly separationOptions: SeparationOptions | undefined;
  private readonly like: Facts | undefined;
  private knownLinks: LinkFacts | undefined;
  private knownSeparation: Separation | undefined;
  private knownSupporters: Supporters | undefined;

  constructor(canvas: Canvas, { separation, today, unread = 0, like }: FactsOptions) {
    this.canvas = canvas;
    this.like = like;
    this.today = today;
    this.unread = unread;
    this.separationOptions = separation;
  }

  get served() {
    return this.links.served;
  }

  get links() {
    this.knownLinks ??= this.like?.links ?? linkFacts(this.canvas);
    return this.knownLinks;
  }

  get separation() {
    this.knownSeparation ??= this.like?.separation ?? separate(this.canvas, this.links, this.separationOptions);
    return this.knownSeparation;
  }

  get supporters() {
    this.knownSupporters ??= supportersIn(this.canvas, this.links);
    return this.knownSupporters;
  }
}
