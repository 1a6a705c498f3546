import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { find, lines } from "./run.js";

function golden(name: string): string {
  return readFileSync(new URL(`../data/goldens/${name}.canvas.yaml`, import.meta.url), "utf8");
}

describe("the sources' own companies, as sketches", () => {
  it.each(["amazon", "credit-card", "credit-suisse", "free-newspaper", "micro-precision"])(
    "%s raises nothing",
    (name) => {
      expect(lines(golden(name))).toEqual([]);
    },
  );

  it("LinkedIn, elaborated, argues with itself in one claim and has a tier", () => {
    expect(lines(golden("linkedin"))).toEqual([
      'info diversified-without-rationale "customer_segments"',
      'info segment-is-a-tier "premium"',
      'error separation-claim-contradicted "channels"',
    ]);
  });

  it("LinkedIn, as its source tells it, raises no error for what is merely not said yet", () => {
    expect(lines(golden("linkedin-seed"))).toEqual([
      'warning market-mismatch "multi-sided"',
      'info segments-undecided "customer_segments"',
    ]);
  });

  it("a canvas for everyone is told that its three segments are one, and nobody in particular", () => {
    expect(lines(golden("bad-everyone"))).toEqual([
      'warning market-mismatch "segmented"',
      'warning segments-merge "everyone"',
      'warning vague-segment "Everyone"',
      'warning vague-segment "Millennials 18-35"',
      'error separation-claim-contradicted "offer"',
      'error separation-claim-contradicted "channels"',
      'warning vague-segment "SMBs"',
    ]);
  });

  it("a kitchen sink is asked whether it is one segment", () => {
    expect(lines(golden("bad-kitchen-sink"))).toEqual([
      'warning market-mismatch "niche"',
      'info segment-may-be-two "education"',
    ]);
  });
});

describe("the sources' own companies at stage review", () => {
  it.each(["amazon", "credit-card", "credit-suisse", "free-newspaper"])(
    "%s lacks only the decisions and what the offers address",
    (name) => {
      const loud = find(golden(name), { stage: "review" }).filter(({ severity }) => severity !== "info");
      expect([...new Set(loud.map(({ rule }) => rule))]).toEqual(["segment-undecided", "value-addresses-nothing"]);
    },
  );

  it("Credit Suisse is told that 100,000 to 500,000 belong to nobody", () => {
    const gap = find(golden("credit-suisse"), { stage: "review" }).filter(({ rule }) => rule === "segments-ranges-gap");
    expect(gap).toMatchObject([
      { marked: "{min: 500000}", message: expect.stringContaining("from 100,000 to 500,000") },
    ]);
  });
});
