import { describe, expect, it } from "vitest";
import { besideLimit } from "../../../src/analysis/separation/criteria/criterion.js";
import { firstPair } from "./canvas-of.js";

const REGISTER = "needs: {n1: One, n2: Two, n3: Three, n4: Four, n5: Five, n6: Six}\n";

/** Two segments with these facts, and offers that differ unless `offers` says otherwise. */
function pairOf(a: string, b: string, rest = ""): ReturnType<typeof firstPair> {
  return firstPair(
    `${REGISTER}customer_segments:\n  a: {name: A${a && `, ${a}`}}\n  b: {name: B${b && `, ${b}`}}\n${rest}`,
  );
}

const DISTINCT_OFFERS = "value_propositions:\n  v: {for: a, elements: [x, y]}\n  w: {for: b, elements: [z]}\n";

describe("offer", () => {
  const offerOf = (a: string, b: string, offers = DISTINCT_OFFERS) => pairOf(a, b, offers).criteria.offer;

  it("differs when needs differ and the offer differs", () => {
    expect(offerOf("needs: {n1: 5, n2: 5}", "needs: {n3: 5, n4: 5}").result).toBe("differs");
  });
  it("is the same when the offer is the same, even where needs are unknown", () => {
    const shared = "value_propositions:\n  v: {for: all, elements: [x, y]}\n";
    expect(offerOf("", "", shared).result).toBe("same");
  });
  it("is the same when needs are the same, even where the offer is unknown", () => {
    expect(offerOf("needs: [n1, n2]", "needs: [n1, n2]", "").result).toBe("same");
  });
  it("asks for nothing of the other half when one half has settled it", () => {
    const shared = "value_propositions:\n  v: {for: all, elements: [x]}\n";
    expect(offerOf("", "", shared)).toMatchObject({
      evidence: ["the offer is the same (distance 0.00 < 0.30)", 'both: "X"'],
      missing: [],
    });
    expect(offerOf("needs: [n1, n2]", "needs: [n1, n2]", "")).toMatchObject({
      evidence: ["needs are the same (distance 0.00 < 0.30)", 'both: "One", "Two"'],
      missing: [],
    });
  });
  it("tells the half that settles it first, with its places", () => {
    const shared = "value_propositions:\n  v: {for: all, elements: [x]}\n";
    const { evidence, places } = offerOf("needs: [n1, n2]", "needs: [n3, n4]", shared);
    expect(evidence[0]).toBe("the offer is the same (distance 0.00 < 0.30)");
    expect(evidence).toContain("needs differ (distance 1.00 ≥ 0.30)");
    expect(places[0]).toMatchObject({ path: ["value_propositions", "v"] });
  });
  it("says how many needs it takes, and which of those listed count as one", () => {
    const register = "needs: {n1: Save money, n2: save  money!, n3: Three, n4: Four}\n";
    const report = firstPair(`${register}customer_segments:\n  a: {needs: [n1, n2]}\n  b: {needs: [n3, n4]}\n`);
    expect(report.criteria.offer.evidence[0]).toBe(
      '"A" has only one need of the register ("n1", "n2" count as one, for they have the same text); it takes two on each side to compare',
    );
  });
  it("is unknown when one side has one registered need only", () => {
    const report = offerOf("needs: {n1: 5}", "needs: {n3: 5, n4: 5}");
    expect(report).toMatchObject({ result: "unknown", missing: ["a.needs"] });
  });
  it("does not count a need whose weight is 0", () => {
    expect(offerOf("needs: {n1: 5, n2: 0}", "needs: {n3: 5, n4: 5}").result).toBe("unknown");
  });
  it("takes importance relative to the heaviest need of the segment", () => {
    expect(offerOf("needs: {n1: 5, n2: 5}", "needs: {n1: 1, n2: 1}").result).toBe("same");
  });
  it("sees the same needs with other weights as different", () => {
    expect(offerOf("needs: {n1: 5, n2: 1}", "needs: {n1: 1, n2: 5}").result).toBe("differs");
  });
  it("says which weights tell two with the same needs apart", () => {
    expect(offerOf("needs: {n1: 5, n2: 3}", "needs: {n1: 3, n2: 5}").evidence.slice(0, 4)).toEqual([
      "needs differ (distance 0.40 ≥ 0.30)",
      'both: "One", "Two"',
      '"One" weighs 5 for "A" and 3 for "B"',
      '"Two" weighs 3 for "A" and 5 for "B"',
    ]);
  });
  it("names weights only where they differ beside the most important need of the segment", () => {
    expect(offerOf("needs: {n1: 5, n2: 5}", "needs: {n1: 4, n2: 1}").evidence.slice(0, 3)).toEqual([
      "needs differ (distance 0.38 ≥ 0.30)",
      'both: "One", "Two"',
      '"Two" weighs 5 of 5 for "A" and 1 of 4 for "B"',
    ]);
    expect(offerOf("needs: {n1: 5, n2: 5}", "needs: {n1: 1, n2: 1}").evidence.slice(0, 3)).toEqual([
      "needs are the same (distance 0.00 < 0.30)",
      'both: "One", "Two"',
      'each weighs the same for both, compared with its most important need ("A" 5, "B" 1)',
    ]);
  });
  it("shows as many digits as it takes to see on which side of the threshold a distance is", () => {
    expect(besideLimit(0.2999, 0.3, 2)).toBe("0.2999 < 0.3000");
    expect(besideLimit(0.3, 0.3, 2)).toBe("0.30 ≥ 0.30");
  });
  it("compares presence alone when either side is a plain list", () => {
    expect(offerOf("needs: [n1, n2]", "needs: {n1: 1, n2: 5}").result).toBe("same");
  });
  it("counts a distance of exactly the threshold as different", () => {
    const report = offerOf("needs: [n1, n2, n3]", "needs: [n1, n2, n3, n4, n5]", DISTINCT_OFFERS);
    expect(report.result).toBe("differs");
    const ten = "needs: {a1: A1, a2: A2, a3: A3, a4: A4, a5: A5, a6: A6, a7: A7, b1: B1, b2: B2, b3: B3}\n";
    const exact = firstPair(
      `${ten}customer_segments:\n  a: {needs: [a1, a2, a3, a4, a5, a6, a7]}\n  b: {needs: [a1, a2, a3, a4, a5, a6, a7, b1, b2, b3]}\n${DISTINCT_OFFERS}`,
    );
    expect(exact.criteria.offer.result).toBe("differs");
    expect(exact.criteria.offer.evidence[0]).toContain("borderline");
  });
  it("takes needs whose texts fold to the same as one need", () => {
    const register = "needs: {n1: Save money, n2: save  money!, n3: Three}\n";
    const report = firstPair(
      `${register}customer_segments:\n  a: {needs: [n1, n3]}\n  b: {needs: [n2, n3]}\n${DISTINCT_OFFERS}`,
    );
    expect(report.criteria.offer.result).toBe("same");
  });
  it("takes elements of different offers whose texts fold to the same as one element", () => {
    const offers =
      "value_propositions:\n  v: {for: a, elements: {x: Fast delivery}}\n  w: {for: b, elements: {y: FAST-DELIVERY}}\n";
    expect(offerOf("needs: {n1: 5, n2: 5}", "needs: {n3: 5, n4: 5}", offers).result).toBe("same");
  });
  it("counts an offer without elements as an element of its own kind", () => {
    const offers = "value_propositions:\n  v: {name: Bread, for: a}\n  w: {for: b, elements: {y: Bread}}\n";
    expect(offerOf("needs: {n1: 5, n2: 5}", "needs: {n3: 5, n4: 5}", offers).result).toBe("differs");
    const same = "value_propositions:\n  v: {name: Bread, for: a}\n  w: {name: bread., for: b}\n";
    expect(offerOf("needs: {n1: 5, n2: 5}", "needs: {n3: 5, n4: 5}", same).result).toBe("same");
  });
  it("takes an offer whose elements are all planned as one without elements", () => {
    const offers = "value_propositions:\n  v: {for: a, elements: {x: {state: planned}}}\n  w: {for: b}\n";
    const planned = offerOf("needs: [n1, n2]", "needs: [n3, n4]", offers);
    expect(planned.result).toBe("differs");
    const one =
      "value_propositions:\n  v: {name: One, for: a, elements: {x: {state: planned}}}\n  w: {name: one!, for: b}\n";
    expect(offerOf("needs: [n1, n2]", "needs: [n3, n4]", one).result).toBe("same");
  });
  it("leaves out an element that an offer only names again, where it was told as planned, or says to be planned here", () => {
    const offers = (told: string, again: string) =>
      `value_propositions:\n  v: {for: a, elements: {x: ${told}, y: Y}}\n  w: {for: b, elements: {x: ${again}, y: }}\n`;
    const offered = (told: string, again: string) =>
      offerOf("needs: [n1, n2]", "needs: [n3, n4]", offers(told, again)).evidence.filter((line) => /"[XY]"/.test(line));
    expect(offered("{text: X, state: planned}", "")).toEqual(['both: "Y"']);
    expect(offered("X", "{state: planned}")).toEqual(['only "A": "X"', 'both: "Y"']);
  });
  it("leaves planned offers out", () => {
    const offers = "value_propositions:\n  v: {for: a, elements: [x]}\n  w: {for: b, elements: [z], state: planned}\n";
    expect(offerOf("needs: {n1: 5, n2: 5}", "needs: {n3: 5, n4: 5}", offers)).toMatchObject({
      result: "unknown",
      missing: ["b.value_propositions"],
    });
  });

  describe("with private needs", () => {
    it("stays unknown while private needs could mean the other side's", () => {
      const report = offerOf('needs: [n1, n2, "Get a loan"]', 'needs: [n3, n4, "Borrow some money"]');
      expect(report.result).toBe("differs");
      const open = offerOf('needs: [n1, n2, "Get a loan"]', 'needs: [n1, n2, "Borrow some money"]');
      expect(open.result).toBe("unknown");
      expect(open.evidence[0]).toContain("lean");
      expect(open.missing).toEqual(["a.needs", "b.needs"]);
    });
    it("is the same when even listed apart they are close", () => {
      const nearly = offerOf('needs: [n1, n2, n3, n4, n5, n6, "Something else"]', "needs: [n1, n2, n3, n4, n5, n6]");
      expect(nearly.result).toBe("same");
    });
    it("shares private needs whose texts fold to the same", () => {
      expect(offerOf('needs: [n1, n2, "Get a loan"]', 'needs: [n1, n2, "get a LOAN."]').result).toBe("same");
    });
  });
});

