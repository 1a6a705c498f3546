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

function rulesOf(source: string, selection: Partial<Selection>): readonly string[] {
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
