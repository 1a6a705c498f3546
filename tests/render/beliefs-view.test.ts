import { describe, expect, test } from "vitest";
import { VIEWS } from "../../src/render/index.js";
import { beliefsView } from "../../src/render/views/beliefs.js";
import { exportedText } from "./export/export-file.js";
import { dataOf, factsOfText, linesOf } from "./render-file.js";

const factsWith = (hypothesis: string) =>
  factsOfText(`canvas: 1\nname: Corner bakery\nhypotheses:\n  h: {statement: Cafés switch, ${hypothesis}}\n`);

const FAILED = '{what: A free week, pass_if: ">= 3", result: 1}';
const PASSED = '{what: A free week, pass_if: ">= 3", result: 4}';
const PLANNED = '{what: A free week, pass_if: ">= 3"}';

describe("what a hypothesis rests on", () => {
  test.each([
    ["supported by nothing", "status: supported", "nothing", "supported, but nothing shows it"],
    ["refuted by nothing", "status: refuted", "refuted", "refuted, but nothing shows it"],
    ["untested", "importance: 1", "nothing", "untested, nothing is known, and no test is planned"],
    ["a test that failed", `status: supported, experiments: [${FAILED}]`, "refuted", "supported, but its test failed"],
    [
      "tests that all failed, against what people say",
      `status: supported, evidence: [{kind: interview}], experiments: [${FAILED}, ${FAILED}]`,
      "refuted",
      "supported, but its tests failed",
    ],
    [
      "a failed test of which the status does not know",
      `experiments: [${FAILED}]`,
      "refuted",
      "untested, but its test failed",
    ],
    [
      "a test that failed, called refuted",
      `status: refuted, experiments: [${FAILED}]`,
      "refuted",
      "refuted, it turned out wrong",
    ],
    ["a test that passed", `status: supported, experiments: [${PASSED}]`, "done", "it rests on what people do"],
    [
      "tests of which one passed",
      `status: supported, experiments: [${FAILED}, ${PASSED}]`,
      "done",
      "it rests on what people do",
    ],
    [
      "a test that failed, beside a sale",
      `status: supported, evidence: [{kind: sale}], experiments: [${FAILED}]`,
      "done",
      "it rests on what people do",
    ],
    [
      "a test without a result",
      `status: supported, experiments: [${PLANNED}]`,
      "planned",
      "supported, a test is planned or under way",
    ],
    [
      "a failed test with another under way",
      `status: testing, experiments: [${FAILED}, ${PLANNED}]`,
      "planned",
      "a test is planned or under way",
    ],
    ["an interview", "status: supported, evidence: [{kind: interview}]", "said", "it rests on what people say"],
  ])("is %s", (_what, hypothesis, known, words) => {
    const facts = factsWith(hypothesis);
    expect(dataOf(beliefsView, facts).hypotheses[0].known).toBe(known);
    for (const plain of [false, true]) expect(linesOf(beliefsView, facts, { plain }).join("\n")).toContain(words);
  });
});

test("what is only called supported has the sign of a test nowhere", async () => {
  const source = (hypothesis: string) => `canvas: 1
name: Corner bakery
customer_segments: {cafes: {name: Cafés, decision: serve}}
hypotheses: {h: {statement: Cafés switch, about: cafes, status: supported${hypothesis}}}
`;
  const cases = [
    ["", "untested", "?"],
    [", evidence: [{kind: opinion, finding: My boss says so}]", "untested", "?"],
    [`, experiments: [${PLANNED}]`, "untested", "?"],
    [`, experiments: [${FAILED}]`, "refuted", "✗"],
    [`, experiments: [${PASSED}]`, "tested", "✓"],
    [", evidence: [{kind: sale, finding: 4 of 10 signed}]", "tested", "✓"],
  ] as const;
  const views = await Promise.all([VIEWS.segments, VIEWS.beliefs].map(({ load }) => load()));
  for (const [hypothesis, belief, sign] of cases) {
    const facts = factsOfText(source(hypothesis));
    expect(await exportedText(source(hypothesis), "csv")).toContain(`Cafés,now,${belief},`);
    for (const view of views) {
      const signs = linesOf(view, facts).join("").match(/[?✓✗]/g);
      expect([...new Set(signs)]).toEqual([sign]);
    }
  }
});
