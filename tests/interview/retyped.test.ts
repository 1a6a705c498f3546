import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { interview } from "../../src/interview/interview.js";
import type { Answer, Was } from "../../src/interview/question.js";
import { memoryFile, OPTIONS } from "./bakery.js";

const BAKERY = `canvas: 1
name: Bakery
needs:
  fresh: Fresh bread
  inside: Knowing what is in it
customer_segments:
  # our oldest customers
  families: {name: Families, who: person, pays: true, needs: [fresh, inside]}
  cafes: {name: Cafés, who: organisation, needs: [fresh], depends_on: [families]}
value_propositions:
  bread:
    name: Bread
    for: families
    elements: {loaf: {text: Loaf, addresses: [inside]}, roll: Roll}
channels:
  shop: {name: Shop, for: families, phases: [purchase]}
revenue_streams:
  sales: {name: Sales, from: families, for: loaf}
`;

/** The file after one list was answered by somebody who saw the lines that were there. */
async function written(id: string, answer: Answer, was?: Was, before = BAKERY): Promise<string> {
  const file = memoryFile(before);
  const prompter = {
    ask: async (question: { readonly id: string }) =>
      question.id === id ? { kind: "answer" as const, answer, was } : { kind: "quit" as const },
    tell: () => undefined,
    show: () => undefined,
  };
  await interview(prompter, file, { ...OPTIONS, wanted: new Set([id]), within: (question) => question.id === id });
  expect(readCanvas(file.text ?? "").findings).toEqual([]);
  return file.text ?? "";
}

describe("a line that is written anew at its place", () => {
  it("is the same item: its facts, its links, its comment and its place stay", async () => {
    const text = await written("A1", ["Credit unions", "Cafés"], ["Families", "Cafés"]);
    expect(text).toBe(BAKERY.replace("name: Families", "name: Credit unions"));
    expect(await written("C1", ["Corner store"], ["Shop"])).toBe(BAKERY.replace("name: Shop", "name: Corner store"));
  });

  it("is the same item in a file of answers too, where nothing else stands in its place", async () => {
    expect(await written("C1", ["Corner store"])).toBe(BAKERY.replace("name: Shop", "name: Corner store"));
  });

  it("is the same need where nobody else has it, and another one where others do", async () => {
    const was = ["Fresh bread", "Knowing what is in it"];
    expect(await written("B1:families", ["Fresh bread", "No additives: none!"], was)).toBe(
      BAKERY.replace("inside: Knowing what is in it", 'inside: "No additives: none!"'),
    );
    const text = await written("B1:families", ["Warm rolls", "Knowing what is in it"], was);
    const { canvas } = readCanvas(text);
    expect(canvas?.needs.map((need) => need.text)).toEqual(["Fresh bread", "Knowing what is in it", "Warm rolls"]);
    expect(canvas?.segments.map(({ needs }) => needs?.map(({ entry }) => entry))).toEqual([
      ["warm-rolls", "inside"],
      ["fresh"],
    ]);
  });

  it("leaves its old words to a line that was added", async () => {
    const was = ["Fresh bread", undefined, "Knowing what is in it"];
    const text = await written("B1:cafes", ["Warm rolls", "Fresh bread"], ["Fresh bread", undefined]);
    expect(readCanvas(text).canvas?.segments[1]?.needs?.map(({ entry }) => entry)).toEqual(["warm-rolls", "fresh"]);
    const alone = BAKERY.replace("needs: [fresh], depends_on", "depends_on");
    const { canvas } = readCanvas(
      await written("B1:families", ["Warm rolls", "Fresh bread", "Knowing what is in it"], was, alone),
    );
    expect(canvas?.needs.map(({ id, text }) => [id, text])).toEqual([
      ["fresh", "Warm rolls"],
      ["inside", "Knowing what is in it"],
      ["fresh-bread", "Fresh bread"],
    ]);
    expect(canvas?.segments[0]?.needs?.map(({ entry }) => entry)).toEqual(["fresh", "fresh-bread", "inside"]);
  });

  it("is the same offer, and so are its parts", async () => {
    expect(await written("B3", ["Baked goods: Loaves, Roll"], ["Bread: Loaf, Roll"])).toBe(
      BAKERY.replace("name: Bread", "name: Baked goods").replace("text: Loaf", "text: Loaves"),
    );
  });
});

