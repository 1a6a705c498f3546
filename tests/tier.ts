/**
 * Random tests run in two tiers: few times and with a fixed seed for every change (`npm test`), many times and with a new
 * seed in the long run (`npm run test:long`). A test file that imports this one is part of the long run too.
 */
export const IS_LONG = process.env.BIZCANVAS_TIER === "long";

/** Where random numbers begin; the long run prints its own, and BIZCANVAS_SEED repeats it. */
export const SEED = Number(process.env.BIZCANVAS_SEED ?? 20_260_930);

/** How often something is tried. BIZCANVAS_SCALE shrinks the counts of a long run, 0.1 to a tenth. */
export function times(perChange: number, long: number): number {
  if (!IS_LONG) return perChange;
  return Math.max(perChange, Math.round(long * Number(process.env.BIZCANVAS_SCALE ?? 1)));
}

/** The same for fast-check: `fc.assert(property, trials(500, 100_000))`. */
export function trials(perChange: number, long: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: times(perChange, long), seed: SEED };
}

/** Time for a test that tries often, in milliseconds: a limit against hanging, not a measurement. */
export function patience(perChange: number): number {
  return IS_LONG ? 6 * 60 * 60_000 : perChange;
}
