/** How long each part of a run took, in milliseconds. */
export type Times = ReadonlyMap<string, number>;

/** Measures what runs under a name, when there is a clock. */
export interface Stopwatch {
  readonly times: Times;
  time<T>(name: string, run: () => T): T;
}

export function stopwatch(clock: (() => number) | undefined): Stopwatch {
  const times = new Map<string, number>();
  return {
    times,
    time(name, run) {
      if (clock === undefined) return run();
      const start = clock();
      try {
        return run();
      } finally {
        times.set(name, (times.get(name) ?? 0) + clock() - start);
      }
    },
  };
}
