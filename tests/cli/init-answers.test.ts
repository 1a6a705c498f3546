import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { fakeIo } from "./fake-io.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "canvas-answers-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FILE = "b.canvas.yaml";
const written = () => readFileSync(join(folder, FILE), "utf8");

/** Answers a canvas, a new one unless there is a text for it. */
async function answer(answers: string, canvas?: string) {
  if (canvas !== undefined) writeFileSync(join(folder, FILE), canvas);
  const io = fakeIo({ cwd: folder, stdin: answers });
  const exitCode = await main(["init", FILE, "--answers", "-"], io, { version: "0", root: "." });
  return { exitCode, out: io.out, err: io.err };
}

/** What is said of answers that are refused. */
async function refused(answers: string, canvas?: string): Promise<string> {
  const { exitCode, err } = await answer(answers, canvas);
  expect(exitCode).toBe(2);
  if (canvas === undefined) expect(existsSync(join(folder, FILE))).toBe(false);
  else expect(written()).toBe(canvas);
  return err;
}

describe("a file of answers that is no YAML", () => {
  it.each([
    ["a bracket", "A4: all\nA1: [Bakers, Cooks\nA2: x\n", /:2:5 .*`\[` is opened here and never closed/],
    ["a quote", 'A1: [Bakers]\nB3: "Bread\n', /:2:5 .*the quote `"` is opened here and never closed/],
    ["a tab", "A2:\n\tbakers: person\n", /:2:\d+ .*tab/],
    ["a key given twice", "A1: [Bakers]\nA4: all\nA1: [Cooks]\n", /:3:1 .*the key `A1` stands twice in this file/],
  ])("is refused with the place: %s", async (_, answers, problem) => {
    const err = await refused(answers);
    expect(err).toMatch(/^canvas: standard input:\d+:\d+ has to be mended first: /);
    expect(err).toMatch(problem);
    expect(err).toContain("Nothing was written.");
  });
});

describe("a text in a file of answers", () => {
  it("may hold a colon without quotes, as the hint of the question writes it", async () => {
    const answers =
      "A1: [Bread: fresh]\nB1:bread-fresh:\n  - Bread: fresh daily\nB3:\n  - Daily bread: sourdough, rolls\n";
    expect((await answer(answers)).exitCode).toBe(0);
    expect(written()).toContain("Bread: fresh daily");
    expect(written()).toMatch(/daily-bread:[\s\S]*elements:[\s\S]*sourdough: Sourdough|sourdough: sourdough/);
  });

  it("is asked for by its place in the list, and with quotes, where it is none", async () => {
    const err = await refused("A1: [Bakers]\nB3:\n  - Bread\n  - {Cakes: tarts, Pies: meat}\n");
    expect(err).toContain(
      "entry 2 of the list is no text: write a list of texts, each in quotes where it holds a colon",
    );
  });

  it.each([
    ['D2-why:cafés: ""', "it is empty: write an answer, or null to skip the question"],
    ["C1: [Shop, '']", "entry 2 of the list is empty"],
  ])("is not empty: %s", async (answers, problem) => {
    const canvas =
      "canvas: 1\nname: B\ncustomer_segments:\n  families: Families\n  cafés: {name: Cafés, decision: later}\n";
    expect(await refused(`${answers}\n`, canvas)).toContain(problem);
  });
});

describe("an answer to a question that is not asked", () => {
  it.each([
    ["A4: all", "canvas: 1\nname: B\n", "it waits for the customer segments: answer A1"],
    ["C2:shop: all", "canvas: 1\nname: B\ncustomer_segments: [A, B]\n", "answer C1 with it, or before it"],
    [
      "E1-for: {oven: all}",
      "canvas: 1\nname: B\ncustomer_segments: {a: A}\nvalue_propositions: {bread: Bread}\nkey_resources: {oven: {for: bread}}\n",
      "what the canvas says settles it",
    ],
    [
      "C4:b: [x]",
      "canvas: 1\nname: B\ncustomer_segments: {a: {name: Anglers, pays: true}, b: {name: Bakers, pays: true}}\nvalue_propositions: {x: {for: a}}\n",
      'nothing is offered to "Bakers": answer B4 (who gets an offer) or B3 (what we offer) before it',
    ],
  ])("is refused with the reason: %s", async (answers, canvas, reason) => {
    const err = await refused(`${answers}\n`, canvas);
    expect(err).toContain(`"${answers.replace(/: .*/, "")}" is not asked of this canvas; nothing was written`);
    expect(err).toContain(reason);
    expect(err).not.toContain("did you mean");
  });

  it("is taken for a slip where there are others of its letter", async () => {
    expect(await refused("A1: [Bakers]\nB1:bakerz: [Sleep]\n")).toContain(
      'did you mean B1:bakers? It asks: What are "Bakers" trying to get done?',
    );
  });

  const CHECKED = `canvas: 1
name: B
customer_segments: {a: Anglers, b: Bakers}
hypotheses: {early: {statement: Bakers rise early, evidence: [{kind: sale, finding: Two bought}]}}
`;
  it.each([
    [
      "F5:early: {finding: x}",
      'gives no reason to ask it: one group or one offer leaves nothing to choose; it asks: What was found: "Bakers rise early"?',
    ],
    [
      "F5:eraly: {finding: x}",
      'nothing in the canvas has the id "eraly" (did you mean early?); it asks: What was found: "Eraly"?',
    ],
    [
      "D3:old-people: [a]",
      'D3 asks: If "Old people" disappeared tomorrow, who else would leave? Here it is asked with D3:a ("Anglers"), D3:b ("Bakers").',
    ],
  ])("is named in words: %s", async (answers, words) => {
    expect(await refused(`${answers}\n`, CHECKED)).toContain(words);
  });
});

