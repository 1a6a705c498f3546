/** How often each identity occurs: findings that are known already, from a baseline or an earlier version. */
export type Counts = ReadonlyMap<string, number>;

export function countsOf(identities: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const identity of identities) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  return counts;
}

/** Parts what is new from what is known already; the first of a kind are the known ones. */
export function partKnown<T>(all: Iterable<T>, identityOf: (one: T) => string, known: Counts) {
  if (known.size === 0) return { fresh: [...all], old: [] };
  const left = new Map(known);
  const fresh: T[] = [];
  const old: T[] = [];
  for (const one of all) {
    const identity = identityOf(one);
    const count = left.get(identity) ?? 0;
    if (count > 0) left.set(identity, count - 1);
    (count > 0 ? old : fresh).push(one);
  }
  return { fresh, old };
}
