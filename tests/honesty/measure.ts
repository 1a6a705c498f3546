import { readdirSync, readFileSync } from "node:fs";
import { factsOf } from "../../src/analysis/facts.js";
import { applyEdits } from "../../src/document/edit.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { countsOf, partKnown } from "../../src/lint/known.js";
import { lintWith } from "../../src/lint/lint-with.js";
import { EVERYTHING } from "../../src/lint/selection.js";
import { CATALOGUE } from "../../src/rules/index.js";
import type { Mutation, Operator, Sample } from "./operator.js";

/** More places of one file say little more, and take their time. */
export const PLACES_PER_FILE = 1;

/** What became of one canvas with one fault. */
export interface Trial {
  readonly operator: Operator;
  readonly sample: string;
  readonly isCaught: boolean;
  /** Rules that spoke and neither are the intended one nor a declared consequence. */
  readonly collateral: readonly string[];
  /** Declared consequences that were told. */
  readonly also: readonly string[];
  readonly text: string;
}

/** The shipped examples in which lint finds no error and no warning. */
export function goodExamples(folder = "examples"): readonly Sample[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(".canvas.yaml"));
  return names.flatMap((file) => {
    const name = file.replace(".canvas.yaml", "");
    const expected: { findings: { severity: string }[] } = JSON.parse(
      readFileSync(`${folder}/${name}.expected.json`, "utf8"),
    );
    if (expected.findings.some(({ severity }) => severity !== "info")) return [];
    return [sampleOf(name, readFileSync(`${folder}/${file}`, "utf8"))];
  });
}

function sampleOf(name: string, source: string): Sample {
  const { canvas } = readCanvas(source);
  if (!canvas) throw new Error(`${name} is not a canvas`);
  return { name, source, canvas, facts: factsOf(canvas) };
}

/**
 * Puts each fault into each sample, one at a time, and lints the outcome.
 * @param placesPerFile evenly spread over the places where a file allows the fault
 */
export function* trials(
  operators: readonly Operator[],
  samples: readonly Sample[],
  placesPerFile: number,
): Iterable<Trial> {
  const clean = new Map<string, readonly string[]>();
  for (const operator of operators)
    for (const sample of samples) {
      const key = `${sample.name} ${operator.stage} ${operator.today} ${operator.on}`;
      const before = clean.get(key) ?? identitiesIn(sample.source, operator);
      clean.set(key, before);
      for (const mutation of spread([...operator.mutations(sample)], placesPerFile))
        yield trial(operator, sample, before, mutation);
    }
}

function trial(operator: Operator, sample: Sample, before: readonly string[], mutation: Mutation): Trial {
  const text = typeof mutation === "string" ? mutation : edited(operator, sample, mutation);
  const { fresh } = partKnown(identitiesIn(text, operator), (identity) => identity, countsOf(before));
  const rules = [...new Set(fresh.map((identity) => identity.slice(0, identity.indexOf(":"))))];
  const others = rules.filter((rule) => rule !== operator.rule);
  const isDeclared = (rule: string) => operator.also?.[rule] !== undefined;
  return {
    operator,
    sample: sample.name,
    isCaught: rules.includes(operator.rule),
    collateral: others.filter((rule) => !isDeclared(rule)),
    also: others.filter(isDeclared),
    text,
  };
}

function edited({ id }: Operator, { name, source }: Sample, mutation: Exclude<Mutation, string>): string {
  const { text, reprinted } = applyEdits(source, mutation);
  if (text === source) throw new Error(`${id} changes nothing in ${name}`);
  if (reprinted) throw new Error(`${id} touches more of ${name} than its place`);
  return text;
}

function identitiesIn(source: string, { stage, today, on = [] }: Operator): readonly string[] {
  const settings = new Map(on.map((rule) => [rule, { severity: "info" as const }]));
  const options = { file: "mutant.canvas.yaml", stage, today, selection: { ...EVERYTHING, settings } };
  const { identities, crashes } = lintWith(CATALOGUE, source, options);
  for (const { rule, error } of crashes) throw new Error(`${rule} broke`, { cause: error });
  return identities();
}

/** At most `count` of them, evenly spread over the whole: the same ones in every run. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  return all.filter((_, i) => Math.floor((i * count) / all.length) !== Math.floor(((i - 1) * count) / all.length));
}
