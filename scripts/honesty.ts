// How well each rule finds what it is for: puts faults into the good examples and prints the outcome. `--write` renews
// docs/honesty.md; `--all` takes every place where a fault fits (minutes); `--mutants FOLDER` keeps the canvases to look at.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { honestyPage, totalsOf } from "../tests/honesty/honesty-page.js";
import { goodExamples, PLACES_PER_FILE, type Trial, trials } from "../tests/honesty/measure.js";
import { OPERATORS } from "../tests/honesty/operators/index.js";

const args = process.argv.slice(2);
const places = args.includes("--all") ? Number.POSITIVE_INFINITY : PLACES_PER_FILE;
const all = [...trials(OPERATORS, goodExamples(), places)];
const page = honestyPage(OPERATORS, all);

if (args.includes("--write")) writeFileSync("docs/honesty.md", page);
else console.log(page);
console.error(totalsOf(all));
for (const trial of all) if (!trial.isCaught || trial.collateral.length > 0) console.error(said(trial));

const folder = args[args.indexOf("--mutants") + 1];
if (args.includes("--mutants") && folder) keep(folder);

function said({ operator, sample, isCaught, collateral }: Trial): string {
  return `${operator.id} in ${sample}: ${[isCaught ? "" : "MISSED", ...collateral].join(" ").trim()}`;
}

function keep(into: string): void {
  mkdirSync(into, { recursive: true });
  for (const [i, { operator, sample, text }] of all.entries())
    writeFileSync(join(into, `${operator.id}-${sample}-${i}.canvas.yaml`), text);
}