describe("the id of a line that is written anew", () => {
  const BEGUN = BAKERY.replace(/value_propositions[\s\S]*/, "").replace(
    / {2}# our oldest[\s\S]*/,
    "  early-risers: Early risers # first idea\n  cafes: {name: Cafés, needs: [fresh]}\n",
  );
  const was = ["Early risers", "Cafés"];
  const now = ["Wholesale kitchens", "Cafés"];

  it("follows its name while nothing else knows it: its place and its comment stay", async () => {
    const text = await written("A1", now, was, BEGUN);
    expect(text).toBe(BEGUN.replace("early-risers: Early risers", "wholesale-kitchens: Wholesale kitchens"));
    const channels = `${BEGUN}channels:\n  shop: {name: Shop}\n`;
    expect(await written("C1", ["Van"], ["Shop"], channels)).toBe(
      channels.replace("shop: {name: Shop}", "van: {name: Van}"),
    );
    const beliefs = `${BEGUN}hypotheses:\n  they-pay-more: They pay more\n`;
    expect(await written("F1", ["Nobody else delivers"], ["They pay more"], beliefs)).toBe(
      beliefs.replace("they-pay-more: They pay more", "nobody-else-delivers: Nobody else delivers"),
    );
  });

  it("follows with the parts of an offer that are written anew too", async () => {
    const offers = `${BEGUN}value_propositions:\n  bread: {name: Bread, elements: {loaf: Loaf}}\n`;
    const text = await written("B3", ["Cakes: Loaf, Tart"], ["Bread: Loaf"], offers);
    expect(text).toContain("  cakes: {name: Cakes, elements: {loaf: Loaf, tart: Tart}}\n");
  });

  it("follows for a need that is the segment's own, with its weight", async () => {
    const needs = BEGUN.replace("fresh: Fresh bread", "fresh-bread: Fresh bread").replace(
      "[fresh]",
      "{fresh-bread: 5}",
    );
    const text = await written("B1:cafes", ["Deliveries at five"], ["Fresh bread"], needs);
    expect(text).toBe(
      needs
        .replace("fresh-bread: Fresh bread", "deliveries-at-five: Deliveries at five")
        .replace("fresh-bread: 5", "deliveries-at-five: 5"),
    );
  });

  it("is remembered by what was noted under it", async () => {
    const asked = `${BEGUN}x-interview:\n  skipped: ["D2-why:early-risers", "B1:cafes"]\n`;
    expect(await written("A1", now, was, asked)).toContain('["D2-why:wholesale-kitchens", "B1:cafes"]');
  });

  it("stays where the same thing is worded otherwise", async () => {
    const text = await written("A1", ["Early risers in town", "Cafés"], was, BEGUN);
    expect(text).toBe(BEGUN.replace("Early risers", "Early risers in town"));
  });

  it.each([
    ["something links to it", `${BEGUN}channels: {shop: {for: early-risers}}\n`],
    ["a comment names it", BEGUN.replace("# first idea", "# early-risers pay cash")],
    ["more is said of it", BEGUN.replace("Early risers #", "{name: Early risers, who: person} #")],
    ["it was not made of the name", BEGUN.replace("early-risers:", "first:")],
  ])("stays where %s", async (_, before) => {
    const text = await written("A1", now, was, before);
    expect(text).toBe(before.replace("Early risers", "Wholesale kitchens"));
  });
});

describe("a weight between the whole numbers", () => {
  it("stays where the weight that is shown for it is left as it is", async () => {
    const weighed = BAKERY.replace("needs: [fresh, inside]", "needs: {fresh: 2.5, inside: 5}");
    const same = new Map([
      ["fresh", "3"],
      ["inside", "5"],
    ]);
    expect(await written("B2-weights:families", same, undefined, weighed)).toBe(weighed);
    const other = await written("B2-weights:families", new Map([...same, ["inside", "4"]]), undefined, weighed);
    expect(other).toBe(weighed.replace("inside: 5", "inside: 4"));
  });
});

describe("a need that another one words equally", () => {
  it("stays the segment's own when its line is left as it was", async () => {
    const twice = BAKERY.replace("customer_segments:", "  new: fresh bread!\ncustomer_segments:");
    expect(await written("B1:cafes", ["Fresh bread"], ["Fresh bread"], twice)).toBe(twice);
  });
});

