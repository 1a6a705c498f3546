import { describe, expect, it } from "vitest";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { find, lines, messages } from "./run.js";

const START = "canvas: 1\nname: Free newspaper\n";

function rules(source: string, stage: "sketch" | "review" = "sketch"): readonly string[] {
  return find(source, { stage }).flatMap(({ rule }) => (/nonpayer|platform|subsidy/.test(rule) ? [rule] : []));
}

describe("segments that pay nothing", () => {
  const source = (readers: string, shops = "Shops", more = "") => `${START}customer_segments:
  readers: {name: Readers, pays: false${readers}}
  shops: ${shops}
value_propositions: {paper: {for: readers, elements: {news: News}}, space: {for: shops, elements: {ads: Ad space}}}
revenue_streams: {fees: {from: shops, for: ads}}
${more}`;

  it("need a reason, a segment that depends on them, or a payer with part of their offer", () => {
    expect(rules(source(""))).toEqual(["nonpayer-unexplained"]);
    expect(rules(source(", essential_because: The audience"))).toEqual([]);
    expect(rules(source("", "{name: Shops, depends_on: readers}"))).toEqual([]);
    expect(rules(source("").replace("{ads: Ad space}", "{ads: Ad space, news: News}"))).toEqual([]);
  });

  it("need someone who pays for them from review on: joined over any number of steps, an upgrade, or funding", () => {
    const explained = ", essential_because: The audience";
    expect(rules(source(explained), "review")).toEqual(["nonpayer-unfunded"]);
    expect(
      rules(
        source(`${explained}, depends_on: carriers`, "{name: Shops, depends_on: carriers}", "").replace(
          "  shops:",
          "  carriers: Carriers\n  shops:",
        ),
        "review",
      ),
    ).toEqual([]);
    expect(rules(source(explained, "Shops", "funding: the city\n"), "review")).toEqual([]);
  });
});

describe("platform-not-mutual", () => {
  const source = (readers: string, shops: string) => `${START}market: multi-sided
customer_segments: {readers: ${readers}, shops: ${shops}}
channels: {racks: {for: readers}, visits: {for: shops}}
`;

  it("wants each side to need the other, and suggests the way back", () => {
    const half = source("Readers", "{name: Shops, depends_on: {readers: attention}}");
    expect(lines(half)).toEqual(['error platform-not-mutual "multi-sided"']);
    expect(lintCanvas(half, { file: "a" }).findings[0]?.suggestions).toEqual([
      {
        title: 'let "Readers" depend on "Shops"',
        edits: [{ kind: "set", path: ["customer_segments", "readers", "depends_on"], value: "shops" }],
      },
    ]);
    expect(lines(source("{depends_on: shops}", "{name: Shops, depends_on: readers}"))).toEqual([]);
  });
});

describe("subsidy-uncovered", () => {
  const source = (readers: string, shops: string) => `${START}customer_segments:
  readers: {name: Readers, pays: false, depends_on: shops, ${readers}}
  shops: {name: Shops, depends_on: readers, ${shops}}
revenue_streams: {fees: {from: shops}}
`;

  it("compares all customers of both sides, when every number is there", () => {
    const readers = "size: {customers: 1000}, economics: {cost_to_serve: 3}";
    expect(rules(source(readers, "size: {customers: 10}, economics: {profit_per_customer: 300}"), "review")).toEqual(
      [],
    );
    expect(rules(source(readers, "size: {customers: 10}, economics: {profit_per_customer: 299}"), "review")).toEqual([
      "subsidy-uncovered",
    ]);
    expect(rules(source(readers, "economics: {profit_per_customer: 299}"), "review")).toEqual([]);
    expect(
      messages(
        "subsidy-uncovered",
        source(readers, "size: {customers: 10}, economics: {profit_per_customer: {low: 100, high: 200}}"),
        { stage: "review" },
      ),
    ).toEqual(['Serving "Readers", which pays nothing, costs 3,000; those who pay leave 1,000 to 2,000.']);
  });
});
