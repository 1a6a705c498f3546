import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withUnknown } from "../../src/document/normalise/unknown.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { type LintOptions, lintCanvas } from "../../src/lint/lint-canvas.js";
import { lintWith } from "../../src/lint/lint-with.js";
import { EVERYTHING } from "../../src/lint/selection.js";
import type { IdentifiedFinding } from "../../src/model/finding.js";
import type { CanvasPath } from "../../src/model/path.js";
import { UnknownValue } from "../../src/model/unknown-value.js";
import { examplesOf } from "../../src/rules/examples.js";
import { CATALOGUE, RULES } from "../../src/rules/index.js";
import { IS_LONG, patience, SEED, times } from "../tier.js";
import { type BrokenValue, brokenValues, patternsOfValues } from "./broken-values.js";

const OPTIONS = { file: "a.canvas.yaml", today: "2026-11-22" } as const;

const SEGMENTS = `canvas: 1
name: Bakery
stage: review
customer_segments:
  everyone: {name: Everyone, priority: 2}
  cafes: {name: Cafés in the old town, separate_from: {everyone: [channels]}}
channels: {kiosk: {for: all}}
`;

function rulesOf(source: string, options: Partial<LintOptions> = {}): readonly string[] {
  return lintCanvas(source, { ...OPTIONS, ...options }).findings.map(({ rule }) => rule);
}

const ASKING_WHO_COMES_FIRST = ["segment-no-primary", "needs-too-few"];

const withFact = (fact: string) => SEGMENTS.replace("priority: 2", `priority: 2, ${fact}`);

describe("a value that cannot be read", () => {
  it("silences the rules that ask for it, and no others", () => {
    const before = rulesOf(SEGMENTS);
    expect(before).toEqual(expect.arrayContaining(["separation-claim-contradicted", "vague-segment"]));
    expect(rulesOf(withFact("who: alien")).toSorted()).toEqual([...before, "schema"].toSorted());
    expect(lintCanvas(withFact("who: alien"), { ...OPTIONS, stage: "final" }).unsaid).toEqual(
      new Set(["organisation-without-roles", "disable-unused"]),
    );
    const unranked = rulesOf(SEGMENTS.replace("priority: 2", "priority: high"));
    expect(unranked.toSorted()).toEqual(
      ["schema", ...before.filter((rule) => !ASKING_WHO_COMES_FIRST.includes(rule))].toSorted(),
    );
  });

  it("silences what may be said of a whole list of which one word cannot be read, but not who is linked", () => {
    const claimed = (criteria: string) => rulesOf(SEGMENTS.replace("[channels]", criteria));
    expect(claimed("[channels]")).toContain("separation-claim-contradicted");
    expect(claimed("[channels, chanels]")).not.toContain("separation-claim-contradicted");
    expect(claimed("[channels, chanels]")).toEqual(expect.arrayContaining(["segments-undecided", "vague-segment"]));
  });

  it("is told alone where the rules that were chosen ask for it", () => {
    const source = SEGMENTS.replace("priority: 2", "priority: high, priority: low");
    const chosen = (rule: string) => rulesOf(source, { selection: { ...EVERYTHING, only: [rule] } });
    expect(chosen("segment-no-primary")).toEqual(["schema"]);
    expect(chosen("vague-segment").toSorted()).toEqual(["schema", "vague-segment"]);
  });

  it("leaves it unsaid what rules would say at another stage only where the stage is what cannot be read", () => {
    const unsaid = (source: string, options: Partial<LintOptions> = {}) =>
      lintCanvas(source, { ...OPTIONS, ...options }).unsaid.size;
    expect(unsaid(SEGMENTS.replace("review", "reviw"))).toBeGreaterThan(RULES.length - 1);
    expect(unsaid(SEGMENTS.replace("review", "reviw"), { stage: "review" })).toBe(0);
    expect(unsaid(`${SEGMENTS}currency: dollars\n`)).toBe(0);
  });

  it("takes the plan of a merge away, not the finding that two segments are one", () => {
    const source = examplesOf("segments-merge").bad.replaceAll(/[⟦⟧]/g, "");
    const merges = (text: string) =>
      lintCanvas(text, OPTIONS).findings.flatMap(({ rule, suggestions }) =>
        rule === "segments-merge" ? [suggestions?.length] : [],
      );
    expect(merges(source)).toEqual([1]);
    expect(merges(source.replace("runners: {", "runners: {who: alien, "))).toEqual([undefined]);
  });
});

describe("an error that may hide more than a value", () => {
  it.each([
    ["an unknown key", "whoo: person"],
    ["a link", "depends_on: [{cafes: bread}]"],
    ["a map", "who: {decision: ignore}"],
    ["a text in which another key may stand", 'who: "person; decision: ignore"'],
    ["several lines", "who: alien\n    decision ignore"],
    ["a cut text", "because: it is near, and priority"],
  ])("silences all rules that read the block: %s", (_, fact) => {
    const rules = rulesOf(withFact(fact));
    for (const silent of ["separation-claim-contradicted", "vague-segment", "segment-no-primary"])
      expect(rules).not.toContain(silent);
    expect(readCanvas(withFact(fact)).unknownValues).toEqual([]);
  });

  it("does so beside a value that cannot be read, too", () => {
    const rules = rulesOf(withFact("who: alien, decisoin: serve"));
    expect(rules).not.toContain("vague-segment");
  });
});

