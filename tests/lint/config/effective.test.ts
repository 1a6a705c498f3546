import { describe, expect, it } from "vitest";
import { type Config, joined, presetConfig } from "../../../src/lint/config/config.js";
import { failureOf, isIgnored, separationOf, settingsFor } from "../../../src/lint/config/effective.js";
import { readConfig } from "../../../src/lint/config/read-config.js";
import { EVERYTHING, severityOf } from "../../../src/lint/selection.js";
import { STAGES } from "../../../src/model/vocabulary.generated.js";
import { CATALOGUE } from "../../../src/rules/index.js";
import { type RuleEntry, severityAt } from "../../../src/rules/rule.js";

function config(source: string): Config {
  const { config: file, problems } = readConfig(source, "c.yaml", CATALOGUE);
  if (!file) throw new Error(problems.join("\n"));
  return file.own;
}

const settings = (one: Config, path = "a.canvas.yaml") => settingsFor(one, path, CATALOGUE);

describe("what holds for a file", () => {
  it("is the last word: base, rules, overrides in order", () => {
    const base = config(
      "rules: {vague-segment: info, segments-merge: info, same-name: error}\noverrides: [{files: '**', rules: {segments-merge: off}}]\n",
    );
    const own = config(`rules: {vague-segment: error, segments-merge: warning}
overrides:
  - {files: drafts/**, rules: {vague-segment: off}}
  - {files: [drafts/final/**], rules: {vague-segment: warning}}
`);
    const severities = (path: string) =>
      ["vague-segment", "segments-merge", "same-name"].map(
        (id) => settings(joined([base, own]), path).get(id)?.severity,
      );
    expect(severities("a.canvas.yaml")).toEqual(["error", "warning", "error"]);
    expect(severities("drafts/a.canvas.yaml")).toEqual(["off", "warning", "error"]);
    expect(severities("drafts/final/a.canvas.yaml")).toEqual(["warning", "warning", "error"]);
  });

  it("keeps severity and options apart", () => {
    const both = joined([
      config("rules: {segments-too-many: {severity: error, max: 5}}"),
      config("rules: {segments-too-many: {max_to_be: 2}}"),
      config("rules: {segments-too-many: off}"),
    ]);
    expect(settings(both).get("segments-too-many")).toEqual({ severity: "off", options: { max: 5, max_to_be: 2 } });
  });

  it("adds words to the lists of all rules that have one of that name", () => {
    const both = joined([config("words: {vague: [leute]}"), config("words: {vague: jedermann}")]);
    for (const id of ["vague-segment", "vague-revenue"]) {
      expect(settings(both).get(id)?.options?.vague).toEqual(["leute", "jedermann"]);
    }
    const replaced = joined([config("rules: {vague-segment: {vague: [folk]}}"), config("words: {vague: leute}")]);
    expect(settings(replaced).get("vague-segment")?.options?.vague).toEqual(["folk", "leute"]);
  });

  it("knows ignored files, thresholds, and when a run fails", () => {
    const one = config(
      "ignores: [archive, '!archive/kept.canvas.yaml']\nseparation: {required: 2, thresholds: {willingness-to-pay: 0.5}}\nlint: {failOn: warning, maxWarnings: 3}\n",
    );
    expect(isIgnored(one, "archive/a.canvas.yaml")).toBe(true);
    expect(isIgnored(one, "archive/kept.canvas.yaml")).toBe(false);
    expect(separationOf(one)).toEqual({ required: 2, thresholds: { "willingness-to-pay": 0.5 } });
    expect(failureOf(one)).toEqual({ failOn: "warning", maxWarnings: 3 });
    expect(failureOf(config(""))).toEqual({ failOn: undefined, maxWarnings: undefined });
  });

  it("asks for reasons, unless its rules say otherwise", () => {
    const severity = (source: string) => settings(config(source)).get("disable-no-reason")?.severity;
    expect(severity("lint: {requireReason: true}")).toBe("error");
    expect(severity("lint: {requireReason: false}")).toBe("off");
    expect(severity("lint: {requireReason: true}\nrules: {disable-no-reason: warning}")).toBe("warning");
    expect(severity("")).toBeUndefined();
  });
});

describe("a preset", () => {
  const loudness = (preset: "minimal" | "recommended" | "strict", rule: RuleEntry) =>
    STAGES.map((stage) =>
      severityOf(rule, stage, { ...EVERYTHING, settings: settings(presetConfig(preset, CATALOGUE, "x")) }),
    );
  const own = (rule: RuleEntry) => STAGES.map((stage) => severityAt(rule, stage));

  it("minimal is the errors", () => {
    for (const rule of CATALOGUE)
      expect(loudness("minimal", rule), rule.id).toEqual(own(rule).map((one) => (one === "error" ? one : undefined)));
  });

  it("recommended is what rules say themselves", () => {
    for (const rule of CATALOGUE) expect(loudness("recommended", rule), rule.id).toEqual(own(rule));
  });

  it("strict is one step louder, and asks for what is off", () => {
    const louder = { info: "warning", warning: "error", error: "error" } as const;
    for (const rule of CATALOGUE.filter(({ id }) => id !== "unmeasured-comparative"))
      expect(loudness("strict", rule), rule.id).toEqual(own(rule).map((one) => one && louder[one]));
    const off = CATALOGUE.find(({ id }) => id === "unmeasured-comparative");
    expect(off && loudness("strict", off)).toEqual(["warning", "warning", "warning"]);
  });
});
