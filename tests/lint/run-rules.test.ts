import { describe, expect, it } from "vitest";
import { lintWith } from "../../src/lint/lint-with.js";
import type { LintOptions } from "../../src/lint/run-rules.js";
import { EVERYTHING } from "../../src/lint/selection.js";
import type { Finding } from "../../src/model/finding.js";
import type { Rule, RuleEntry } from "../../src/rules/rule.js";

const CANVAS = "canvas: 1\nname: Bakery\nstage: review\nchannels:\n  kiosk: Kiosk\n  van: Van\n";

const READER: readonly RuleEntry[] = ["yaml-syntax", "schema", "duplicate-id", "cut-text"].map((id) => ({
  ...rule({ id }),
  category: "structure",
}));

function rule({ check = () => [], ...changes }: Partial<Rule> = {}): Rule {
  return {
    id: "some-rule",
    category: "reach",
    severity: { sketch: "error" },
    summary: "Something is.",
    why: "The rule's own why.",
    fixAdvice: "the rule's own advice",
    source: "us",
    reads: [],
    check,
    ...changes,
  };
}

function entries(): readonly RuleEntry[] {
  return READER.map(({ ...entry }) => {
    const { check: _, reads: __, ...rest } = entry as Rule;
    return rest;
  });
}

const onKiosk = (changes: Partial<Finding> = {}): Finding => ({
  message: "The kiosk is wrong.",
  at: { path: ["channels", "kiosk"], part: "key" },
  subject: "channels/kiosk",
  ...changes,
});

/** For rules that only look. */
const nothingAfter = (_effect: unknown): readonly Finding[] => [];

function lint(rules: readonly Rule[], source = CANVAS, options: Partial<LintOptions> = {}) {
  return lintWith([...entries(), ...rules], source, { file: "a.canvas.yaml", ...options });
}