describe("the parts of an offer", () => {
  const LISTED = BAKERY.replace(/elements: .*/, "elements: [loaf, roll]");

  it("go to another offer with all that is said about them", async () => {
    const text = await written("B3", ["Bread: Roll", "Toast: Loaf"], ["Bread: Loaf, Roll", undefined]);
    expect(text).toContain("elements: {roll: Roll}\n  toast:\n    name: Toast\n");
    expect(text).toContain("    elements:\n      loaf: {text: Loaf, addresses: [inside]}\n");
    expect(text).toContain("{name: Sales, from: families, for: loaf}");
  });

  it("stay told where one of the offers that have them lets them go", async () => {
    const shared = BAKERY.replace("channels:", "  toast: {name: Toast, for: families, elements: {loaf: }}\nchannels:");
    const text = await written("B3", ["Bread: Roll", "Toast: Loaf"], ["Bread: Loaf, Roll", "Toast: Loaf"], shared);
    const offers = readCanvas(text).canvas?.valuePropositions;
    expect(
      offers?.map(({ elements }) => elements.map(({ name, addresses }) => [name, addresses?.map(({ to }) => to)])),
    ).toEqual([[["Roll", undefined]], [["Loaf", ["inside"]]]]);
  });

  it("go to another offer from one that is taken out, too", async () => {
    const two = BAKERY.replace(
      "channels:",
      "  cake: {name: Cake, for: cafes, elements: {tart: {text: Tart, value: newness}}}\nchannels:",
    ).replace("for: loaf}", "for: [loaf, tart]}");
    const text = await written("B3", ["Bread: Loaf, Roll, Tart"], ["Bread: Loaf, Roll"], two);
    expect(text).toContain("      roll: Roll\n      tart: {text: Tart, value: newness}\n");
    expect(text).toContain("{name: Sales, from: families, for: [loaf, tart]}");
    expect(text).not.toContain("cake");
  });

  it("leave their old names to parts that come", async () => {
    const was = ["Bread: Loaf, Roll", undefined];
    const { canvas } = readCanvas(await written("B3", ["Bread: Rye loaf, Roll", "Toast: Loaf"], was));
    expect(canvas?.valuePropositions.map(({ elements }) => elements.map(({ id, name }) => [id, name]))).toEqual([
      [
        ["loaf", "Rye loaf"],
        ["roll", "Roll"],
      ],
      [["loaf-2", "Loaf"]],
    ]);
  });

  it("leave no empty map behind", async () => {
    expect(await written("B3", ["Bread"], ["Bread: Loaf, Roll"])).not.toContain("elements");
  });

  it("change where they stand in a list, too", async () => {
    const was = ["Bread: loaf, roll"];
    expect(await written("B3", ["Bread: loaf"], was, LISTED)).toBe(LISTED.replace("[loaf, roll]", "[loaf]"));
    expect(await written("B3", ["Bread: Big loaf, roll, Bun"], was, LISTED)).toBe(
      LISTED.replace("[loaf, roll]", "{loaf: Big loaf, roll: null, bun: Bun}"),
    );
  });

  it("are not parted in brackets or quotes, nor within a number", async () => {
    const line = 'Bread: Loaf, Roll (white, brown), 1,5 kg, "thick, soft"';
    const names = readCanvas(await written("B3", [line])).canvas?.valuePropositions[0]?.elements;
    expect(names?.map(({ name }) => name)).toEqual(["Loaf", "Roll (white, brown)", "1,5 kg", '"thick, soft"']);
  });

  it("keep commas and colons that their names had before", async () => {
    const marked = BAKERY.replace("name: Bread", 'name: "Bread: the basics"').replace(
      "roll: Roll",
      'roll: "Rolls, soft"',
    );
    const line = "Bread: the basics: Loaf, Rolls, soft";
    expect(await written("B3", [line], [line], marked)).toBe(marked);
    expect(await written("B3", [`${line}, Bun`], [line], marked)).toBe(
      marked.replace('"Rolls, soft"', '"Rolls, soft", bun: Bun'),
    );
  });
});

describe("a need that is taken out", () => {
  it("goes from the register where nobody else has it", async () => {
    const { canvas } = readCanvas(await written("B1:families", ["Fresh bread"], ["Fresh bread"]));
    expect(canvas?.needs.map((need) => need.id)).toEqual(["fresh"]);
    expect(canvas?.valuePropositions[0]?.elements[0]?.addresses).toBeUndefined();
  });
});
