// Makes docs/reliability.md from the figures that long runs noted (`npm run test:long -- tests/faults`).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Counted, Figures } from "../tests/faults/figures.js";
import { FAULTS, type Fault } from "./faults.js";

const FOLDER = ".tmp/figures";
const PAGE = "docs/reliability.md";

const figures = readdirSync(FOLDER).map((name): Figures => JSON.parse(readFileSync(join(FOLDER, name), "utf8")));

/** What the page has of runs before these: a fault that these did not try keeps its row. */
const earlierRows = new Map(
  readFileSync(PAGE, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, id] = /^\| ([\w-]+) \|/.exec(line) ?? [];
      return id === undefined ? [] : [[id, line]];
    }),
);

/** The counts of one kind of all runs of a fault, those of the same name made one. */
function joined(of: readonly Figures[], kind: keyof Counted, join: (a: number, b: number) => number) {
  const counts = new Map<string, number>();
  for (const { [kind]: some = {} } of of)
    for (const [name, count] of Object.entries(some)) counts.set(name, join(counts.get(name) ?? 0, count));
  return [...counts];
}

const told = (counts: readonly (readonly [string, number])[]) =>
  counts.map(([name, count]) => `${count.toLocaleString("en")} ${name}`).join("; ");

function rowOf([id, fault]: [string, Fault]): string {
  const own = figures.filter((one) => one.fault === id);
  if (own.length === 0) return earlierRows.get(id) ?? `| ${id} | ${fault.what} | ${fault.goal} | not run yet | | |`;
  const sum = (a: number, b: number) => a + b;
  const tried = joined(own, "tried", sum);
  const on = joined(own, "on", Math.max);
  const most = joined(own, "most", Math.max);
  const wrong = told(joined(own, "wrong", sum));
  const short = fault.missing?.(new Map([...tried, ...on, ...most]));
  const measured = [told(on), told(tried), most.length > 0 ? `at most ${told(most)}` : ""].filter(Boolean).join("; ");
  return `| ${id} | ${fault.what} | ${fault.goal} | ${measured}${short ? ` (**${short}**)` : ""} | ${wrong} | ${runOf(own)} |`;
}

/** When, with which seeds and on what Node. */
function runOf(own: readonly Figures[]): string {
  const nodes = all(own.map(({ node }) => `Node ${node}`)).join(", ");
  return `${all(own.map(({ date }) => date)).join(", ")}; ${nodes}; ${all(own.map(({ seed }) => seed)).join(", ")}`;
}

function all<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}

writeFileSync(
  PAGE,
  `# Reliability

What was done to the built and installed program to break it, and how often. All of it is counted by tests
(\`npm run test:long\`), and written here by \`npm run reliability\`. A long run has a new seed, which adds to the counts of
those before it; what breaks something is mended, and its input is tried again for every change from then on
([tests/faults](../tests/faults)). The same tests run for every change too, with a fixed seed and smaller counts.

The last column tells the day of the runs, the version of Node, and the seeds; all on ${process.platform}. A fault that the last long
run did not try keeps its row.

| | what happens | the goal | counted | wrong | run |
|---|---|---|---|---|---|
${Object.entries(FAULTS).map(rowOf).join("\n")}

Power cuts (F8) are simulated: the program saves on an ext4 of its own that holds back whatever it is not told to sync, and
the image of that disk is read as it is when the program has ended. A disk that lies about having written is not tried.
`,
);
