import { describe, expect, it } from "vitest";
import { examplesOf } from "../../src/rules/examples.js";
import { CATALOGUE } from "../../src/rules/index.js";
import { find, withSetting } from "./run.js";

const MARKED = /⟦([^⟧]*)⟧/;

describe.each(CATALOGUE.map((rule) => [rule.id, rule] as const))("%s", (id, { severity }) => {
  const { bad, good } = examplesOf(id);
  const isOff = Object.keys(severity).length === 0;
  const options = isOff ? withSetting(id, { severity: "info" }) : {};

  it("raises exactly itself, once, at the marked place of its bad example", () => {
    const source = bad.replaceAll(/[⟦⟧]/g, "");
    const at = bad.indexOf("⟦");
    expect(at, "the example marks a place").toBeGreaterThanOrEqual(0);
    const findings = find(source, options);
    expect(findings.map(({ rule, marked }) => ({ rule, marked }))).toEqual([
      { rule: id, marked: MARKED.exec(bad)?.[1] },
    ]);
    expect(findings[0]?.start).toBe(at);
  });

  it("raises nothing at all in its good example", () => {
    expect(find(good, options)).toEqual([]);
  });
});
