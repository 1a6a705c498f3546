/** Things by what they have in common; groups and the things in them keep their order, what has no key is left out. */
export function grouped<T, K>(all: Iterable<T>, keyOf: (one: T) => K | undefined): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) addTo(groups, key, one);
  }
  return groups;
}

/** The values of each key, in order: what a map would make of these pairs if it kept more than the last one. */
export function gathered<K, V>(pairs: Iterable<readonly [key: K, value: V]>): Map<K, [V, ...V[]]> {
  const groups = new Map<K, [V, ...V[]]>();
  for (const [key, value] of pairs) addTo(groups, key, value);
  return groups;
}

/** A copy for each thing that is added would take the square of the time. */
function addTo<K, V>(groups: Map<K, [V, ...V[]]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
