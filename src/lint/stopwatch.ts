/** How long each part of a run took, in milliseconds. */
export type Times = ReadonlyMap<string, number>;

/** Measures what runs under a name, when there is a clock. */
export interface Stopwatch {
  readonly times: Times;
  time<T>(name: string, run: () => T): T;
  timeAsync<T>(name: string, run: () => Promise<T>): Promise<T>;
}

export function stopwatch(clock: (() => number) | undefined): Stopwatch {
  const times = new Map<string, number>();
  const add = (name: string, took: number) => times.set(name, (times.get(name) ?? 0) + took);
  return {
    times,
    time(name, run) {
      if (clock === undefined) return run();
      const start = clock();
      try {
        return run();
      } finally {
        add(name, clock() - start);
      }
    },
    async timeAsync(name, run) {
      if (clock === undefined) return run();
      const start = clock();
      try {
        return await run();
      } finally {
        add(name, clock() - start);
      }
    },
  };
}
