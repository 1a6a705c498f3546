import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../../src/lint/config/read-config.js";
import { CATALOGUE } from "../../../src/rules/index.js";

const read = (source: string) => readConfig(source, "c.yaml", CATALOGUE);

describe("a config", () => {
  it("keeps every value with the line it stands on", () => {
    const { config, problems } = read(`extends: [strict, ./team.yaml]
rules:
  segments-merge: error
  segments-too-many:
    severity: warning
    max: 5
overrides:
  - files: drafts/**
    rules: {money-no-payer: off}
ignores: [archive/**]
separation: {thresholds: {channels: 0.4}}
lint: {maxWarnings: 0}
words: {vague: [leute]}
`);
    expect(problems).toEqual([]);
    expect(config?.extends).toEqual([
      { value: "strict", where: "c.yaml:1" },
      { value: "./team.yaml", where: "c.yaml:1" },
    ]);
    expect(config?.own.layers).toEqual([
      {
        files: undefined,
        statements: [
          { rule: "segments-merge", key: "severity", said: { value: "error", where: "c.yaml:3" } },
          { rule: "segments-too-many", key: "severity", said: { value: "warning", where: "c.yaml:5" } },
          { rule: "segments-too-many", key: "max", said: { value: 5, where: "c.yaml:6" } },
        ],
      },
      {
        files: ["drafts/**"],
        statements: [{ rule: "money-no-payer", key: "severity", said: { value: "off", where: "c.yaml:9" } }],
      },
    ]);
    expect(config?.own.ignores).toEqual([{ value: "archive/**", where: "c.yaml:10" }]);
    expect([...(config?.own.values ?? [])]).toEqual([
      ["separation.thresholds.channels", { value: 0.4, where: "c.yaml:11" }],
      ["lint.maxWarnings", { value: 0, where: "c.yaml:12" }],
    ]);
    expect(config?.own.words).toEqual([{ list: "vague", said: { value: ["leute"], where: "c.yaml:13" } }]);
  });

  it.each(["", "# only a comment\n", "\uFEFFrules:\r\n", "extends:\nignores:\nwords: {vague:}\n"])(
    "may say nothing: %j",
    (source) => {
      expect(read(source).problems).toEqual([]);
    },
  );

  it.each([
    [
      "rules: {segmnts-merge: error}",
      'c.yaml:1:9: there is no rule "segmnts-merge" in `rules`; did you mean segments-merge?',
    ],
    [
      "rules: {something-else-entirely: error}",
      'c.yaml:1:9: there is no rule "something-else-entirely" in `rules`; canvas rules lists them',
    ],
    [
      "rules: {vague-segment: warn}",
      'c.yaml:1:24: `vague-segment` of `rules` cannot be "warn"; choose from info, warning, error, off',
    ],
    ["rules: {vague-segment: eror}", 'c.yaml:1:24: `vague-segment` of `rules` cannot be "eror"; did you mean error?'],
    [
      "rules: {schema: off}",
      "c.yaml:1:9: schema is always an error: a file that cannot be read would look like one without findings",
    ],
    [
      "rules: {segments-too-many: {mix: 5}}",
      'c.yaml:1:29: there is no option "mix" in `segments-too-many` of `rules`; did you mean max?',
    ],
    [
      "rules: {segments-too-many: {max: many}}",
      'c.yaml:1:34: `max` of `segments-too-many` of `rules` must be a number of at least 0, but is "many"',
    ],
    ["rules: [x]", "c.yaml:1:8: `rules` must be a map (key: value), but is a list"],
    ["rule: {}", 'c.yaml:1:1: there is no key "rule" in the config; did you mean rules?'],
    ["- x", "c.yaml:1:1: the config must be a map (key: value), but is a list"],
    ["overrides: [{files: x}]", "c.yaml:1:13: entry 1 of `overrides` has no `rules`"],
    ["overrides: {files: x}", "c.yaml:1:12: `overrides` must be a list, but is a map"],
    ["ignores: [a, 5]", "c.yaml:1:14: `ignores` must be a text or a list of texts, but 5 is none"],
    [
      "separation: {required: 6}",
      "c.yaml:1:24: `required` of `separation` must be a whole number from 1 to 5, but is 6",
    ],
    [
      "separation: {thresholds: {profitability: 0.5}}",
      'c.yaml:1:27: there is no criterion "profitability" in `thresholds` of `separation`; choose from offer, channels, relationships, willingness-to-pay',
    ],
    ["lint: {requireReason: yes}", 'c.yaml:1:23: `requireReason` of `lint` must be true or false, but is "yes"'],
    ["rules: {}\nrules: {}", "c.yaml:2:1: the key `rules` stands twice in this file"],
    ["rules: {", "c.yaml:1:8: `{` is opened here and never closed"],
    ["a: \u0000", "c.yaml:1:4: the character U+0000 is not allowed in YAML"],
    ["{__proto__: {polluted: true}}", 'c.yaml:1:2: there is no key "__proto__" in the config; '],
  ])("says what may not stand in it, and where: %j", (source, expected) => {
    expect(read(source).problems[0]).toContain(expected);
  });

  it.each([
    ["rules:\n  vague-segment off\n  schema: error\n", "Write `vague-segment: off`."],
    ["separation:\n  thresholds: offer: 0.3\n", "Put braces around the second: `thresholds: {offer: 0.3}`"],
    ["ignores:\n  - drafts\n  rules: {}\n", "Begin it at the left edge."],
    ["channels: for: all\n", 'Put quotes around the text: `channels: "for: all"`.'],
  ])("says of a slip in YAML what was meant, by the keys of a config: %j", (source, expected) => {
    expect(read(source).problems[0]).toContain(expected);
  });

  it("tells all its problems in the order of the text", () => {
    const { problems } = read("lint: {failOn: x}\nrules: {a: error, b: error}\n");
    expect(problems.map((text) => text.slice(0, 11))).toEqual(["c.yaml:1:16", "c.yaml:2:9:", "c.yaml:2:19"]);
  });

  it("is not misled by what others would run or merge", () => {
    for (const source of ["!!js/function x", "<<: *a", "a: &a [*a]", "rules: {<<: {vague-segment: off}}"])
      expect(read(source).problems.length, source).toBeGreaterThan(0);
  });
});

