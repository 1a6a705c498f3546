import type { Io } from "./io.js";

/** The day on which the program runs, as an ISO date. */
export function today({ now }: Pick<Io, "now">): string {
  return now().toISOString().slice(0, 10);
}
