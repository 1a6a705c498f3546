/** Lines that stand in one text and not in the other: `before[start..end)` became `after[newStart..newEnd)`. */
export interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Beyond this many differing lines the shortest list of changes is not worth its time: all becomes one change. */
const MOST_STEPS = 2000;

/** A short list of changes that turns the lines of one text into those of another, in order (Myers 1986). */
export function lineChanges(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const changes = changesWithin(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return changes.map(({ start, end, newStart, newEnd }) => ({
    start: start + head,
    end: end + head,
    newStart: newStart + head,
    newEnd: newEnd + head,
  }));
}

function changesWithin(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  if (before.length === 0 && after.length === 0) return [];
  const trace = traceOf(before, after);
  if (trace === undefined) return [{ start: 0, end: before.length, newStart: 0, newEnd: after.length }];
  return changesAlong(trace, before.length, after.length);
}

/** How far down `before` each diagonal has come, after each step; undefined when there are too many steps. */
function traceOf(
  before: readonly string[],
  after: readonly string[],
): readonly ReadonlyMap<number, number>[] | undefined {
  const trace: Map<number, number>[] = [];
  let reached = new Map([[1, 0]]);
  for (let step = 0; step <= MOST_STEPS; step++) {
    const next = new Map<number, number>();
    for (let diagonal = -step; diagonal <= step; diagonal += 2) {
      let x = goesDown(reached, diagonal, step)
        ? (reached.get(diagonal + 1) ?? 0)
        : (reached.get(diagonal - 1) ?? 0) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return [...trace, reached];
    }
    trace.push(reached);
    reached = next;
  }
  return undefined;
}

/** True when the way to a diagonal leads through an added line, false for a removed one. */
function goesDown(reached: ReadonlyMap<number, number>, diagonal: number, step: number): boolean {
  if (diagonal === -step) return true;
  return diagonal !== step && (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1);
}

/** Walks the trace back from the end and joins single lines that touch. */
function changesAlong(
  trace: readonly ReadonlyMap<number, number>[],
  length: number,
  newLength: number,
): readonly LineChange[] {
  const changes: LineChange[] = [];
  let [x, y] = [length, newLength];
  for (let step = trace.length - 1; step > 0; step--) {
    const reached = trace[step] ?? new Map<number, number>();
    const isAdded = goesDown(reached, x - y, step);
    const diagonal = isAdded ? x - y + 1 : x - y - 1;
    const start = reached.get(diagonal) ?? 0;
    const newStart = start - diagonal;
    const next = changes[0];
    const change = { start, end: start + (isAdded ? 0 : 1), newStart, newEnd: newStart + (isAdded ? 1 : 0) };
    if (next?.start === change.end && next.newStart === change.newEnd)
      changes[0] = { ...change, end: next.end, newEnd: next.newEnd };
    else changes.unshift(change);
    [x, y] = [start, newStart];
  }
  return changes;
}
