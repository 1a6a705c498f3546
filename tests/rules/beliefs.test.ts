import { describe, expect, it } from "vitest";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { find, lines, messages } from "./run.js";

const START = "canvas: 1\nname: Bakery\n";

describe("result-contradicts-status", () => {
  const source = (status: string, ...experiments: string[]) =>
    `${START}hypotheses: {h: {statement: They switch, status: ${status}, experiments: [${experiments.map((e) => `{what: A week, ${e}}`).join(", ")}]}}\n`;

  it("reads the pass mark, and percentages beside fractions", () => {
    expect(lines(source("supported", 'pass_if: ">= 0.10", result: 0.18'))).toEqual([]);
    expect(lines(source("supported", 'pass_if: ">= 10 %", result: 0.18'))).toEqual([]);
    expect(lines(source("supported", 'pass_if: ">= 10%", result: 18'))).toEqual([]);
    expect(lines(source("supported", 'pass_if: ">= 10 %", result: 8'))).toEqual([
      'error result-contradicts-status "supported"',
    ]);
    expect(lines(source("refuted", 'pass_if: "< 3", result: 2'))).toEqual([
      'error result-contradicts-status "refuted"',
    ]);
    expect(lines(source("refuted", 'pass_if: "= 3", result: 2'))).toEqual([]);
  });

  it("leaves mixed results, and 1 beside a percentage, to people", () => {
    expect(lines(source("supported", 'pass_if: "> 3", result: 2', 'pass_if: "> 3", result: 5'))).toEqual([]);
    expect(lines(source("supported", 'pass_if: "> 10 %", result: 1'))).toEqual([]);
  });

  it("suggests the status that the result shows", () => {
    const [finding] = lintCanvas(source("supported", 'pass_if: "> 3", result: 2'), { file: "a" }).findings;
    expect(finding?.suggestions?.[0]?.edits).toEqual([
      { kind: "set", path: ["hypotheses", "h", "status"], value: "refuted" },
    ]);
  });
});

describe("experiment-without-threshold", () => {
  const source = (...marks: string[]) => {
    const experiments = marks.map((mark, i) => `{what: Week ${i + 1}, ${mark}}`).join(", ");
    return `${START}hypotheses: {h: {statement: They switch, status: supported, experiments: [${experiments}]}}\n`;
  };

  it("tells a mark without a comparison, which no result is held against", () => {
    expect(messages("experiment-without-threshold", source("pass_if: 5, result: 4"))).toEqual([
      'The pass mark 5 of the experiment "Week 1" has no comparison, so no result can be held against it.',
    ]);
    const [{ advice } = {}] = lintCanvas(source("pass_if: 0.1, result: 4"), { file: "a" }).findings;
    expect(advice).toBe("Write `>= 0.1` or `<= 0.1`.");
    expect(messages("experiment-without-threshold", source('pass_if: "> 5", result: 6'))).toEqual([]);
  });

  it("tells many of them as one", () => {
    expect(messages("experiment-without-threshold", source(...[1, 2, 3, 4].map((n) => `pass_if: ${n}`)))).toEqual([
      'The pass marks of these experiments have no comparison: "Week 1", "Week 2", "Week 3" and "Week 4".',
    ]);
  });
});

describe("status-without-evidence", () => {
  it("takes the result of an experiment for evidence, and a plan for none", () => {
    const source = (more: string) => `${START}hypotheses: {h: {statement: They switch, status: supported${more}}}\n`;
    expect(lines(source(""))).toEqual(['error status-without-evidence "supported"']);
    expect(lines(source(', experiments: [{what: A week, pass_if: "> 3"}]'))).toEqual([
      'error status-without-evidence "supported"',
    ]);
    expect(lines(source(', experiments: [{what: A week, pass_if: "> 3", result: 4}]'))).toEqual([]);
  });
});

describe("evidence-weak", () => {
  it("is one finding when the whole model rests on what people said", () => {
    const hypotheses = [1, 2, 3, 4].map(
      (n) =>
        `  h${n}: {statement: Belief ${n}, importance: 5, status: supported, evidence: [{kind: survey, finding: Most agree}]}`,
    );
    const source = `canvas: 1\nname: Bakery\nstage: review\nhypotheses:\n${hypotheses.join("\n")}\n`;
    expect(messages("evidence-weak", source)).toEqual([
      'These hypotheses carry the model, but are supported only by what people said: "Belief 1", "Belief 2", "Belief 3" and "Belief 4".',
    ]);
  });
});

describe("refuted-still-served", () => {
  it("looks through the only value proposition of a segment", () => {
    const source = (offers: string) => `${START}customer_segments: {a: Tourists}
value_propositions: ${offers}
hypotheses: {h: {statement: They buy bread, about: bread, risk: desirability, status: refuted, evidence: [{kind: sale, finding: 2 of 200}]}}
`;
    expect(lines(source("{bread: {for: a}}"))).toEqual(['warning refuted-still-served "refuted"']);
    expect(lines(source("{bread: {for: a}, postcards: {for: a}}"))).toEqual([]);
  });
});

describe("review-overdue", () => {
  const source = `${START}reviewed: 2026-06-01\nreview_every: 90\n`;

  it("compares with the day it is given, and without one says nothing", () => {
    expect(lines(source, { today: "2026-08-30" })).toEqual([]);
    expect(lines(source, { today: "2026-08-31" })).toEqual(['info review-overdue "2026-06-01"']);
    expect(lintCanvas(source, { file: "a" }).findings).toEqual([]);
  });

  it("is told when the day of the review is still to come, but not on the day before it, which is that day elsewhere", () => {
    const source = "canvas: 1\nname: x\nreviewed: 2026-06-03\nreview_every: 90\n";
    expect(messages("review-overdue", source, { today: "2026-06-01" })).toEqual([
      "The canvas says it was last gone through on 2026-06-03, which is 2 days from now.",
    ]);
    expect(lines(source, { today: "2026-06-02" })).toEqual([]);
  });

  it("is told of a day still to come where no interval is set, too, and of no other day then", () => {
    const source = "canvas: 1\nname: x\nreviewed: 2026-06-03\n";
    const [finding] = lintCanvas(source, { file: "a", today: "2026-06-01" }).findings;
    expect(finding).toMatchObject({
      rule: "review-overdue",
      message: "The canvas says it was last gone through on 2026-06-03, which is 2 days from now.",
      why: "Nobody has gone through it on a day to come: how old the canvas is cannot be told from it.",
    });
    for (const today of ["2026-06-02", "2026-06-03", "2036-06-03", undefined])
      expect(lintCanvas(source, { file: "a", ...(today && { today }) }).findings).toEqual([]);
  });
});

describe("planned-pays-for-current", () => {
  it("is content with one stream that pays today", () => {
    const source = (state: string) => `${START}customer_segments: {a: Commuters}
value_propositions: {bread: {for: a}}
revenue_streams: {club: {from: a, state: planned}, sales: {from: a, state: ${state}}}
`;
    expect(lines(source("current"))).toEqual([]);
    expect(lines(source("planned"))).toEqual(['warning planned-pays-for-current "planned"']);
  });
});

describe("an empty canvas at stage final", () => {
  it("is told what is missing in two findings", () => {
    expect(lines(START, { stage: "final" })).toEqual(['info block-empty "canvas"', 'warning money-missing "canvas"']);
  });

  it("raises nothing as a sketch", () => {
    expect(find(START)).toEqual([]);
  });
});
