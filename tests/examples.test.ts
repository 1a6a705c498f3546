import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ExampleExpectation, expectationOf, expectationText } from "../scripts/example-expectation.js";
import { readCanvas } from "../src/document/read-canvas.js";
import { BLOCK_IDS } from "../src/model/blocks.js";
import { itemsOf } from "../src/model/canvas.js";

const FOLDER = "examples";
const SCHEMA_LINE = "# yaml-language-server: $schema=https://unpkg.com/bizcanvas@1/schemas/canvas.schema.json\n";

const GOOD = [
  "amazon",
  "car-parts",
  "consumer-electronics",
  "credit-card",
  "credit-suisse",
  "free-newspaper",
  "google",
  "ice-cream",
  "linkedin",
  "micro-precision",
  "pharma",
  "spotify",
];

/** What each bad example is there to show. */
const BAD: Readonly<Record<string, readonly string[]>> = {
  "bad-everyone": [
    "segments-merge",
    "vague-segment",
    "separation-claim-contradicted",
    "market-mismatch",
    "buzzword-value",
    "claim-without-quantity",
    "hypothesis-untested",
  ],
  "bad-half-a-platform": [
    "platform-not-mutual",
    "nonpayer-unexplained",
    "nonpayer-unfunded",
    "stream-without-payer",
    "stream-from-nonpayer",
    "stream-pays-for-unoffered",
    "advertising-without-audience",
    "shares-not-100",
    "refuted-still-served",
  ],
  "bad-kitchen-sink": [
    "market-mismatch",
    "segment-may-be-two",
    "segment-is-a-tier",
    "segments-thin",
    "segment-named-by-purchase",
    "experiment-without-threshold",
  ],
};

const NAMES = [...Object.keys(BAD), ...GOOD];

function sourceOf(name: string): string {
  return readFileSync(`${FOLDER}/${name}.canvas.yaml`, "utf8");
}

function found(name: string): ExampleExpectation {
  return expectationOf(`${FOLDER}/${name}.canvas.yaml`, sourceOf(name));
}

function written(name: string): ExampleExpectation {
  return JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, "utf8"));
}

it("has a canvas and its expected findings for every company of the sources, and nothing else", () => {
  const files = readdirSync(FOLDER).filter((file) => file !== "README.md");
  const expected = NAMES.flatMap((name) => [`${name}.canvas.yaml`, `${name}.expected.json`]);
  expect(files.sort()).toEqual(expected.sort());
});

it("tells of every example in its README", () => {
  const readme = readFileSync(`${FOLDER}/README.md`, "utf8");
  for (const name of NAMES) expect(readme).toContain(`(${name}.canvas.yaml)`);
});

describe.each(NAMES)("the example %s", (name) => {
  it("raises exactly the findings that are written down, at their places", () => {
    expect(found(name).findings).toEqual(written(name).findings);
  });

  it("has its segments decided as written down", () => {
    expect(found(name).separation).toEqual(written(name).separation);
  });

  it("has its expectation laid out as the script writes it", () => {
    expect(readFileSync(`${FOLDER}/${name}.expected.json`, "utf8")).toBe(expectationText(written(name)));
  });

  it("is a canvas at stage review with all nine blocks filled", () => {
    const { canvas, findings } = readCanvas(sourceOf(name));
    expect(findings).toEqual([]);
    expect(canvas?.stage).toBe("review");
    expect(canvas && BLOCK_IDS.filter((block) => itemsOf(canvas, block).length === 0)).toEqual([]);
  });

  it("begins with the line that gives editors the schema", () => {
    expect(sourceOf(name).startsWith(SCHEMA_LINE)).toBe(true);
  });

  it("has no line that is too long to read side by side", () => {
    expect(
      sourceOf(name)
        .split("\n")
        .filter((line) => line.length > 120),
    ).toEqual([]);
  });
});

describe.each(GOOD)("the good example %s", (name) => {
  it("raises no error and no warning", () => {
    expect(written(name).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("marks what the sources do not tell", () => {
    expect(sourceOf(name)).toContain("assumption");
    expect(readCanvas(sourceOf(name)).canvas?.hypotheses).not.toEqual([]);
  });
});

describe.each(Object.entries(BAD))("the bad example %s", (name, rules) => {
  it("raises the findings that it is there for", () => {
    const raised = new Set(written(name).findings.map(({ rule }) => rule));
    expect(rules.filter((rule) => !raised.has(rule))).toEqual([]);
  });
});

const GOLDENS = "tests/data/goldens";

describe.each(NAMES.filter((name) => existsSync(`${GOLDENS}/${name}.expected.json`)))("the golden of %s", (name) => {
  const golden = JSON.parse(readFileSync(`${GOLDENS}/${name}.expected.json`, "utf8"));

  it("gives the same verdict on every pair that both have", () => {
    const verdicts = new Map(written(name).separation.pairs.map(({ pair, verdict }) => [pair.join(" "), verdict]));
    for (const { pair, verdict } of golden.pairs) expect([pair, verdicts.get(pair.join(" "))]).toEqual([pair, verdict]);
  });

  it("has the same merge groups, kinds of market and splits", () => {
    const { mergeGroups, market, splits } = written(name).separation;
    expect({ mergeGroups, market: market.inferred, splits: splits.map(({ segment }) => segment) }).toEqual({
      mergeGroups: golden.mergeGroups,
      market: golden.market,
      splits: golden.splits,
    });
  });
});
