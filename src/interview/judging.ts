import type { SeparationOptions } from "../analysis/separation/separation.js";

/** How a project judges canvases where it has said so: questions rest on the same verdicts as findings. */
export interface Judging {
  readonly separation?: SeparationOptions | undefined;
  /** Words of its own for groups that are nobody in particular. */
  readonly vague?: readonly string[];
}
