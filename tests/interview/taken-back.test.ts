import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { interview } from "../../src/interview/interview.js";
import { answering, memoryFile, OPTIONS } from "./bakery.js";

const BAKERY = `canvas: 1
name: Bakery
customer_segments:
  risers: {name: Early risers, who: person, economics: {profitability: low}, decision: serve}
  cafes: {name: Cafés, who: organisation, economics: {profitability: high, margin: 30}, decision: later}
value_propositions:
  bread: {name: Bread}
  cakes: {name: Cakes}
key_resources:
  oven: {name: Oven, for: bread, kind: physical}
hypotheses:
  early: {statement: They get up early, importance: 4}
`;

async function after(answers: Readonly<Record<string, unknown>>): Promise<string> {
  const file = memoryFile(BAKERY);
  const prompter = answering(answers);
  await interview(prompter, file, { ...OPTIONS, wanted: new Set(Object.keys(answers)) });
  expect(prompter.told()).toEqual([]);
  expect(readCanvas(file.text ?? "").findings).toEqual([]);
  return (file.text ?? "").split("\nx-interview:")[0] ?? "";
}

describe("a don't know that is answered after all", () => {
  const unknown = async (text: string, ...replies: readonly Readonly<Record<string, unknown>>[]) => {
    const file = memoryFile(text);
    for (const answers of replies)
      await interview(answering(answers), file, {
        ...OPTIONS,
        wanted: new Set(Object.keys(answers)),
        within: () => false,
      });
    return file.text ?? "";
  };
  const B3 = { B3: ["Bread", "Cakes", "Coffee"] };
  const BELIEF = "We believe we can make an offer that they want";

  it("takes the belief along that stood in its place", async () => {
    expect(await unknown(BAKERY, { B3: "don't know" })).toContain(BELIEF);
    const text = await unknown(BAKERY, { B3: "don't know" }, B3);
    expect(text).not.toContain("We believe");
    expect(text).toContain("early: {statement: They get up early, importance: 4}");
    expect(text).not.toContain("x-interview");
    const alone = BAKERY.replace(/hypotheses:\n.*\n/, "");
    expect(await unknown(alone, { B3: "don't know" }, B3)).not.toContain("hypotheses");
  });

  it("leaves a belief of which more was said since", async () => {
    const begun = await unknown(BAKERY, { B3: "don't know" });
    const told = begun.replace("risk: desirability", "risk: desirability\n    importance: 3");
    expect(told).not.toBe(begun);
    expect(await unknown(told, B3)).toContain(BELIEF);
  });
});

describe("a value that is taken back", () => {
  it.each([
    ["D1", { D1: { risers: null, cafes: null } }, [", economics: {profitability: low}", "profitability: high, "]],
    ["D2", { D2: { cafes: null } }, [", decision: later"]],
    ["A2", { A2: { cafes: null } }, [", who: organisation"]],
    ["E1-for", { "E1-for": { oven: null } }, [", for: bread"]],
    ["E1-kind", { "E1-kind": { oven: null } }, [", kind: physical"]],
    ["F2", { F2: { early: null } }, [", importance: 4"]],
  ])("goes from the file: %s", async (_, answers, gone) => {
    const expected = gone.reduce((text, part) => text.replace(part, ""), BAKERY);
    expect((await after(answers)).trimEnd()).toBe(expected.trimEnd());
  });
});
