import type { ReadLimits } from "../files/read.js";

/** How large a canvas may be for a command that takes `--max-size`, and what to do about a larger one. */
export function sizeLimit(maxSize: number | undefined): ReadLimits {
  return { maxSize, hint: "raise the limit with --max-size" };
}
