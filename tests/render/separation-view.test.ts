import { describe, expect, test } from "vitest";
import { separationView } from "../../src/render/views/separation.js";
import { dataOf, factsOfFixture, factsOfText, linesOf } from "./render-file.js";

describe("the separation as data", () => {
  const data = dataOf(separationView, factsOfFixture("verdicts"));

  test("has every pair in file order, with all five criteria, their evidence and what is missing", () => {
    expect(data.pairs.map(({ pair }: { pair: string[] }) => pair.join("+"))).toEqual([
      "members+couples",
      "members+patients",
      "members+premium",
      "members+neighbours",
      "couples+patients",
      "couples+premium",
      "couples+neighbours",
      "patients+premium",
      "patients+neighbours",
      "premium+neighbours",
    ]);
    const [first] = data.pairs;
    expect(first).toMatchObject({ verdict: "merge", met: 0, possible: 0, of: 5 });
    expect(Object.keys(first.criteria)).toEqual([
      "offer",
      "channels",
      "relationships",
      "profitability",
      "willingness-to-pay",
    ]);
    expect(first.criteria.channels).toEqual({
      result: "same",
      evidence: expect.arrayContaining([expect.stringContaining("Website")]),
      missing: [],
    });
    expect(data.pairs[2].criteria.profitability).toMatchObject({ result: "unknown", missing: ["premium.economics"] });
  });

  test("has what follows from the pairs", () => {
    expect(data).toMatchObject({
      version: 1,
      mergeGroups: [["members", "couples"]],
      mergeGroupsTruncated: false,
      splits: [],
      market: { declared: ["segmented"], inferred: ["segmented"], contradicted: [] },
      counts: { thin: 0, separate: 3, merge: 1, unproven: 2, undecided: 4 },
    });
    expect(data.tiers).toContainEqual({ segment: "premium", of: "members", plus: ["sauna"] });
    expect(data.claims).toEqual([
      { segment: "patients", from: "members", criterion: "offer", result: "confirmed" },
      { segment: "patients", from: "members", criterion: "channels", result: "contradicted" },
    ]);
    expect(data.questions[0]).toEqual({
      ask: expect.stringContaining("Neighbours"),
      about: ["neighbours"],
      field: "needs",
      pairs: 4,
    });
  });

  test("comes in pieces, no larger than a pair", () => {
    const pieces = [...separationView.json(factsOfFixture("thirty"))];
    expect(pieces.length).toBeGreaterThan(435);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(3000);
  });

  test("of a canvas without pairs has empty lists", () => {
    expect(dataOf(separationView, factsOfFixture("empty"))).toMatchObject({
      pairs: [],
      mergeGroups: [],
      questions: [],
    });
  });
});

describe("the separation in the terminal", () => {
  const thirty = factsOfFixture("thirty");

  test("shows thirty segments as a matrix of letters on eighty columns", () => {
    const text = linesOf(separationView, thirty, { width: 80 }).join("\n");
    expect(text).toContain("435 pairs of 30 segments: 389 separate, 46 undecided");
    expect(text).toMatch(/✚3 Weavers of the +s s s/);
    expect(text).toContain("s separate");
  });

  test("says so when the matrix does not fit, and still lists what matters", () => {
    const text = linesOf(separationView, thirty, { width: 50 }).join("\n").replace(/\s+/g, " ");
    expect(text).toContain("The matrix of 30 segments needs more than 50 columns");
    expect(text).toContain("46 UNDECIDED");
  });

  test("counts the pairs it does not print", () => {
    const text = linesOf(separationView, thirty).join("\n");
    expect(text).toContain("and 34 more (canvas why A B explains one; all of them: --format json)");
    expect(text).toContain("389 pairs (canvas why A B explains one; all of them: --format json)");
  });

  test("says in one line that nothing can be decided yet when no pair has anything to compare", () => {
    const facts = factsOfText("canvas: 1\nname: x\ncustomer_segments: {a: A, b: B, c: C}\n");
    const lines = linesOf(separationView, facts);
    expect(lines.filter((line) => line.includes("No criterion can be decided yet for any pair"))).toHaveLength(1);
    expect(lines.join("\n")).not.toContain("● A ×");
  });

  test("a single segment has nothing to be compared with", () => {
    const facts = factsOfText("canvas: 1\nname: x\ncustomer_segments: {a: A}\n");
    expect(linesOf(separationView, facts).join("\n")).toContain("one segment: nothing to compare it with");
  });
});

test("the separation tells that there are more claims than it counts", () => {
  const claims = "{all: [offer, channels, relationships, profitability, willingness-to-pay]}";
  const shown = (claiming: number) => {
    const groups = Array.from(
      { length: 50 },
      (_, at) => `  s${at}: {name: Group ${at}${at < claiming ? `, separate_from: ${claims}` : ""}}\n`,
    );
    const source = `canvas: 1\nname: Many\ncustomer_segments:\n${groups.join("")}`;
    return linesOf(separationView, factsOfText(source), { width: 100 }).join("\n");
  };
  const beyond = "there are more claims than the 10,000 that are counted here";
  expect(shown(50)).toContain(beyond);
  expect(shown(40)).toContain("and 9,760 more");
  expect(shown(40)).not.toContain(beyond);
});
