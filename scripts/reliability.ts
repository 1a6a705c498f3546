// Makes docs/reliability.md from the figures that long runs noted (`npm run test:long -- tests/faults`).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Counted, Figures } from "../tests/faults/figures.js";
import { FAULTS, type Fault } from "./faults.js";

const FOLDER = ".tmp/figures";

const figures = readdirSync(FOLDER).map((name): Figures => JSON.parse(readFileSync(join(FOLDER, name), "utf8")));

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
  const sum = (a: number, b: number) => a + b;
  const tried = joined(own, "tried", sum);
  const on = joined(own, "on", Math.max);
  const most = joined(own, "most", Math.max);
  const wrong = told(joined(own, "wrong", sum));
  if (own.length === 0) return `| ${id} | ${fault.what} | ${fault.goal} | not part of these runs | |`;
  const short = fault.missing?.(new Map([...tried, ...on, ...most]));
  const measured = [told(on), told(tried), most.length > 0 ? `at most ${told(most)}` : ""].filter(Boolean).join("; ");
  return `| ${id} | ${fault.what} | ${fault.goal} | ${measured}${short ? ` (**${short}**)` : ""} | ${wrong} |`;
}

const all = <T>(values: readonly T[]) => [...new Set(values)].sort();
const dates = all(figures.map(({ date }) => date));
const seeds = all(figures.map(({ seed }) => seed));

writeFileSync(
  "docs/reliability.md",
  `# Reliability

What was done to the built and installed program to break it, and how often. All of it is counted by tests
(\`npm run test:long\`), and written here by \`npm run reliability\`. A long run has a new seed, which adds to the counts of
those before it; what breaks something is mended, and its input is tried again for every change from then on
([tests/faults](../tests/faults)). The same tests run for every change too, with a fixed seed and smaller counts.

Runs of ${dates.join(", ")}; bizcanvas ${all(figures.map(({ version }) => version)).join(", ")}; Node ${all(figures.map(({ node }) => node)).join(", ")} on
${process.platform}; ${seeds.length === 1 ? "seed" : "seeds"} ${seeds.join(", ")}.

| | what happens | the goal | counted | wrong |
|---|---|---|---|---|
${Object.entries(FAULTS).map(rowOf).join("\n")}

Power cuts (F8) are simulated: the program saves on an ext4 of its own that holds back whatever it is not told to sync, and
the image of that disk is read as it is when the program has ended. A disk that lies about having written is not tried.
`,
);
