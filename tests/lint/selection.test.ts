import { describe, expect, it } from "vitest";
import { EVERYTHING, type Selection, severityOf } from "../../src/lint/selection.js";
import type { RuleEntry } from "../../src/rules/rule.js";

const RULE: RuleEntry = {
  id: "segment-unreached",
  category: "reach",
  severity: { review: "warning" },
  summary: "",
  why: "",
  fixAdvice: "",
  source: "",
};

const at = (stage: "sketch" | "review", changes: Partial<Selection>, rule = RULE) =>
  severityOf(rule, stage, { ...EVERYTHING, ...changes });

describe("severityOf", () => {
  it("is the rule's own at the stage", () => {
    expect([at("sketch", {}), at("review", {})]).toEqual([undefined, "warning"]);
  });

  it("is what is set, at every stage", () => {
    const settings = new Map([["segment-unreached", { severity: "error" as const }]]);
    expect([at("sketch", { settings }), at("review", { settings })]).toEqual(["error", "error"]);
  });

  it("is nothing when set to off", () => {
    expect(at("review", { settings: new Map([["segment-unreached", { severity: "off" as const }]]) })).toBeUndefined();
  });

  it("follows only and skip, by rule and by category", () => {
    expect(at("review", { only: ["reach"] })).toBe("warning");
    expect(at("review", { only: ["segment-unreached"] })).toBe("warning");
    expect(at("review", { only: ["money"] })).toBeUndefined();
    expect(at("review", { skip: ["reach"] })).toBeUndefined();
    expect(at("review", { only: ["reach"], skip: ["segment-unreached"] })).toBeUndefined();
  });

  it("always speaks of a file that cannot be read", () => {
    const schema: RuleEntry = { ...RULE, id: "schema", category: "structure", severity: { sketch: "error" } };
    expect(at("sketch", { only: ["money"], skip: ["structure"] }, schema)).toBe("error");
  });
});
