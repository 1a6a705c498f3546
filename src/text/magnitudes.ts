/** The words and letters that stand for a number of zeros behind an amount, in small letters: `4.5k`, `2 mio`. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
};
