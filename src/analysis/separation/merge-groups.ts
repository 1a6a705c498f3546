/** Groups listed at most: there can be exponentially many. */
const MOST_GROUPS = 100;

export interface Groups {
  /** Indexes, ascending inside each group and from group to group. */
  readonly groups: readonly (readonly number[])[];
  readonly truncated: boolean;
}

/** Which segments look the same, one bit for each pair. */
export class MergeGraph {
  private readonly rows: (Uint32Array | undefined)[];
  private readonly words: number;

  constructor(size: number) {
    this.rows = new Array(size);
    this.words = Math.ceil(size / 32);
  }

  join(a: number, b: number): void {
    this.set(a, b);
    this.set(b, a);
  }

  has(a: number, b: number): boolean {
    const row = this.rows[a];
    return row !== undefined && (((row[b >> 5] ?? 0) >>> (b & 31)) & 1) === 1;
  }

  /** Indexes that are joined to something, ascending. */
  members(): readonly number[] {
    return [...this.rows.keys()].filter((index) => this.rows[index] !== undefined);
  }

  /** A bit for each index that is joined to every one of the given ones. */
  joinedToAll(indexes: readonly number[]): Uint32Array {
    const [first, ...others] = indexes;
    const row = this.rows[first ?? -1];
    const common = row ? Uint32Array.from(row) : new Uint32Array(this.words);
    for (const index of others) this.narrow(common, index);
    return common;
  }

  /** Keeps the bits that are joined to one more index. */
  narrow(bits: Uint32Array, index: number): void {
    const row = this.rows[index];
    for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & (row?.[word] ?? 0);
  }

  private set(a: number, b: number): void {
    const row = this.rows[a] ?? new Uint32Array(this.words);
    this.rows[a] = row;
    row[b >> 5] = (row[b >> 5] ?? 0) | (1 << (b & 31));
  }
}

/**
 * The first maximal cliques in lexicographic order, without listing them all (Johnson, Yannakakis & Papadimitriou 1988):
 * each clique, together with each vertex that would push some of its members out, yields the candidates after it.
 */
export function mergeGroups(graph: MergeGraph): Groups {
  const members = graph.members();
  const [first] = members;
  if (first === undefined) return { groups: [], truncated: false };
  const queue = [grow([first], graph)];
  const seen = new Set<string>();
  const groups: (readonly number[])[] = [];
  while (queue.length > 0) {
    if (groups.length === MOST_GROUPS) return { groups, truncated: true };
    const clique = takeFirst(queue);
    groups.push(clique);
    for (const next of successors(clique, members, graph)) {
      const key = next.join();
      if (!seen.has(key)) queue.push(next);
      seen.add(key);
    }
  }
  return { groups, truncated: false };
}

function* successors(
  clique: readonly number[],
  members: readonly number[],
  graph: MergeGraph,
): Iterable<readonly number[]> {
  for (const vertex of members) {
    const before = clique.filter((other) => other < vertex);
    const kept = before.filter((other) => graph.has(other, vertex));
    if (kept.length === before.length || clique.includes(vertex)) continue;
    const seed = [...kept, vertex];
    if (lowestBit(graph.joinedToAll(seed)) > vertex) yield grow(seed, graph);
  }
}

/** The lexicographically first maximal clique that holds the seed. */
function grow(seed: readonly number[], graph: MergeGraph): readonly number[] {
  const clique = [...seed];
  const candidates = graph.joinedToAll(seed);
  for (let next = lowestBit(candidates); Number.isFinite(next); next = lowestBit(candidates)) {
    clique.push(next);
    graph.narrow(candidates, next);
  }
  return clique.sort((a, b) => a - b);
}

function lowestBit(bits: Uint32Array): number {
  for (const [word, value] of bits.entries()) if (value !== 0) return word * 32 + 31 - Math.clz32(value & -value);
  return Number.POSITIVE_INFINITY;
}

function takeFirst(queue: (readonly number[])[]): readonly number[] {
  let first = 0;
  for (const [index, clique] of queue.entries()) if (isBefore(clique, queue[first] ?? clique)) first = index;
  return queue.splice(first, 1)[0] ?? [];
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, vertex] of a.entries()) {
    const other = b[index] ?? Number.NEGATIVE_INFINITY;
    if (vertex !== other) return vertex < other;
  }
  return a.length < b.length;
}