describe("channels", () => {
  const channelsOf = (channels: string) => pairOf("", "", `channels:\n${channels}`).criteria.channels.result;

  it("are unknown until both are reached", () => {
    expect(channelsOf("  web: {for: a}\n")).toBe("unknown");
  });
  it("are the same when most are shared", () => {
    expect(channelsOf("  c1: {for: all}\n  c2: {for: all}\n  c3: {for: all}\n  c4: {for: a}\n")).toBe("same");
  });
  it("differ when nothing sells or delivers to both, though most are shared", () => {
    expect(
      channelsOf(
        "  c1: {for: all}\n  c2: {for: all}\n  c3: {for: all}\n  c4: {for: all}\n  c5: {for: all}\n  c6: {for: all}\n  s: {for: a, phases: purchase}\n  d: {for: b, phases: [delivery]}\n",
      ),
    ).toBe("differs");
  });
  it("say first what makes them differ", () => {
    const shared = ["c1", "c2", "c3", "c4", "c5", "c6"].map((id) => `  ${id}: {for: all}\n`).join("");
    const buying = "  s: {for: a, phases: purchase}\n  d: {for: b, phases: [delivery]}\n";
    expect(pairOf("", "", `channels:\n${shared}${buying}`).criteria.channels.evidence.slice(0, 2)).toEqual([
      "no channel sells or delivers to both",
      "taken together, the channels are nearly the same (distance 0.25 < 0.30, borderline)",
    ]);
  });
  it("count two channels of the same name as one", () => {
    expect(channelsOf("  c1: {name: Web site, for: a}\n  c2: {name: Website, for: b}\n")).toBe("same");
  });
});

