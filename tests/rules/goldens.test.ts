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

describe("an honest first draft", () => {
  it("in lists of texts hears only that it cannot be told yet who is separate", () => {
    const draft = `canvas: 1
name: Repair café
customer_segments: [People with a broken toaster, Volunteers who like to repair, The city's waste office]
value_propositions: [Things that work again, An evening among people, Less waste]
channels: [Poster at the library, Website]
customer_relationships: [Side by side at the bench]
revenue_streams: [Donations, A grant of the city]
key_resources: [Tools, A room with light]
key_activities: [Repair evenings]
key_partners: [Library]
cost_structure: [Rent, Insurance]
`;
    expect(lines(draft)).toEqual(['info segments-undecided "customer_segments"']);
  });

  it("with ids and half of its links hears nothing that is merely not said yet", () => {
    const draft = `canvas: 1
name: Repair café
customer_segments: {owners: People with a broken toaster, volunteers: Volunteers who like to repair}
value_propositions: {repairs: {for: owners}, evenings: {for: volunteers}, less-waste: Less waste}
channels: {poster: Poster at the library, newsletter: {for: volunteers}}
customer_relationships: {bench: Side by side at the bench}
revenue_streams: {donations: {from: owners}, grant: A grant of the city}
hypotheses: {h: {statement: People pay what they like, importance: 5}}
`;
    expect(lines(draft).filter((line) => !line.startsWith("info"))).toEqual([]);
  });
});
