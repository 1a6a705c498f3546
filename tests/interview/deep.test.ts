import { beforeAll, describe, expect, it } from "vitest";
import { fieldOfText } from "../../src/document/edit/plain-field.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { interview } from "../../src/interview/interview.js";
import type { Prompter } from "../../src/interview/prompter.js";
import type { ScriptedPrompter } from "../../src/interview/scripted-prompter.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { answering, BAKERY, memoryFile, OPTIONS, run } from "./bakery.js";
import { DEEP_BAKERY } from "./deep-bakery.js";

const DEEP = { ...OPTIONS, depth: "deep" as const };

async function deepen(answers: Readonly<Record<string, unknown>>) {
  const file = await run(answering(BAKERY));
  const script = answering({ ...answers, R: "finish" });
  await interview(script, file, DEEP);
  expect(script.unused()).toEqual([]);
  const { canvas, findings } = readCanvas(file.text ?? "");
  expect(findings).toEqual([]);
  return { canvas, file, missing: script.missing() };
}

/** Notes which questions a script is asked. */
function noting(script: ScriptedPrompter) {
  const asked: string[] = [];
  const ask: Prompter["ask"] = (question, progress) => {
    asked.push(question.id);
    return script.ask(question, progress);
  };
  return { prompter: { ...script, ask }, asked };
}

describe("a bakery that is gone through deep", () => {
  const whole = memoryFile();
  const script = answering(DEEP_BAKERY);
  beforeAll(async () => {
    await interview(script, whole, DEEP);
  });

  it("fills all fields of the format, in the places where they belong", async () => {
    expect([script.unused(), script.missing()]).toEqual([[], []]);
    await expect(whole.text).toMatchFileSnapshot("golden/deep-bakery.canvas.yaml");
    const { findings } = lintCanvas(whole.text ?? "", { file: "a", today: "2026-09-30" });
    expect(findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule)).toEqual([
      "required-gain-unmet",
    ]);
  });

  it("becomes the same canvas when it was begun quick", async () => {
    const quick = await run(answering(BAKERY));
    const { prompter, asked } = noting(answering(DEEP_BAKERY));
    await interview(prompter, quick, DEEP);
    expect(plainOf(quick.text ?? "")).toEqual(plainOf(whole.text ?? ""));
    expect(asked.filter((id) => id in BAKERY && id !== "R")).toEqual([]);
  });

  it("asks nothing twice", async () => {
    const { prompter, asked } = noting(answering({ R: "finish" }));
    await interview(prompter, memoryFile(whole.text), DEEP);
    expect(asked).toEqual(["R"]);
  });
});

/** A canvas as plain data, without the notes of the interview; the order of keys does not count. */
function plainOf(text: string) {
  const whole = fieldOfText(text, []);
  if (whole instanceof Map) whole.delete("x-interview");
  return whole;
}

describe("a canvas that was begun quick, gone through deep", () => {
  it("is asked what a customer brings and costs, and how many there are", async () => {
    const { canvas } = await deepen({
      "A7:families-in-the-quarter": { customers: "1.2k", market: "3000-4000", as_of: 2025, source: "census" },
      "D1-numbers:families-in-the-quarter": { revenue_per_customer: "4,500", cost_to_serve: { low: 3000, high: 3500 } },
    });
    expect(canvas?.segments[0]?.size).toMatchObject({ customers: { low: 1200 }, market: { low: 3000, high: 4000 } });
    expect(canvas?.segments[0]?.size).toMatchObject({ asOf: "2025", source: "census" });
    expect(canvas?.segments[0]?.economics).toMatchObject({
      revenuePerCustomer: { low: 4500, high: 4500 },
      costToServe: { low: 3000, high: 3500 },
      profitability: "low",
    });
  });

  it("refuses figures that contradict each other, in words", async () => {
    const numbers = { revenue_per_customer: "100", cost_to_serve: "80", profit_per_customer: "50" };
    await expect(deepen({ "D1-numbers:families-in-the-quarter": numbers })).rejects.toThrow(/not what it brings/);
    await expect(deepen({ "A7:families-in-the-quarter": { customers: "9k", market: "4k" } })).rejects.toThrow(
      /More of them are customers/,
    );
  });

  it("asks no deep question when it is run quick", async () => {
    const file = memoryFile((await run(answering(BAKERY))).text);
    const script = answering({ R: "finish" });
    await interview(script, file, OPTIONS);
    expect(script.missing()).toEqual([]);
  });
});
