import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { describe, expect, it } from "vitest";
import { STAGES } from "../../src/model/vocabulary.generated.js";
import { CATALOGUE, READER_RULES, RULES, ruleEntry } from "../../src/rules/index.js";
import { CATEGORIES, severityAt } from "../../src/rules/rule.js";

const FILES = readdirSync("src/rules", { recursive: true, encoding: "utf8" }).map((file) => file.split(sep).join("/"));

describe("the catalogue", () => {
  it("finds every rule in the file that has its name, in the folder of its category", () => {
    const missing = CATALOGUE.filter(({ id, category }) => !FILES.includes(`${category}/${id}.ts`)).map(({ id }) => id);
    expect(missing).toEqual([]);
  });

  it("lists each rule once, category by category", () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const order = CATALOGUE.map(({ category }) => CATEGORIES.indexOf(category));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("leaves to the reader what only the reader of the text can see", () => {
    expect(READER_RULES.map(({ id }) => id)).toEqual([
      "yaml-syntax",
      "schema",
      "duplicate-id",
      "cut-text",
      "thousands-mark",
    ]);
    expect(RULES.filter((rule) => READER_RULES.includes(rule))).toEqual([]);
  });

  it("never grows quieter as a canvas is finished", () => {
    const loudness = [undefined, "info", "warning", "error"];
    const quieter = CATALOGUE.filter((rule) => {
      const levels = STAGES.map((stage) => loudness.indexOf(severityAt(rule, stage)));
      return levels.some((level, i) => level < (levels[i - 1] ?? 0));
    });
    expect(quieter.map(({ id }) => id)).toEqual([]);
  });

  it("speaks in sentences, without exclamation marks", () => {
    const texts = CATALOGUE.flatMap(({ summary, why, fixAdvice }) => [summary, why, fixAdvice]);
    expect(texts.filter((text) => !/^["“\p{Lu}].*[.?]$/su.test(text) || text.includes("!"))).toEqual([]);
  });

  it("knows a rule by its id, and nothing else", () => {
    expect(ruleEntry("segments-merge")?.category).toBe("separation");
    expect(ruleEntry("toString")).toBeUndefined();
  });
});
