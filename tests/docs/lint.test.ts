import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { CATALOGUE } from "../../src/rules/index.js";

const PAGE = readFileSync("docs/lint.md", "utf8");
const [config = "", canvas = ""] = [...PAGE.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, body]) => body);

it("the config on the page is valid", () => {
  const schema = JSON.parse(readFileSync("schemas/config.schema.json", "utf8"));
  const check = new Ajv2020({ strict: false }).compile(schema);
  expect(check(parse(config)), JSON.stringify(check.errors)).toBe(true);
});

it("the comment on the page disables what it names", () => {
  const { findings, suppressed } = lintCanvas(canvas, { file: "page", today: "2026-11-21" });
  expect(findings.filter((finding) => finding.severity !== "info")).toEqual([]);
  expect(suppressed.map((finding) => finding.rule)).toEqual(["vague-segment"]);
});

it("the rules it names exist", () => {
  const ids = CATALOGUE.map((rule) => rule.id);
  for (const id of Object.keys(parse(config).rules)) expect(ids).toContain(id);
});
