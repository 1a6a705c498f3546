import type { Io } from "./io.js";

/** The day on which the program runs, as it is in UTC: 2026-09-30. */
export function today({ now }: Pick<Io, "now">): string {
  return now().toISOString().slice(0, 10);
}