describe("lintWith", () => {
  it("stamps a finding with its rule, severity, file, exact place and identity", () => {
    const { findings, stage, crashes } = lint([rule({ check: () => [onKiosk({ value: "Kiosk" })] })]);
    expect({ stage, crashes }).toEqual({ stage: "review", crashes: [] });
    expect(findings).toEqual([
      {
        rule: "some-rule",
        severity: "error",
        file: "a.canvas.yaml",
        message: "The kiosk is wrong.",
        path: ["channels", "kiosk"],
        range: { start: { line: 5, column: 3, offset: 49 }, end: { line: 5, column: 8, offset: 54 } },
        related: [],
        why: "The rule's own why.",
        advice: "the rule's own advice",
        subject: "channels/kiosk",
        value: "Kiosk",
        identity: "some-rule:channels/kiosk=Kiosk",
      },
    ]);
  });

  it("keeps the words of a finding before those of its rule, and places what is related", () => {
    const finding = onKiosk({
      why: "w",
      advice: "a",
      related: [{ at: { path: ["channels", "van"] }, label: "there" }],
    });
    const [found] = lint([rule({ check: () => [finding] })]).findings;
    expect(found).toMatchObject({
      why: "w",
      advice: "a",
      related: [{ label: "there", range: { start: { line: 6, column: 8 } } }],
    });
  });

  it("counts columns in UTF-16 units, also behind characters beyond the basic plane and with CRLF", () => {
    const source = "canvas: 1\r\nname: x\r\nchannels:\r\n  kiosk: {name: 😀, message: Hi}\r\n";
    const at = { path: ["channels", "kiosk", "message"], part: "key" } as const;
    const [found] = lint([rule({ check: () => [onKiosk({ at })] })], source).findings;
    expect(found?.range.start).toEqual({ line: 4, column: 21, offset: source.indexOf("message") });
  });

  it("takes the severity of the stage, and is silent before a rule's first stage", () => {
    const staged = rule({ severity: { review: "warning", final: "error" }, check: () => [onKiosk()] });
    const severities = (stage?: "sketch" | "review" | "final") =>
      lint([staged], CANVAS, { stage }).findings.map(({ severity }) => severity);
    expect([severities(), severities("sketch"), severities("review"), severities("final")]).toEqual([
      ["warning"],
      [],
      ["warning"],
      ["error"],
    ]);
  });

  it("shows rules the stage in force", () => {
    const seen: string[] = [];
    lint([rule({ check: ({ stage }, facts) => nothingAfter(seen.push(stage, facts.canvas.stage)) })], CANVAS, {
      stage: "final",
    });
    expect(seen).toEqual(["final", "final"]);
  });

  it("lets the other rules speak when one breaks, even after its first finding", () => {
    const error = new Error("oops");
    const breaking = rule({
      id: "breaking",
      *check() {
        yield onKiosk();
        throw error;
      },
    });
    const { findings, crashes } = lint([breaking, rule({ check: () => [onKiosk()] })]);
    expect(findings.map(({ rule }) => rule)).toEqual(["some-rule"]);
    expect(crashes).toEqual([{ rule: "breaking", error }]);
  });

  it("silences the rules that read a broken part, and no others", () => {
    const check = () => [onKiosk({ at: { path: ["name"] } })];
    const rules = [
      rule({ id: "reads-channels", reads: ["channels"], check }),
      rule({ id: "reads-costs", reads: ["costs"], check }),
    ];
    const { findings } = lint(rules, `${CANVAS}  truck: {phase: nonsense}\n`);
    expect(findings.map(({ rule }) => rule)).toEqual(["reads-costs", "schema"]);
  });

  it("silences only the rules that ask for a value that cannot be read, also by way of what is worked out from it", () => {
    const onName = onKiosk({ at: { path: ["name"] } });
    const asking = (id: string, ask: Rule["check"]) =>
      rule({ id, reads: ["channels"], check: (...all) => [...ask(...all), onName] });
    const rules = [
      asking("asks-for-nothing", () => []),
      asking("asks-for-names", ({ channels }) => nothingAfter(channels.map(({ name }) => name))),
      asking("asks-for-phases", ({ channels }) => nothingAfter(channels.map(({ phases }) => phases))),
      asking("asks-for-those-of-one", ({ channels }) => nothingAfter(channels[0]?.phases)),
      asking("asks-for-counts", (_canvas, { separation }) => nothingAfter(separation.counts)),
      asking("asks-for-links", (_canvas, { links }) => nothingAfter(links.all)),
    ];
    const silent = ["asks-for-counts", "asks-for-phases"];
    for (const inOrder of [rules, rules.toReversed()]) {
      const { findings, unsaid, crashes } = lint(
        inOrder,
        `${CANVAS}  truck: {phases: [nonsense]}\ncustomer_segments: {a: A}\n`,
      );
      expect(crashes).toEqual([]);
      expect(findings.flatMap(({ rule }) => (rule === "schema" ? [] : [rule])).sort()).toEqual(
        rules.flatMap(({ id }) => (silent.includes(id) ? [] : [id])).sort(),
      );
      expect([...unsaid].sort()).toEqual([...silent, "disable-unused"].sort());
    }
  });

  it("runs no rule on what is not a canvas, and says why it is none", () => {
    const broken = rule({ check: () => [onKiosk()] });
    for (const source of ["", "a: [", "canvas: 1\nname: x\n---\ncanvas: 1\n", "- a\n"]) {
      const { findings, canvas, facts, stage } = lint([broken], source);
      expect({ canvas, facts, stage }).toEqual({ canvas: undefined, facts: undefined, stage: undefined });
      expect(findings.length).toBeGreaterThan(0);
      expect(new Set(findings.map(({ rule }) => rule)), source).not.toContain("some-rule");
    }
  });

  it("sorts by place and says nothing twice", () => {
    const twice = [onKiosk(), onKiosk({ at: { path: ["name"] } }), onKiosk(), onKiosk({ message: "Else." })];
    const { findings } = lint([rule({ id: "z", check: () => twice }), rule({ id: "b", check: () => [onKiosk()] })]);
    expect(findings.map(({ rule, message, range }) => [rule, message, range.start.line])).toEqual([
      ["z", "The kiosk is wrong.", 2],
      ["b", "The kiosk is wrong.", 5],
      ["z", "Else.", 5],
      ["z", "The kiosk is wrong.", 5],
    ]);
  });

  it("tells findings of one cause as one", () => {
    const findings = ["kiosk", "van", "kiosk2", "van2"].map((name) => onKiosk({ subject: name, group: { name } }));
    const many = rule({ check: () => findings, aggregate: { message: (names) => `${names.join(" ")} are wrong.` } });
    expect(lint([many]).findings.map(({ message }) => message)).toEqual(["kiosk van kiosk2 van2 are wrong."]);
  });

  it("hands each rule its options: what is set before what is usual", () => {
    const seen: unknown[] = [];
    const max = { description: "", type: "number", default: 3 } as const;
    const words = { description: "", type: "words", default: ["a"] } as const;
    const settings = new Map([["some-rule", { options: { max: 5 } }]]);
    const optional = rule({
      options: { max, words },
      check: (_canvas, _facts, options) => nothingAfter(seen.push(options)),
    });
    lint([optional], CANVAS, { selection: { ...EVERYTHING, settings } });
    expect(seen).toEqual([{ max: 5, words: ["a"] }]);
  });

  it("tells rules which day it is", () => {
    const seen: unknown[] = [];
    const asking = rule({ check: (_canvas, facts) => nothingAfter(seen.push(facts.today)) });
    lint([asking], CANVAS, { today: "2026-09-30" });
    lint([asking]);
    expect(seen).toEqual(["2026-09-30", undefined]);
  });

  it("finds the same from run to run", () => {
    const check = () => [
      onKiosk(),
      onKiosk({ at: { path: [] } }),
      onKiosk({ subject: "b" }),
      onKiosk({ subject: "a" }),
    ];
    const run = () => JSON.stringify(lint([rule({ check })]).findings);
    expect(run()).toBe(run());
  });
});