/** A canvas in which every field that holds others is there, alone and beside others. */
const WHOLE = `canvas: 1
name: Whole
market: [mass, niche]
feedback: [{by: Ada, text: Hm}]
needs: {n: {text: Need}, m: Other}
customer_segments:
  a:
    name: Alpha
    needs: {n: 3, m: 2}
    characteristics: {demographic: {age: {min: 3, max: 5}, town: X}, geographic: {area: {min: 1}}}
    size: {customers: {low: 1, high: 2}, market: {low: 3, high: 4}}
    economics:
      revenue_per_customer: {low: 1, high: 2}
      cost_to_serve: {low: 1, high: 2}
      profit_per_customer: {low: 1, high: 2}
      lifetime_value: {low: 1, high: 2}
      acquisition_cost: {low: 1, high: 2}
      margin: {low: 1, high: 2}
    separate_from: {b: [channels, offer]}
    context: [{when: at home, needs: {n: 1}}, {when: on holiday}]
    roles: {user: {name: Us, needs: {n: 1}}, recommender: {name: Re}}
    personas: {p: {name: Pe}, q: {story: Long}}
    top_customer_share: {low: 1, high: 2}
    feedback: [{by: Ada, text: Hm}]
  b: {who: person}
  c: {needs: {n: 1}, size: {customers: 4}, economics: {margin: 3}}
value_propositions:
  v:
    name: Offer
    elements: {e: {text: El, value: [newness, design]}, f: {state: planned}}
    claim: {kind: quantitative, amount: {low: 1, high: 2}}
    better_than: {alternative: Else, price: {low: 1, high: 2}, adds: {low: 1, high: 2}, saves: {low: 1, high: 2}}
    value: [design, brand]
    feedback: [{by: Ada, text: Hm}]
  w: {claim: {amount: 4}, elements: {e: {value: design}}}
channels: {k: {phases: [awareness, purchase], feedback: [{text: Hm}]}}
customer_relationships:
  self-service: {purpose: [keep, grow], cost_per_customer: {low: 1, high: 2}, feedback: [{text: Hm}]}
revenue_streams:
  s:
    price: {low: 1, high: 2}
    cap: {low: 1, high: 2}
    share: {low: 1, high: 2}
    tiers: {t: {price: {low: 1, high: 2}, per: month}, u: {price: 3}}
    feedback: [{text: Hm}]
key_resources: {r: {kind: human, feedback: [{text: Hm}]}}
key_activities: {o: {kind: production, feedback: [{text: Hm}]}}
key_partners: {x: {motive: [risk, acquisition], feedback: [{text: Hm}]}}
cost_structure: {y: {amount: {low: 1, high: 2}, feedback: [{text: Hm}]}}
hypotheses:
  h:
    statement: So it is
    experiments: [{what: Ask, result: 3}, {result: 4}]
    evidence: [{kind: sale, n: 3}, {n: 4}]
    feedback: [{by: Ada, text: Hm}]
`;

/** Every difference between two canvases, but where the first says that it does not know. */
function* differences(known: unknown, other: unknown, at: CanvasPath = []): Iterable<string> {
  if (typeof known !== "object" || known === null || typeof other !== "object" || other === null) {
    if (!Object.is(known, other)) yield at.join("/");
    return;
  }
  for (const key of new Set([...Object.keys(known), ...Object.keys(other)])) {
    const isUnknown = isAnswered(known, key) === false;
    if (!isUnknown) yield* differences(Reflect.get(known, key), Reflect.get(other, key), [...at, key]);
  }
}

function isAnswered(owner: object, key: string): boolean {
  try {
    Reflect.get(owner, key);
    return true;
  } catch (error) {
    if (error instanceof UnknownValue) return false;
    throw error;
  }
}

/** What differs from a canvas with a broken value, for all that it may be, in what that canvas claims to know. */
function falselyKnown({ broken, mended }: BrokenValue): readonly string[] {
  const { canvas, unknownValues } = readCanvas(broken);
  const partial = canvas && withUnknown(canvas, unknownValues);
  // Words are all read alike; first comes no value, last a number or another form where there is one.
  const some = IS_LONG ? mended : [...new Set([mended[0] ?? "", mended[1] ?? "", mended.at(-1) ?? ""])];
  return some.filter(Boolean).flatMap((source) => [...differences(partial, readCanvas(source).canvas)]);
}

