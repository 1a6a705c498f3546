import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patience, SEED, times } from "../tier.js";
import { corpusOf, keepCounterExample } from "./corpus.js";
import { recordFigures } from "./figures.js";
import { measured } from "./measured.js";
import { STACK } from "./program.js";
import { anyBytes } from "./random-bytes.js";

/** So many in one run: the more, the less its start weighs, and the longer takes the search for what broke it. */
const BATCH = 1000;
/** Processor time in milliseconds that no input may take; a busy machine does not lengthen it much. */
const MOST = 2000;
/** What any input takes at least, the start of the program shared among all of a run. */
const LEAST = 1.5;

interface Report {
  readonly files: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
  readonly failures: readonly { readonly file: string; readonly message: string }[];
}

interface Finding {
  readonly range: { readonly start: { readonly line: number; readonly column: number } };
}

/** Lints files of these contents in one run of the program; says what was wrong with the run. */
function complaintsAbout(inputs: readonly Uint8Array[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "canvas-bytes-"));
  try {
    const names = inputs.map((_, i) => `${i}.yaml`);
    for (const [i, name] of names.entries()) writeFileSync(join(folder, name), inputs[i] ?? "");
    // A limit against hanging, with room for a busy machine.
    const line = ["lint", "--no-config", "-f", "json", ...names];
    const { code, out, err, hung, time } = measured(line, { cwd: folder, limit: 300_000 });
    if (hung) return ["hung"];
    if (code === null || code > 2) return [`ended with ${code}: ${err.slice(-300)}`];
    if (STACK.test(err) || STACK.test(out)) return [`a stack: ${err.slice(-2000)}`];
    return [...unplaced(JSON.parse(out), names), ...tooLong(inputs, time)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** When a run took so long that one input may have taken too long, its halves tell. */
function tooLong(inputs: readonly Uint8Array[], time: number): readonly string[] {
  if (time <= MOST + inputs.length * LEAST) return [];
  if (inputs.length === 1) return [`took ${Math.round(time)} ms`];
  const half = Math.ceil(inputs.length / 2);
  return [...complaintsAbout(inputs.slice(0, half)), ...complaintsAbout(inputs.slice(half))];
}

/** Files that the report does not speak of, and findings without a place. */
function unplaced(report: Report, names: readonly string[]): readonly string[] {
  const told = new Set([...report.files, ...report.failures].map(({ file }) => file));
  const nowhere = report.files.filter(({ findings }) =>
    findings.some(({ range: { start } }) => !(start.line > 0 && start.column > 0)),
  );
  return [
    ...names.filter((name) => !told.has(name)).map((name) => `nothing is said of ${name}`),
    ...nowhere.map(({ file }) => `a finding of ${file} has no place`),
  ];
}

/** The one input that a complaint is about, kept for the next runs. */
function culprits(inputs: readonly Uint8Array[]): readonly string[] {
  return inputs.flatMap((input) => {
    const complaints = complaintsAbout([input]);
    return complaints.length === 0 ? [] : [`${keepCounterExample("f01", input)}: ${complaints.join("; ")}`];
  });
}

describe("F1: any bytes as input", () => {
  it("what once broke the reader is read or refused, with its place", () => {
    for (const { name, bytes } of corpusOf("f01")) expect(complaintsAbout([bytes]), name).toEqual([]);
  });

  it(
    "are read or refused, with a place, and never with a stack",
    () => {
      const count = times(5000, 1_000_000);
      for (let from = 0; from < count; from += BATCH) {
        const inputs = fc.sample(anyBytes, { numRuns: BATCH, seed: SEED + from });
        const complaints = complaintsAbout(inputs);
        if (complaints.length === 0) continue;
        expect(culprits(inputs), complaints.join("; ")).toEqual([]);
        expect.fail(`only all ${BATCH} inputs together do this: ${complaints.join("; ")}`);
      }
      recordFigures("F1", {
        tried: { inputs: count },
        wrong: { "stacks, silent inputs or inputs that took over 2 s": 0 },
      });
    },
    patience(300_000),
  );
});
