import { describe, expect, it } from "vitest";
import { factsFrom, firstPair } from "./canvas-of.js";

const SEGMENTS = "customer_segments: {a: A, b: B}\n";
const SAME_OFFER = "value_propositions: {v: {for: all, elements: [x]}}\n";
const SAME_CHANNEL = "channels: {c: {for: all}}\n";
const SAME_RELATION = "customer_relationships: {self-service: {for: all}}\n";
const SAME_MONEY = "revenue_streams: {s: {from: all, for: [x]}}\n";
const LOOK_ALIKES = `customer_segments: {a: {economics: {profitability: low}}, b: {economics: {profitability: low}}, c: {economics: {profitability: low}}}\n${SAME_OFFER}${SAME_CHANNEL}${SAME_RELATION}${SAME_MONEY}`;

describe("the verdict of a pair", () => {
  it("is undecided when nothing is known", () => {
    expect(firstPair(SEGMENTS)).toMatchObject({ verdict: "undecided", met: 0, possible: 5, of: 5 });
  });
  it("is unproven when three criteria are the same and the rest unknown", () => {
    expect(firstPair(SEGMENTS + SAME_OFFER + SAME_CHANNEL + SAME_RELATION)).toMatchObject({
      verdict: "unproven",
      met: 0,
      possible: 2,
    });
  });
  it("is merge when no criterion could separate the two", () => {
    expect(firstPair(LOOK_ALIKES)).toMatchObject({ verdict: "merge", met: 0, possible: 0, of: 5 });
  });
  it("is thin when exactly what is required differs and nothing else could", () => {
    const rest = `${SAME_OFFER}${SAME_CHANNEL}${SAME_RELATION}${SAME_MONEY}`;
    const pair = firstPair(
      `customer_segments: {a: {economics: {profitability: low}}, b: {economics: {profitability: high}}}\n${rest}`,
    );
    expect(pair).toMatchObject({ verdict: "thin", met: 1, possible: 1 });
  });
  it("is separate when one differs and more could", () => {
    expect(firstPair(`${SEGMENTS}channels: {c: {for: a}, d: {for: b}}\n`)).toMatchObject({
      verdict: "separate",
      met: 1,
      possible: 5,
    });
  });
  it("needs as many criteria as the project requires", () => {
    const pair = firstPair(`${SEGMENTS}channels: {c: {for: a}, d: {for: b}}\n`, { separation: { required: 2 } });
    expect(pair.verdict).toBe("undecided");
    expect(firstPair(LOOK_ALIKES, { separation: { required: 9 } }).verdict).toBe("merge");
  });
});

describe("who is paired", () => {
  it("is who is served, in file order, also when ids look like numbers", () => {
    const { separation } = factsFrom(
      "customer_segments:\n  zoo: Zoo\n  10: Ten\n  2: {decision: serve}\n  later-on: {decision: later}\n",
    );
    expect([...separation.pairs()].map(({ a, b }) => [a.key, b.key])).toEqual([
      ["zoo", "10"],
      ["zoo", "2"],
      ["10", "2"],
    ]);
  });
  it("does not change what an absent link means", () => {
    const blocks = "customer_segments: {a: A, b: {name: B, decision: later}}\nchannels: {c: {}, d: {for: b}}\n";
    const all = firstPair(blocks, { separation: { everySegment: true } });
    expect(all.criteria.channels.result).toBe("differs");
  });
  it("is everybody when asked, and then `all` means everybody", () => {
    const blocks = "customer_segments: {a: A, b: {decision: ignore}}\nchannels: {c: {for: all}}\n";
    expect(factsFrom(blocks).separation.pairCount).toBe(0);
    expect(firstPair(blocks, { separation: { everySegment: true } }).criteria.channels.result).toBe("same");
  });
  it("are listed segments too, about which nothing is known", () => {
    expect(firstPair("customer_segments: [Retail, Affluent]\nchannels: [Web]\n")).toMatchObject({
      verdict: "undecided",
      possible: 5,
    });
  });
});

describe("merge groups", () => {
  it("hold all that look the same", () => {
    const { mergeGroups } = factsFrom(LOOK_ALIKES).separation;
    expect(mergeGroups.map((group) => group.map((s) => s.key))).toEqual([["a", "b", "c"]]);
  });
  it("do not hold two that depend on each other", () => {
    const blocks = LOOK_ALIKES.replace("a: {", "a: {depends_on: b, ");
    const { mergeGroups } = factsFrom(blocks).separation;
    expect(mergeGroups.map((group) => group.map((s) => s.key))).toEqual([
      ["a", "c"],
      ["b", "c"],
    ]);
  });
});

