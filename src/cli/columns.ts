import type { OutputStream } from "./io.js";

/** How wide a terminal is; undefined for what is none, and for one that does not say (it has 0 columns then). */
export function columnsOf({ columns }: Pick<OutputStream, "columns">): number | undefined {
  return columns === 0 ? undefined : columns;
}
