import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/rules/index.js";
import { honestyPage, totalsOf } from "./honesty-page.js";
import { goodExamples, PLACES_PER_FILE, trials } from "./measure.js";
import { OPERATORS } from "./operators/index.js";

const SAMPLES = goodExamples();
const TRIALS = [...trials(OPERATORS, SAMPLES, PLACES_PER_FILE)];

describe("the faults that are put into the good examples", () => {
  it("leave no rule without one that it must find", () => {
    const tried = new Set(TRIALS.map(({ operator }) => operator.rule));
    expect(CATALOGUE.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it("have ids of their own, and name rules that exist", () => {
    const rules = new Set(CATALOGUE.map(({ id }) => id));
    expect(new Set(OPERATORS.map(({ id }) => id)).size).toBe(OPERATORS.length);
    for (const { rule, also = {} } of OPERATORS)
      expect([rule, ...Object.keys(also)].filter((id) => !rules.has(id))).toEqual([]);
  });

  it("are each possible in some canvas", () => {
    const tried = new Set(TRIALS.map(({ operator }) => operator));
    expect(OPERATORS.filter((operator) => !tried.has(operator)).map(({ id }) => id)).toEqual([]);
  });

  it("are caught by the intended rule in at least 95 of 100 canvases, with an unrelated finding in at most 5", () => {
    const { mutants, caught, withUnrelated } = totalsOf(TRIALS);
    expect(mutants).toBeGreaterThan(900);
    expect(caught / mutants).toBeGreaterThanOrEqual(0.95);
    expect(withUnrelated / mutants).toBeLessThanOrEqual(0.05);
  });

  it("are told in docs/honesty.md as they come out today (npm run docs renews it)", () => {
    expect(readFileSync("docs/honesty.md", "utf8")).toBe(honestyPage(OPERATORS, TRIALS));
  });
});
