import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest, the longest first: begun last, one of them would go on alone when all else is done. */
export const LONG: readonly string[] = [
  "faults/f02-attack-shapes.test.ts",
  "faults/f19-every-command.test.ts",
  "faults/f15-outputs.test.ts",
  "faults/f07-full-disk.test.ts",
  "faults/f01-any-bytes.test.ts",
  "faults/f13-hostile-text.test.ts",
  "faults/f06-killed-while-saving.test.ts",
  "faults/f14-injection.test.ts",
  "faults/f16-odd-files.test.ts",
  "faults/f11-interrupted-interview.test.ts",
  "faults/f08-power-cut.test.ts",
  "faults/f12-ways-of-typing.test.ts",
];

/** Puts what takes longest in front of all others, whose order stays. */
export function longestFirst<T>(all: readonly T[], pathOf: (one: T) => string): T[] {
  const place = (one: T) => LONG.findIndex((name) => pathOf(one).endsWith(`/tests/${name}`));
  const long = all.filter((one) => place(one) >= 0).sort((a, b) => place(a) - place(b));
  return [...long, ...all.filter((one) => place(one) < 0)];
}

/** The order of test files: Vitest goes by their size where it has not run them before, and that says little here. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(await super.sort(files), ({ moduleId }) => moduleId);
  }
}
