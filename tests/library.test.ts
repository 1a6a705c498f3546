import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  applyEdits,
  CATALOGUE,
  EditError,
  factsOf,
  fixText,
  formatCanvas,
  lintCanvas,
  readCanvas,
  renderView,
  renderViewAsJson,
  VIEW_NAMES,
} from "../src/index.js";

const BANK = readFileSync("tests/data/goldens/credit-suisse.canvas.yaml", "utf8");

describe("the library", () => {
  it("reads a canvas and decides which segments are separate", () => {
    const { canvas } = readCanvas(BANK);
    if (!canvas) throw new Error("not read");
    const [pair] = factsOf(canvas).separation.pairs();
    expect(pair).toMatchObject({ verdict: "separate", met: 5, of: 5 });
  });

  it("lints, with the identity and the exact place of each finding", () => {
    const result = lintCanvas(
      "canvas: 1\nname: Test\nchannels: {web: {for: retial}}\ncustomer_segments: {retail: Families with a mortgage}\n",
      { file: "a.canvas.yaml" },
    );
    expect(
      result.findings.map(({ rule, severity, range }) => ({
        rule,
        severity,
        line: range.start.line,
        column: range.start.column,
      })),
    ).toEqual([{ rule: "unknown-reference", severity: "error", line: 3, column: 23 }]);
  });

  it("draws every view as text and as data", async () => {
    const { canvas } = readCanvas(BANK);
    if (!canvas) throw new Error("not read");
    const facts = factsOf(canvas);
    for (const view of VIEW_NAMES) {
      expect((await renderView(view, facts, { width: 100 })).split("\n").length, view).toBeGreaterThan(3);
      expect(JSON.parse(await renderViewAsJson(view, facts))).toMatchObject({ version: 1 });
    }
  });

  it("edits, mends and lays out a text as the commands do", () => {
    const slip = "canvas: 1\nname:   Bakery # ours\nchannels: {web: {phasse: purchase}}\n";
    const { text, count } = fixText(slip, (each) => lintCanvas(each, { file: "a.canvas.yaml" }).findings);
    expect(count).toBe(1);
    const edited = applyEdits(text, [{ kind: "set", path: ["channels", "web", "owner"], value: "own" }]);
    expect(edited).toEqual({
      text: "canvas: 1\nname:   Bakery # ours\nchannels: {web: {phases: purchase, owner: own}}\n",
      reprinted: false,
    });
    expect(formatCanvas(edited.text)).toBe(
      "canvas: 1\nname: Bakery # ours\nchannels: {web: {phases: purchase, owner: own}}\n",
    );
    expect(() => applyEdits("a: [", [{ kind: "remove", path: ["a"] }])).toThrow(EditError);
    expect(() => formatCanvas("a: [")).toThrow(EditError);
  });

  it("knows its rules", () => {
    expect(CATALOGUE.map((rule) => rule.id)).toContain("segments-merge");
  });
});