describe("its JSON Schema", () => {
  const check = new Ajv2020({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync("schemas/config.schema.json", "utf8")),
  );

  it.each([
    "extends: strict",
    "extends: [a, b]",
    "extends: []",
    "extends: ''",
    "extends: {}",
    "rules: {vague-segment: off}",
    "rules: {vague-segment: no}",
    "rules: {vague-segment: }",
    "rules: {vague-segment: {}}",
    "rules: {vague-segment: {severity: info, vague: [x]}}",
    "rules: {vague-segment: {vague: x}}",
    "rules: {vague-segment: {vague: [1]}}",
    "rules: {vague-segment: {vague: [' ']}}",
    "rules: {segments-too-many: {max: 5}}",
    "rules: {segments-too-many: {max: -1}}",
    "rules: {segments-merge: {max: 5}}",
    "rules: {yaml-syntax: error}",
    "rules: {nonsense: error}",
    "rules:",
    "overrides:",
    "overrides: [{files: a, rules: {}}]",
    "overrides: [{files: [a], rules: {vague-segment: error}}]",
    "overrides: [{files: a}]",
    "overrides: [{rules: {}}]",
    "overrides: [{files: a, rules: {}, ignores: b}]",
    "overrides: [3]",
    "ignores: a",
    "separation: {required: 2, thresholds: {offer: 1}}",
    "separation: {required: 2.5}",
    "separation: {thresholds: {offer: 0}}",
    "separation: {thresholds: {offer: 1.1}}",
    "lint: {failOn: never, maxWarnings: 0, requireReason: false}",
    "lint: {failOn: off}",
    "lint: {maxWarnings: 1.5}",
    "words: {vague: [a], purchases: b}",
    "words: {vage: [a]}",
    "nonsense: 1",
  ])("agrees with the reader on %j", (source) => {
    expect(check(parse(source))).toBe(read(source).problems.length === 0);
  });
});
