/** A word without what people write in different ways: case, spaces, `-` and `_`. */
export function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, "");
}

/** True when two neighbouring letters are all that differs. */
export function isTransposed(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Where two words part. */
export function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < b.length && a[at] === b[at]) at++;
  return at;
}