describe("relationships", () => {
  it("are told apart by type, not by name", () => {
    const rest =
      "customer_relationships:\n  r1: {name: Helpline, type: personal-assistance, for: a}\n  r2: {name: Counter, type: personal-assistance, for: b}\n";
    expect(pairOf("", "", rest).criteria.relationships.result).toBe("same");
  });
  it("take the id as the type when it is one of the six", () => {
    const rest = "customer_relationships:\n  self-service: {for: a}\n  communities: {for: b}\n";
    expect(pairOf("", "", rest).criteria.relationships.result).toBe("differs");
  });
  it("are unknown without a type", () => {
    const rest = "customer_relationships:\n  self-service: {for: a}\n  friendly: {for: b}\n";
    expect(pairOf("", "", rest).criteria.relationships).toMatchObject({
      result: "unknown",
      missing: ["b.relationships"],
    });
  });
});

describe("profitability", () => {
  const resultOf = (a: string, b: string) =>
    pairOf(`economics: {${a}}`, `economics: {${b}}`).criteria.profitability.result;

  it.each([
    ["profit_per_customer: 100", "profit_per_customer: 51", "same"],
    ["profit_per_customer: 100", "profit_per_customer: 50", "differs"],
    ["profit_per_customer: 1", "profit_per_customer: 0", "differs"],
    ["profit_per_customer: 0", "profit_per_customer: 0", "same"],
    ["profit_per_customer: -10", "profit_per_customer: -4", "differs"],
    ["revenue_per_customer: 300, cost_to_serve: 180", "profit_per_customer: 120", "same"],
    ["profit_per_customer: {low: 10, high: 20}", "profit_per_customer: {low: 100, high: 200}", "differs"],
    ["profit_per_customer: {low: 10, high: 20}", "profit_per_customer: {low: 12, high: 18}", "same"],
    ["profit_per_customer: {low: 10, high: 60}", "profit_per_customer: 100", "unknown"],
    ["lifetime_value: 100, acquisition_cost: 20", "lifetime_value: 90, acquisition_cost: 50", "differs"],
    ["margin: 30", "margin: 16", "same"],
    ["margin: 30", "margin: 15", "differs"],
    ["profitability: loss", "profitability: low", "differs"],
    ["profitability: low", "profitability: medium", "unknown"],
    ["profitability: low", "profitability: high", "differs"],
    ["profitability: high", "profitability: high", "same"],
    ["profitability: loss", "profit_per_customer: 5", "differs"],
    ["profitability: loss", "profit_per_customer: -5", "same"],
    ["profitability: medium", "profit_per_customer: 5", "unknown"],
    ["profit_per_customer: 5, profitability: low", "margin: 40, profitability: high", "differs"],
    ["profit_per_customer: 5", "margin: 40", "unknown"],
  ])("of {%s} against {%s} is %s", (a, b, expected) => {
    expect(resultOf(a, b)).toBe(expected);
  });

  it("falls back on who pays", () => {
    expect(pairOf("pays: true", "pays: false").criteria.profitability.result).toBe("differs");
    expect(pairOf("pays: true", "pays: true").criteria.profitability.result).toBe("unknown");
    expect(pairOf("", "pays: false").criteria.profitability.result).toBe("unknown");
  });

  it.each([
    ["profitability: low", "profitability: medium", ["low", "medium"], "bands next to each other"],
    ["profitability: medium", "profit_per_customer: 5", ["medium", "5 per customer"], "a band and a figure"],
    [
      "margin: 40",
      "lifetime_value: 9, acquisition_cost: 2",
      ["a margin of 40 %", "7 in a lifetime"],
      "figures of two kinds",
    ],
  ])("says why {%s} and {%s} do not tell, and what each figure is", (a, b, [mine, theirs], why) => {
    expect(pairOf(`economics: {${a}}`, `economics: {${b}}`).criteria.profitability.evidence).toEqual([
      `profitability: "A" ${mine}, "B" ${theirs}`,
      `${why} do not tell; profit per customer on both sides would`,
    ]);
  });

  it.each([
    ["profit_per_customer: 100", "profit_per_customer: 51", '"A" 100, "B" 51 (distance 49 % < 50 % of the larger)'],
    ["profit_per_customer: 100", "profit_per_customer: 50", '"A" 100, "B" 50 (distance 50 % ≥ 50 % of the larger)'],
    ["profit_per_customer: 5", "profit_per_customer: -5", '"A" 5, "B" -5 (only one is above zero)'],
    ["profit_per_customer: 1000", "profit_per_customer: 501", "(distance 49.9 % < 50.0 % of the larger)"],
    ["profit_per_customer: 0", "profit_per_customer: 0", "(distance 0 % < 50 % of the larger)"],
    ["margin: 20", "margin: 35", '"A" 20, "B" 35 (distance 15 ≥ 15 points)'],
    ["profit_per_customer: 12.5", "profit_per_customer: 7", '"A" 12.50, "B" 7 (distance'],
    [
      "profit_per_customer: {low: 0.5, high: 1.25}",
      "profit_per_customer: 0.125",
      '"A" 0.50 to 1.25, "B" 0.125 (distance',
    ],
    [
      "lifetime_value: 20, acquisition_cost: 9.1",
      "lifetime_value: 9, acquisition_cost: 5",
      'lifetime value less acquisition cost: "A" 10.90, "B" 4 (distance',
    ],
    ["profit_per_customer: 12.5", "profitability: high", '"A" 12.50 per customer, "B" high'],
    ["margin: 12.5", "margin: 35", '"A" 12.5, "B" 35 (distance'],
    ["margin: 12.5", "profitability: high", '"A" a margin of 12.5 %, "B" high'],
    [
      "profit_per_customer: {low: 10, high: 20}",
      "profit_per_customer: 100",
      "(distance at least 50 % of the larger, whichever values hold)",
    ],
  ])("of {%s} against {%s} says how it compares: %s", (a, b, expected) => {
    const [line] = pairOf(`economics: {${a}}`, `economics: {${b}}`).criteria.profitability.evidence;
    expect(line).toContain(expected);
  });

  it("names the range across zero as what decides, beside a band or a figure of another kind", () => {
    const range = "economics: {profit_per_customer: {low: -5, high: 5}}";
    const flips = 'the verdict flips where "A" rises above 0';
    const loss = pairOf(range, "economics: {profitability: loss}").criteria.profitability;
    expect(loss).toMatchObject({ result: "unknown", missing: ["a.economics"] });
    expect(loss.evidence.slice(1)).toEqual([flips]);
    const negative = pairOf(range, "economics: {margin: -1}").criteria.profitability;
    expect(negative).toMatchObject({ missing: ["a.economics"] });
    const high = pairOf(range, "economics: {profitability: high}").criteria.profitability;
    expect(high.missing).toEqual(["a.economics", "b.economics"]);
    expect(high.evidence.slice(1)).toEqual([
      flips,
      "above 0, a band and a figure do not tell; profit per customer on both sides would",
    ]);
  });

  it("asks first whether the other pays, beside a segment that does not", () => {
    expect(pairOf("", "pays: false").criteria.profitability.missing).toEqual(["a.pays", "a.economics", "b.economics"]);
    expect(pairOf("", "pays: true").criteria.profitability.missing).toEqual(["a.economics", "b.economics"]);
  });

  it("rests on the stream of the one that pays", () => {
    const { result, places } = pairOf("pays: false", "", "revenue_streams: {s: {from: b}}").criteria.profitability;
    expect(result).toBe("differs");
    expect(places.map(({ path }) => path.join("/"))).toEqual(["customer_segments/a/pays", "revenue_streams/s"]);
  });

  it("says once that the verdict flips at zero", () => {
    const range = "economics: {profit_per_customer: {low: -5, high: 5}}";
    expect(pairOf(range, "economics: {profit_per_customer: 0}").criteria.profitability.evidence.slice(1)).toEqual([
      'with "B" at 0, the verdict flips where "A" reaches about 0',
    ]);
  });

  it("tells large figures with their thousands apart, and sums of fractions without a tail", () => {
    const { evidence } = pairOf(
      "economics: {profit_per_customer: {low: 1000000, high: 3000000}}",
      "economics: {revenue_per_customer: 2500000.3, cost_to_serve: 0.1}",
    ).criteria.profitability;
    expect(evidence).toEqual([
      'profit per customer: "A" 1,000,000 to 3,000,000, "B" 2,500,000.20',
      'with "B" at 2,500,000.20, the verdict flips where "A" reaches about 1,250,000',
    ]);
  });
  it("says where the verdict flips within a range", () => {
    const { evidence, missing } = pairOf(
      "economics: {profit_per_customer: {low: 10, high: 60}}",
      "economics: {profit_per_customer: 100}",
    ).criteria.profitability;
    expect(evidence.join("\n")).toContain("reaches about 50");
    expect(missing).toEqual(["a.economics"]);
  });
});

