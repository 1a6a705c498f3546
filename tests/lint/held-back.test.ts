import { describe, expect, it } from "vitest";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { EVERYTHING, type Selection } from "../../src/lint/selection.js";

const CLAIM = `canvas: 1
name: Bakery
customer_segments: {a: Alpha, b: {name: Beta, separate_from: {a: channels}}}
channels: {k: {for: all}}
`;
const CUT = `${CLAIM}needs: {n: {text: Know, what it costs, kind: pain}}\n`;
const DANGLING = CLAIM.replace("{for: all}", "{for: [a, bb]}");

function rulesOf(source: string, selection: Partial<Selection> = {}): readonly string[] {
  const { findings } = lintCanvas(source, { file: "a.canvas.yaml", selection: { ...EVERYTHING, ...selection } });
  return findings.map(({ rule }) => rule);
}

describe("rules that were chosen and cannot run", () => {
  it("are not silent: the error that keeps them from running is told", () => {
    expect(rulesOf(CLAIM, { only: ["separation-claim-contradicted"] })).toEqual(["separation-claim-contradicted"]);
    expect(rulesOf(CUT, { only: ["separation-claim-contradicted"] })).toEqual(["cut-text"]);
    expect(rulesOf(DANGLING, { only: ["separation-claim-contradicted"] })).toEqual(["unknown-reference"]);
  });

  it("do not bring in errors that do not matter to them", () => {
    expect(rulesOf(CUT, { only: ["channel-phase-gap"] })).toEqual([]);
    expect(rulesOf(DANGLING, { only: ["unused-need"] })).toEqual([]);
  });

  it("tell an error once that was chosen itself", () => {
    expect(rulesOf(CUT, { only: ["separation", "cut-text"] })).toEqual(["cut-text"]);
  });

  it("leave out what a project has switched off", () => {
    const settings: Selection["settings"] = new Map([["cut-text", { severity: "off" }]]);
    expect(rulesOf(CUT, { only: ["separation-claim-contradicted"], settings })).toEqual([]);
    expect(rulesOf(CUT, { only: ["separation-claim-contradicted"], skip: ["structure"] })).toEqual([]);
  });
});

describe("a text of which YAML makes a number", () => {
  it("holds no rule back: it is read as it is written", () => {
    const source = "canvas: 1\nname: Bakery\ncustomer_segments: {a: {name: Everyone, tags: [2026]}}\n";
    expect(rulesOf(source)).toEqual(expect.arrayContaining(["schema", "vague-segment"]));
  });
});

describe("a link to an id that nobody has, beside other errors", () => {
  const linked = (segments: string, to: string) =>
    rulesOf(`canvas: 1\nname: School\ncustomer_segments: ${segments}\nchannels: {web: {name: Web, for: ${to}}}\n`);

  it("is told with them, so that one round of mending is enough", () => {
    for (const fact of ["who: people", "whoo: people"])
      expect(linked(`{pupils: {name: Pupils of the town, ${fact}}}`, "teacher")).toEqual([
        "schema",
        "unknown-reference",
      ]);
  });

  it("is not told where an error may hide the item", () => {
    for (const segments of ["{pupils: 5}", "{Pupils: Pupils of the town}", "7"])
      expect(linked(segments, "pupils"), segments).not.toContain("unknown-reference");
    expect(
      rulesOf("canvas: 1\nname: School\ncustomer_segmnts: {pupils: P}\nchannels: {web: {for: pupils}}\n"),
    ).not.toContain("unknown-reference");
  });

  it("is not told where items or parts of offers stand in a form that has no ids yet", () => {
    expect(linked("[{id: pupils, name: Pupils of the town}]", "pupils")).toEqual(["schema"]);
    const parts = "{bread: {name: Bread, for: pupils, Elements: {roll: Rolls}}}";
    const source = `canvas: 1\nname: X\ncustomer_segments: {pupils: P}\nvalue_propositions: ${parts}\nkey_activities: {o: {name: Baking, for: roll}}\n`;
    expect(rulesOf(source)).toEqual(["schema"]);
  });

  it("is put right only where its spelling is all that is wrong: a closer one may be hidden", () => {
    const [hidden, spelt] = ["{retailers: R, retailer-ss: [1]}", "{retailers: {whoo: people}}"].map(
      (segments, at) =>
        `canvas: 1\nname: X\ncustomer_segments: ${segments}\nchannels: {w: {for: ${at === 0 ? "retailerss" : "Retailers"}}}\n`,
    );
    const fixesOf = (source = "") =>
      lintCanvas(source, { file: "a.canvas.yaml" })
        .findings.filter(({ rule }) => rule === "unknown-reference")
        .map(({ fix, suggestions }) => [fix?.title, suggestions?.length]);
    expect(fixesOf(hidden)).toEqual([[undefined, 1]]);
    expect(fixesOf(spelt)).toEqual([["change `Retailers` to `retailers`", undefined]]);
  });

  it("is told where the item is there, and the id only spelt otherwise", () => {
    const source =
      "canvas: 1\nname: School\ncustomer_segments: {pupils: {whoo: people}}\nchannels: {web: {for: Pupils}}\n";
    expect(rulesOf(source)).toEqual(["schema", "unknown-reference"]);
  });

  it("keeps a comment that disables it from being called needless while it may still be needed", () => {
    const source = `canvas: 1
name: School
customer_segments: {pupils: [5]}
channels:
  # canvas-disable-next-line unknown-reference -- comes with the next term
  web: {name: Web, for: pupils}
`;
    expect(rulesOf(source)).toEqual(["schema"]);
  });
});
