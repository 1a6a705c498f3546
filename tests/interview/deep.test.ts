import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { interview } from "../../src/interview/interview.js";
import { answering, BAKERY, memoryFile, OPTIONS, run } from "./bakery.js";

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