describe("claims", () => {
  it("are checked against each served segment that `all` stands for", () => {
    const blocks =
      "customer_segments:\n  a: {separate_from: {all: [channels]}}\n  b: B\n  c: C\n  d: {decision: ignore, separate_from: {a: offer}}\nchannels: {x: {for: [a, b]}, y: {for: [c]}}\n";
    const { claims } = factsFrom(blocks).separation;
    expect(claims.map(({ segment, from, result }) => [segment.key, from.key, result])).toEqual([
      ["a", "b", "contradicted"],
      ["a", "c", "confirmed"],
    ]);
  });
});

describe("a tier", () => {
  const offers = "value_propositions: {v: {for: [a, b], elements: [x]}, w: {for: b, elements: [y]}}\n";
  const register = "needs: {n1: One, n2: Two, n3: Three}\n";
  const tiersOf = (a: string, b: string) =>
    factsFrom(`${register}customer_segments: {a: {needs: ${a}}, b: {needs: ${b}}}\n${offers}`).separation.tiers.map(
      ({ segment, of, plus }) => [segment.key, of.key, plus],
    );

  it("gets another's offer plus something and has no need of its own", () => {
    expect(tiersOf("[n1, n2]", "[n1, n2]")).toEqual([["b", "a", ["y"]]]);
  });
  it("is a segment when it has a need of its own, in the register or in its own words", () => {
    expect(tiersOf("[n1, n2]", "[n1, n3]")).toEqual([]);
    expect(tiersOf("[n1, n2]", '[n1, "Something else entirely"]')).toEqual([]);
  });
});

describe("the market", () => {
  const marketOf = (blocks: string) =>
    factsFrom(`needs: {n1: One, n2: Two, n3: Three, n4: Four}\n${blocks}`).separation.market;

  it("is multi-sided where dependence goes in a circle through served segments", () => {
    const circle =
      "customer_segments: {a: {depends_on: b}, b: {depends_on: c}, c: {depends_on: a}, d: {depends_on: a}}\n";
    expect(marketOf(circle)).toMatchObject({ inferred: ["multi-sided"] });
    expect(marketOf(circle).sides.map((side) => side.map((s) => s.key))).toEqual([["a", "b", "c"]]);
    expect(marketOf(circle.replace("c: {", "c: {decision: later, ")).inferred).toEqual([]);
  });
  it("is diversified only where all needs are registered", () => {
    expect(marketOf("customer_segments: {a: {needs: [n1, n2]}, b: {needs: [n3, n4]}}\n").inferred).toEqual([
      "diversified",
    ]);
    expect(
      marketOf('customer_segments: {a: {needs: [n1, n2, "Else, what"]}, b: {needs: [n3, n4]}}\n').inferred,
    ).toEqual([]);
  });
  it("is contradicted when mass is declared and two are separate", () => {
    const blocks = "market: mass\ncustomer_segments: {a: A, b: B}\nchannels: {c: {for: a}, d: {for: b}}\n";
    expect(marketOf(blocks).contradicted).toEqual(["mass"]);
  });
  it.each(["mass", "niche", "segmented", "diversified", "multi-sided"])(
    "is accepted as %s where one segment is served",
    (market) => {
      const blocks = `market: ${market}\ncustomer_segments: {a: A, b: {decision: later}}\n`;
      expect(marketOf(blocks)).toMatchObject({ inferred: [], contradicted: [] });
    },
  );
  it("is not contradicted when segmented is declared and the pairs are still open", () => {
    expect(marketOf("market: segmented\ncustomer_segments: {a: A, b: B}\n").contradicted).toEqual([]);
  });
});

describe("what is said of many look-alikes", () => {
  const SIXTY = Array.from({ length: 60 }, (_, at) => at);
  const { separation } = factsFrom(
    `needs: {n: One, m: Two}\ncustomer_segments:\n${SIXTY.map((at) => `  s${at}: {name: Group ${at}, needs: [n, m], separate_from: {all: [offer, channels, profitability]}}`).join("\n")}\nvalue_propositions:\n${SIXTY.map((at) => `  v${at}: {for: [${SIXTY.slice(at).map((to) => `s${to}`)}]}`).join("\n")}\n`,
  );

  it("holds every tier and every claim for whoever reads them one by one, and the first for the rest", () => {
    expect([...separation.everyTier()]).toHaveLength((60 * 59) / 2);
    expect(separation.tiers).toEqual([...separation.everyTier()].slice(0, 1000));
    expect([...separation.everyClaim()]).toHaveLength(60 * 59 * 3);
    expect(separation.claims).toEqual([...separation.everyClaim()].slice(0, 10_000));
  });
});

describe("a claim", () => {
  it.each(["{b: [channels, channels]}", "{b: channels, all: [channels]}", "{all: [channels], b: channels}"])(
    "that is made twice, as in %s, is told once",
    (claims) => {
      const { separation } = factsFrom(`customer_segments: {a: {name: A, separate_from: ${claims}}, b: B}\n`);
      expect(separation.claims.map(({ from, criterion }) => `${from.key} ${criterion}`)).toEqual(["b channels"]);
    },
  );
});