describe("what a criterion rests on", () => {
  it("is what is there, not what is planned", () => {
    const { criteria } = pairOf(
      "",
      "",
      `value_propositions: {v: {for: all}, w: {for: all, state: planned}}
channels: {c: {for: all}, d: {for: all, state: planned}}
customer_relationships: {self-service: {for: all}, communities: {for: all, state: planned}}
revenue_streams: {s: {from: all, for: v}, t: {from: all, for: v, state: planned}}
`,
    );
    const namesOf = (criterion: keyof typeof criteria) =>
      new Set(criteria[criterion].places.map((place) => ("path" in place ? place.path[1] : undefined)));
    expect(namesOf("offer")).toEqual(new Set(["v"]));
    expect(namesOf("channels")).toEqual(new Set(["c"]));
    expect(namesOf("relationships")).toEqual(new Set(["self-service"]));
    expect(namesOf("willingness-to-pay")).toEqual(new Set(["s"]));
  });
});

describe("willingness to pay", () => {
  const offers = "value_propositions:\n  v: {for: all, elements: [x, y]}\n  w: {for: all, elements: [z]}\n";
  const resultOf = (a: string, b: string, streams: string) =>
    pairOf(a, b, `${offers}revenue_streams:\n${streams}`).criteria["willingness-to-pay"].result;

  it("lets an offer stand for its elements", () => {
    expect(resultOf("", "", "  s: {from: a, for: [v]}\n  t: {from: b, for: [x, y]}\n")).toBe("same");
  });
  it("is unknown when one stream of a segment does not say what it is for", () => {
    expect(resultOf("", "", "  s: {from: a, for: [x]}\n  t: {from: b, for: [z]}\n  u: {from: b}\n")).toBe("unknown");
  });
  it("is not applicable to a segment that pays nothing", () => {
    expect(resultOf("pays: false", "", "  t: {from: b, for: [z]}\n")).toBe("not-applicable");
  });
  it("believes the stream, not `pays: false`", () => {
    expect(resultOf("pays: false", "", "  s: {from: a, for: [x]}\n  t: {from: b, for: [z]}\n")).toBe("differs");
  });
  it("leaves out the elements that only a planned offer has", () => {
    const more = "  p: {for: all, elements: [q], state: planned}\n";
    const streams = "revenue_streams:\n  s: {from: a, for: [x, q]}\n  t: {from: b, for: [x]}\n";
    expect(pairOf("", "", `${offers}${more}${streams}`).criteria["willingness-to-pay"].result).toBe("same");
  });
  it("is unknown when both pay for what is only planned", () => {
    const planned = "value_propositions: {v: {for: a, state: planned}, w: {for: b, state: planned}}\n";
    const streams = "revenue_streams: {s: {from: a, for: v}, t: {from: b, for: w}}\n";
    expect(pairOf("", "", planned + streams).criteria["willingness-to-pay"]).toMatchObject({
      result: "unknown",
      evidence: ['"A" and "B" pay for nothing that is offered now'],
      missing: ["a.revenue_streams", "b.revenue_streams"],
    });
  });
  it("says of a segment whose streams are all for what is planned that it pays for nothing yet", () => {
    const planned = "value_propositions: {v: {for: a}, w: {for: b, state: planned}}\n";
    const streams = "revenue_streams: {s: {from: a, for: v}, t: {from: b, for: w}}\n";
    expect(pairOf("", "", planned + streams).criteria["willingness-to-pay"].evidence.slice(1)).toEqual([
      '"B" pays for nothing that is offered now',
      'only "A": "V"',
    ]);
  });
  it("leaves planned streams out", () => {
    expect(resultOf("", "", "  s: {from: a, for: [x], state: planned}\n  t: {from: b, for: [z]}\n")).toBe("unknown");
  });
});
