import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/analysis/facts.js";
import type { Separation, SeparationOptions } from "../../../src/analysis/separation/result.js";
import { readCanvas } from "../../../src/document/read-canvas.js";

const FOLDER = "tests/data/goldens";
const NAMES = readdirSync(FOLDER).flatMap((file) =>
  file.endsWith(".canvas.yaml") ? [file.replace(".canvas.yaml", "")] : [],
);

interface Golden {
  readonly tiers: readonly { readonly segment: string; readonly of: string; readonly plus: readonly string[] }[];
}

function separationOf(name: string, options: SeparationOptions = {}): Separation {
  const { canvas, findings } = readCanvas(readFileSync(join(FOLDER, `${name}.canvas.yaml`), "utf8"));
  expect(findings).toEqual([]);
  if (!canvas) throw new Error(`${name} was not read`);
  return factsOf(canvas, { separation: options }).separation;
}

/** The shape of the golden files: decisions without evidence. */
function decisionsOf(separation: Separation) {
  return {
    pairs: [...separation.pairs()].map(({ a, b, verdict, met, possible, of, results }) => ({
      pair: [a.key, b.key],
      verdict,
      met,
      possible,
      of,
      criteria: results,
    })),
    mergeGroups: separation.mergeGroups.map((group) => group.map((segment) => segment.key)),
    market: separation.market.inferred,
    tiers: separation.tiers.map(({ segment, of, plus }) => ({
      segment: segment.key,
      of: of.key,
      plus: [...plus].sort(),
    })),
    claims: separation.claims.map(({ segment, from, criterion, result }) => ({
      segment: segment.key,
      from: from.key,
      criterion,
      result,
    })),
    splits: separation.splits.map(({ segment }) => segment.key),
  };
}

describe.each(NAMES)("the golden %s", (name) => {
  it("is decided as an independent implementation decided it", () => {
    const golden: Golden = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), "utf8"));
    const sorted = { ...golden, tiers: golden.tiers.map((tier) => ({ ...tier, plus: [...tier.plus].sort() })) };
    expect(decisionsOf(separationOf(name))).toEqual(sorted);
  });

  it.each([0.2, 0.4, 0.5])("has no merge or undecided verdict that hangs on the threshold (%d)", (theta) => {
    const thresholds = { offer: theta, channels: theta, relationships: theta, "willingness-to-pay": theta };
    const open = (separation: Separation) =>
      [...separation.pairs()]
        .filter((pair) => pair.verdict === "merge" || pair.verdict === "undecided")
        .map(({ a, b, verdict }) => [a.key, b.key, verdict]);
    expect(open(separationOf(name, { thresholds }))).toEqual(open(separationOf(name)));
  });
});

it("covers all nine goldens", () => {
  expect(NAMES).toHaveLength(9);
});