describe("what is worth answering next", () => {
  const DONE = `canvas: 1
name: Bakery
market: mass
orientation: value-driven
needs: {bread: Fresh bread}
customer_segments: {early: {name: Early risers, who: person, pays: true, needs: [bread], economics: {profitability: low}}}
value_propositions: {loaves: {for: early}}
channels: {shop: {for: early}}
customer_relationships: {self-service: {for: early}}
revenue_streams: {sales: {from: early, for: loaves, type: asset-sale}}
key_resources: {oven: {for: loaves}}
key_partners: {mill: {provides: oven}}
x-interview: {skipped: [E4]}
`;

  it("is what is left open, also where nothing is left that would tell segments apart", async () => {
    const { out } = await answer("F1: [People buy before work]\n", DONE);
    expect(out.replace(/\s+/g, " ")).toContain(
      "Most worth answering next: - What key activities do our value propositions require? - What are the most important costs in our business model? - How much hangs on each belief?",
    );
  });
});

describe("a figure in a file of answers", () => {
  const CANVAS = "canvas: 1\nname: B\ncurrency: EUR\ncustomer_segments:\n  families: Families\n";

  it.each(["4.500", "'4.500'", "{low: 4.500, high: 9000}"])(
    "is asked again when it can be read in two ways: %s",
    async (figure) => {
      const err = await refused(`D1-numbers:families: {revenue_per_customer: ${figure}}\n`, CANVAS);
      expect(err).toContain('"4.500" can be read in two ways: write 4500 or 4.5.');
    },
  );

  it.each([
    ["4.50", "4.5"],
    ["4500", "4500"],
    ["4.5e3", "4500"],
  ])("is taken as it is written: %s", async (figure, value) => {
    await answer(`D1-numbers:families: {revenue_per_customer: ${figure}}\n`, CANVAS);
    expect(written()).toContain(`revenue_per_customer: ${value}`);
  });

  it("is refused in another currency than the one of the canvas", async () => {
    const err = await refused("D1-numbers:families: {revenue_per_customer: 4500 CHF}\n", CANVAS);
    expect(err).toContain("is in CHF, and this canvas counts in EUR");
  });
});

describe("fields in a file of answers", () => {
  const SALES = `canvas: 1
name: B
customer_segments: {bakers: Bakers}
value_propositions: {bread: Bread}
revenue_streams:
  sales: {name: Sales, for: bread, price: 5, pricing: list-price}
`;

  it.each([
    ["{price: 20-30}", "price: {low: 20, high: 30}, pricing: list-price}"],
    ["{per: month}", "price: 5, pricing: list-price, per: month}"],
    ["{price: null, per: month}", "for: bread, pricing: list-price, per: month}"],
    ["{}", "price: 5, pricing: list-price}"],
  ])("stay as they are where they are left out, and go where they are null: %s", async (fields, stands) => {
    expect((await answer(`C4-price:sales: ${fields}\n`, SALES)).exitCode).toBe(0);
    expect(written()).toContain(stands);
  });

  it("are asked for with what becomes of those that are left out", async () => {
    writeFileSync(join(folder, FILE), SALES);
    const io = fakeIo({ cwd: folder });
    await main(["init", FILE, "--questions", "--all", "--only", "C4-price:sales"], io, { version: "0", root: "." });
    expect(io.out.replace(/\s+/g, " ")).toContain("fields that are left out stay as they are, null empties one");
  });
});