describe("the next best question", () => {
  it("is the fact that most open pairs wait for, the cheap ones before the dear", () => {
    const { questions } = factsFrom("customer_segments: {a: A, b: B, c: C}\n").separation;
    expect(questions.slice(0, 2).map(({ about: [segment], field, pairs }) => [segment?.key, field, pairs])).toEqual([
      ["a", "needs", 2],
      ["a", "value_propositions", 2],
    ]);
    expect(questions.at(-1)).toMatchObject({ field: "economics", pairs: 2 });
  });
  it("asks a segment that names needs enough for those that the register does not hold", () => {
    const { questions } = factsFrom(
      "needs: {n: One, m: Two, o: Three}\ncustomer_segments: {a: {name: A, needs: [n, m, Have a bill]}, b: {name: B, needs: [n, m, o, Have an invoice]}}\nvalue_propositions: {v: {for: a}, w: {for: b}}\n",
    ).separation;
    expect(questions.filter(({ field }) => field === "needs").map(({ ask }) => ask)).toEqual([
      'Which needs of "A" that stand in words of their own could others have too? (move them into the register)',
      'Which needs of "B" that stand in words of their own could others have too? (move them into the register)',
    ]);
  });
  it("is not asked about pairs that are separate already", () => {
    expect(
      factsFrom("customer_segments: {a: A, b: B}\nchannels: {c: {for: a}, d: {for: b}}\n").separation.questions,
    ).toEqual([]);
  });
});

describe("a split", () => {
  it("is found in the kitchen-sink segment, and said to be incomplete when links are missing", () => {
    const blocks =
      "needs: {n1: One, n2: Two}\ncustomer_segments: {a: {needs: [n1, n2]}}\nvalue_propositions: {v: {for: a, addresses: n1}, w: {for: a, addresses: n2}}\nchannels: {c: {for: a, delivers: v}, d: {for: a, delivers: w}}\n";
    const { splits } = factsFrom(blocks).separation;
    const idsOf = (islands: (typeof splits)[number]["islands"]) => islands.map((parts) => parts.map(({ id }) => id));
    expect(splits.map(({ islands, complete }) => ({ islands: idsOf(islands), complete }))).toEqual([
      {
        islands: [
          ["n1", "v", "c"],
          ["n2", "w", "d"],
        ],
        complete: true,
      },
    ]);
    expect(factsFrom(`${blocks}revenue_streams: {s: {from: a, for: [v, w]}}\n`).separation.splits).toEqual([]);
  });

  const TWO = "needs: {n1: One, n2: Two}\ncustomer_segments: {a: {needs: [n1, n2]}}\n";
  const splitsOf = (blocks: string) => factsFrom(TWO + blocks).separation.splits.length;

  it("is not made by calling one element twice by two ids", () => {
    const offers = (name: string) =>
      `value_propositions: {v: {for: a, addresses: n1, elements: {x: Help}}, w: {for: a, addresses: n2, elements: {y: ${name}}}}\nchannels: {c: {for: a, delivers: v}, d: {for: a, delivers: w}}\n`;
    expect(splitsOf(offers("Advice"))).toBe(1);
    expect(splitsOf(offers("help!"))).toBe(0);
  });
  it("knows a need that is written out, or twice in the register, as the one that is addressed", () => {
    const links =
      "value_propositions: {v: {for: a, addresses: n1}, w: {for: a, addresses: n2}}\nchannels: {c: {for: a, delivers: v}, d: {for: a, delivers: w}}\n";
    const islandsOf = (needs: string) =>
      factsFrom(`${needs}${links}`).separation.splits.flatMap(({ islands }) => islands.map((parts) => parts[0]?.id));
    expect(islandsOf("needs: {n1: One job, n2: Two}\ncustomer_segments: {a: {needs: [Two, one job!]}}\n")).toEqual([
      "n1",
      "n2",
    ]);
    const twice = "needs: {n0: One job, n1: One job, n2: Two}\ncustomer_segments: {a: {needs: [n0, n2]}}\n";
    expect(islandsOf(twice)).toEqual(["n0", "n2"]);
  });
  it("is not prevented by what is only planned", () => {
    const shared = (state: string) =>
      `value_propositions: {v: {for: a, addresses: n1, elements: {x: {text: Help, state: ${state}}}}, w: {for: a, addresses: n2, elements: {x: Help}}}\nchannels: {c: {for: a, delivers: v}, d: {for: a, delivers: w}}\n`;
    expect(splitsOf(shared("current"))).toBe(0);
    expect(splitsOf(shared("planned"))).toBe(1);
  });
});
