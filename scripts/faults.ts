type Counts = ReadonlyMap<string, number>;

/** A row of docs/reliability.md. */
export interface Fault {
  readonly what: string;
  /** The figure to reach. */
  readonly goal: string;
  /** What the counts fall short of; undefined when they reach the goal. */
  readonly missing?: (counts: Counts) => string | undefined;
}

/** Tells when fewer were tried than the goal wants, all these counts together. */
const atLeast =
  (goal: number, ...names: readonly string[]) =>
  (counts: Counts) => {
    const tried = [...counts].reduce(
      (sum, [name, count]) => (names.some((n) => name.startsWith(n)) ? sum + count : sum),
      0,
    );
    return tried < goal ? `${(goal - tried).toLocaleString("en")} to go` : undefined;
  };

const atMost = (limits: Readonly<Record<string, number>>) => (counts: Counts) => {
  const over = Object.entries(limits).filter(([name, limit]) => (counts.get(name) ?? 0) > limit);
  return over.length > 0
    ? `more than ${over.map(([name, limit]) => `${limit.toLocaleString("en")} ${name}`).join(", ")}`
    : undefined;
};

/** Everything that long runs try, in the order of the page. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  F1: { what: "any bytes as input", goal: "1,000,000", missing: atLeast(1_000_000, "inputs") },
  F2: {
    what: "texts of 64 KiB to 1 MiB made to take time or memory",
    goal: "60 shapes, each below 2 s and 300 MB",
    missing: atMost({ "MB of memory": 300, "milliseconds of processor time": 2000 }),
  },
  F3: { what: "the public YAML test suite", goal: "399 of 402 verdicts", missing: atLeast(399, "right verdicts") },
  F4: { what: "one value is edited", goal: "10,000", missing: atLeast(10_000, "edits, compared") },
  F5: { what: "`fmt` and fixes, twice", goal: "10,000", missing: atLeast(10_000, "canvases laid out") },
  F6: { what: "killed while saving", goal: "500", missing: atLeast(500, "kills") },
  F7: { what: "a disk that is full, broken or limited", goal: "200", missing: atLeast(200, "calls that failed") },
  F8: { what: "the power goes after “saved”", goal: "100", missing: atLeast(100, "power cuts") },
  F9: {
    what: "many writers of one file, killed while they hold its lock",
    goal: "8 × 25 lines, 100 kills",
    missing: atLeast(100, "writers killed"),
  },
  F10: { what: "a file changes while it is worked on", goal: "100", missing: atLeast(100, "files changed") },
  F11: {
    what: "an interview in a real terminal is interrupted",
    goal: "200",
    missing: atLeast(200, "interviews ended"),
  },
  F12: { what: "pasted, typed ahead, piped, no terminal", goal: "50", missing: atLeast(50, "variants") },
  F13: {
    what: "text that would drive the terminal, in any place and command",
    goal: "50,000",
    missing: atLeast(50_000, "hostile texts"),
  },
  F14: {
    what: "text that would be run by what shows a report or a picture",
    goal: "26 × every sink",
    missing: atLeast(26, "injections"),
  },
  F15: { what: "output closed, full or slow", goal: "5 MB whole", missing: atLeast(5_000_000, "bytes through") },
  F16: { what: "links, fifos, odd names", goal: "skipped with a note" },
  F17: { what: "configs that extend what they may not", goal: "all refused by name" },
  F18: { what: "regular expressions of the program", goal: "all linear" },
  F19: { what: "every command, with what users and machines get wrong", goal: "a known exit code" },
  reader: {
    what: "the fast reader beside `yaml`, on changed canvases",
    goal: "1,000,000",
    missing: atLeast(1_000_000, "mutated"),
  },
  schema: {
    what: "the fast check of the format beside `ajv`, on changed canvases",
    goal: "1,000,000",
    missing: atLeast(1_000_000, "changed"),
  },
};