describe("a canvas with a value that cannot be read", () => {
  const all = [...brokenValues(WHOLE)];

  it("knows which one it is, for every value of the format", () => {
    const folded = new Set(all.flatMap(({ path }) => patternsThatFit(path)));
    expect([...patternsOfValues()].filter((pattern) => !folded.has(pattern))).toEqual([
      "customer_segments/*/separate_from/*",
    ]);
    for (const { path, broken } of all) expect(readCanvas(broken).unknownValues, path.join("/")).toEqual([path]);
  });

  it("is the same as with anything that the value may be, wherever it answers", { timeout: patience(300_000) }, () => {
    for (const one of all) expect(falselyKnown(one), one.path.join("/")).toEqual([]);
  });

  it.each([
    ["revenue_streams: {a: {price: dear, per: fortnight}}", "revenue_streams: {a: {price: 5, per: month}}"],
    ["hypotheses: {a: {name: ' ', statement: ' '}}", "hypotheses: {a: {name: So, statement: It is so}}"],
    ["customer_segments: {a: {economics: {margin: x, profitability: y}}}", "customer_segments: {a: {economics: }}"],
    [
      "hypotheses: {a: {experiments: [{result: x}, {what: Ask, result: y}]}}",
      "hypotheses: {a: {experiments: [{result: }, {what: Ask, result: 4}]}}",
    ],
    ["market: [x, y]\nstage: z", "market: [mass, niche]\nstage: final"],
  ])("knows of several which they are: %s", (broken, mended) => {
    const [one, other] = [broken, mended].map((rest) => readCanvas(`canvas: 1\nname: Two\n${rest}\n`));
    expect(one?.unknownValues.length).toBeGreaterThan(1);
    const partial = one?.canvas && withUnknown(one.canvas, one.unknownValues);
    expect([...differences(partial, other?.canvas)]).toEqual([]);
  });

  it("answers all else", () => {
    const read = readCanvas(WHOLE.replace("who: person", "who: alien"));
    const partial = read.canvas && withUnknown(read.canvas, read.unknownValues);
    expect(partial?.segments[0]).toBe(read.canvas?.segments[0]);
    expect(() => partial?.segments[1]?.who).toThrow("`customer_segments.b.who`");
    const { who: _, ...others } = Object.getOwnPropertyDescriptors(partial?.segments[1] ?? {}) as PropertyDescriptorMap;
    expect(Object.entries(others).filter(([, { get }]) => get !== undefined)).toEqual([]);
  });
});

/** The patterns of a path: any of its keys may be an id. */
function patternsThatFit(path: CanvasPath): readonly string[] {
  return path.reduce<readonly string[]>(
    (found, key) =>
      typeof key === "number"
        ? found.map((before) => join(before, "0"))
        : found.flatMap((before) => [join(before, key), join(before, "*")]),
    [""],
  );
}

function join(before: string, key: string): string {
  return before === "" ? key : `${before}/${key}`;
}

const FOLDERS = ["examples", "tests/data/goldens", "tests/data/sketches"];

function* sources(): Iterable<readonly [name: string, source: string]> {
  for (const { id } of RULES)
    for (const which of ["bad", "good"] as const)
      yield [`${id} (${which})`, examplesOf(id)[which].replaceAll(/[⟦⟧]/g, "")];
  for (const folder of FOLDERS)
    for (const file of readdirSync(folder))
      if (file.endsWith(".canvas.yaml")) yield [file, readFileSync(`${folder}/${file}`, "utf8")];
}

/** About so many of all values of all canvases, from everywhere among them. */
function* someOf(wanted: number): Iterable<BrokenValue & { readonly name: string }> {
  const everywhere = [...sources()].flatMap(([name, source]) =>
    [...brokenValues(source)].map((one) => ({ ...one, name: `${name}: ${one.path.join("/")}` })),
  );
  const step = Math.max(1, Math.floor(everywhere.length / wanted));
  for (let at = SEED % step; at < everywhere.length; at += step) {
    const one = everywhere[at];
    if (one) yield one;
  }
}

/** What a finding claims; who asks for more than a value that is not known gives no plan. */
function claimOf({ rule, path, subject, value, message, label }: IdentifiedFinding): string {
  // That nobody has an id is told whatever is wrong beside it, with what is known of the names.
  return JSON.stringify(
    rule === "unknown-reference" ? [rule, path, subject, value] : [rule, path, subject, message, label],
  );
}

/** What is told of a canvas, but of errors of the format. */
function claimsOf(source: string, registry = CATALOGUE): readonly string[] {
  const { findings, crashes } = lintWith(registry, source, OPTIONS);
  expect(crashes).toEqual([]);
  return findings.filter(({ rule }) => rule !== "schema").map(claimOf);
}

describe("what is told of a canvas with a value that cannot be read", { timeout: patience(300_000) }, () => {
  const backwards = CATALOGUE.toReversed();

  it("is told whatever that value may be, and whichever rule is asked first", () => {
    let told = 0;
    for (const { name, broken, mended } of someOf(times(80, 30_000))) {
      const claims = claimsOf(broken);
      expect(claimsOf(broken, backwards).toSorted(), name).toEqual(claims.toSorted());
      told += claims.length;
      if (claims.length === 0) continue;
      for (const source of mended)
        expect(claimsOf(source), `${name}\n${source}`).toEqual(expect.arrayContaining([...claims]));
    }
    expect(told).toBeGreaterThan(0);
  });
});
