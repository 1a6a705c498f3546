/** A set of small whole numbers made for being compared two million times. Equal sets are one object. */
export interface CodeSet {
  /** Tells it from all other sets of its maker. */
  readonly serial: number;
  /** Ascending. */
  readonly codes: Int32Array;
  /** Two words in which each code sets a bit: no common bit, no common code. */
  readonly low: number;
  readonly high: number;
}

/** Makes sets so that equal ones are the same object. */
export class CodeSets {
  private readonly known = new Map<string, CodeSet>();

  of(codes: Iterable<number>): CodeSet {
    const sorted = Int32Array.from(new Set(codes)).sort();
    const key = sorted.join();
    const found = this.known.get(key);
    if (found) return found;
    let low = 0;
    let high = 0;
    for (const code of sorted) {
      low |= 1 << (code & 31);
      high |= 1 << ((code * 7 + (code >> 5)) & 31);
    }
    const set: CodeSet = { serial: this.known.size, codes: sorted, low, high };
    this.known.set(key, set);
    return set;
  }
}

/** How many codes two sets share. */
export function sharedCount(a: CodeSet, b: CodeSet): number {
  if (a === b) return a.codes.length;
  if (!mayOverlap(a, b)) return 0;
  // Index loops: this runs millions of times, and iterators of typed arrays cost several times as much.
  const x = a.codes;
  const y = b.codes;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < x.length && j < y.length) {
    const gap = (x[i] ?? 0) - (y[j] ?? 0);
    if (gap === 0) shared++;
    if (gap <= 0) i++;
    if (gap >= 0) j++;
  }
  return shared;
}

/** False when two sets surely share no code. */
export function mayOverlap(a: CodeSet, b: CodeSet): boolean {
  return (a.low & b.low) !== 0 && (a.high & b.high) !== 0;
}

/** The Jaccard distance 1 − |A∩B| / |A∪B|; two empty sets are the same. */
export function distance(a: CodeSet, b: CodeSet): number {
  if (a === b) return 0;
  const shared = sharedCount(a, b);
  return 1 - shared / (a.codes.length + b.codes.length - shared);
}

/** True when every code of the first is in the second. */
export function isSubset(a: CodeSet, b: CodeSet): boolean {
  return a.codes.length <= b.codes.length && sharedCount(a, b) === a.codes.length;
}

/** The codes of one set that another lacks. */
export function minus(a: CodeSet, b: CodeSet): readonly number[] {
  const others = new Set(b.codes);
  return [...a.codes].filter((code) => !others.has(code));
}

/** The codes that two sets share. */
export function intersection(a: CodeSet, b: CodeSet): readonly number[] {
  const others = new Set(b.codes);
  return [...a.codes].filter((code) => others.has(code));
}
