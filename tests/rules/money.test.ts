import { describe, expect, it } from "vitest";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { find, lines, messages } from "./run.js";

const START = "canvas: 1\nname: Bakery\n";

function only(rule: string, source: string, stage?: "sketch" | "review" | "final"): readonly string[] {
  return find(source, stage ? { stage } : {}).flatMap((seen) =>
    seen.rule === rule ? [`${seen.severity} ${JSON.stringify(seen.marked)}`] : [],
  );
}

describe("money-no-payer", () => {
  const source = (more: string) =>
    `${START}customer_segments: {a: Commuters, b: {name: Cafés, decision: later}, c: Schools}\nchannels: {x: {for: a}, y: {for: c}}\n${more}`;

  it("is an error when all streams come from segments that are not served", () => {
    const streams = "revenue_streams: {sales: {from: b}, contracts: {from: b}}\n";
    expect(lines(source(streams))).toEqual(['error money-no-payer "from"']);
    expect(messages("money-no-payer", source(streams))).toEqual([
      'All revenue comes from "Cafés", and that segment is not served.',
    ]);
  });

  it("is silent with other funding, one served payer, a payer that cannot be found, or nothing said yet", () => {
    expect(lines(source("funding: a city grant\nrevenue_streams: {sales: {from: b}}\n"))).toEqual([]);
    expect(lines(source("revenue_streams: {sales: {from: b}, rolls: {from: a}}\n"))).toEqual([]);
    expect(lines(source("revenue_streams: {sales: {from: nobody}}\n"))).toEqual(['error unknown-reference "nobody"']);
    expect(lines(source("revenue_streams: {sales: Rolls over the counter}\n"))).toEqual([]);
  });
});

describe("money-missing", () => {
  it("asks from review on, and is content with funding", () => {
    expect(only("money-missing", START)).toEqual([]);
    expect(only("money-missing", START, "review")).toEqual(['warning "canvas"']);
    expect(only("money-missing", `${START}revenue_streams: {}\n`, "review")).toEqual(['warning "revenue_streams"']);
    expect(only("money-missing", `${START}funding: a grant\n`, "review")).toEqual([]);
  });
});

describe("stream-without-payer", () => {
  it("is an error at the end, but never for streams in list form", () => {
    const source = (streams: string) =>
      `${START}customer_segments: {a: Commuters, b: Cafés}\nrevenue_streams: ${streams}\n`;
    expect(only("stream-without-payer", source("{sales: Rolls}"), "review")).toEqual(['warning "sales"']);
    expect(only("stream-without-payer", source("{sales: Rolls}"), "final")).toEqual(['error "sales"']);
    expect(only("stream-without-payer", source("[Rolls]"), "final")).toEqual([]);
  });
});

describe("stream-from-nonpayer", () => {
  const source = (stream: string) => `${START}customer_segments:
  readers: {name: Readers, pays: false, essential_because: The audience}
revenue_streams: {gifts: ${stream}}
`;

  it("sees through `all`, and lets plans be plans", () => {
    expect(lines(source("{from: readers}"))).toEqual(['error stream-from-nonpayer "readers"']);
    expect(lines(source("{from: all}"))).toEqual(['error stream-from-nonpayer "all"']);
    expect(only("stream-from-nonpayer", source("{from: readers, state: planned}"))).toEqual([]);
  });

  it("knows that a stream comes from the only segment when it says nothing", () => {
    expect(lines(source("{type: donation}"))).toEqual(['error stream-from-nonpayer "gifts"']);
  });
});

describe("stream-pays-for-unoffered", () => {
  const source = (
    readers: string,
    ads: string,
  ) => `${START}customer_segments: {readers: ${readers}, shops: Shops along the line}
value_propositions: {paper: {for: readers, elements: {news: News}}, space: ${ads}}
channels: {racks: {for: readers}, sales-force: {for: shops}}
revenue_streams: {advertisements: {from: shops, for: [news, paper]}}
`;

  it("warns once per stream", () => {
    expect(lines(source("Readers", "{for: shops}"))).toEqual(['warning stream-pays-for-unoffered "for"']);
  });

  it("accepts what is offered to a segment that a dependency joins, either way", () => {
    expect(lines(source("{name: Readers, depends_on: shops}", "{for: shops}"))).toEqual([]);
  });

  it("takes an element that both offers list for offered to both", () => {
    expect(lines(source("Readers", "{for: shops, elements: [news]}"))).toEqual([]);
  });

  it("says nothing while the offer does not say for whom it is", () => {
    const unsaid = source("Readers", "{for: shops}").replace(
      "{for: readers, elements: {news: News}}",
      "{elements: {news: News}}",
    );
    expect(only("stream-pays-for-unoffered", unsaid)).toEqual([]);
  });
});

describe("advertising-without-audience", () => {
  it("asks from review on whose attention is bought", () => {
    const source = (shops: string) =>
      `${START}customer_segments: {shops: ${shops}, readers: Readers}\nrevenue_streams: {ads: {from: shops, type: advertising}}\n`;
    expect(only("advertising-without-audience", source("Shops"))).toEqual([]);
    expect(only("advertising-without-audience", source("Shops"), "review")).toEqual(['warning "advertising"']);
    expect(only("advertising-without-audience", source("{depends_on: readers}"), "review")).toEqual([]);
  });
});

describe("loses-per-customer", () => {
  const source = (economics: string, more = "") =>
    `${START}customer_segments: {a: {name: Commuters, pays: true, economics: ${economics}}${more}}\nchannels: {x: {for: a}}\n`;

  it("is certain for the whole range before it warns", () => {
    expect(lines(source("{profit_per_customer: 0}"))).toEqual(['warning loses-per-customer "economics"']);
    expect(lines(source("{profit_per_customer: {low: -5, high: 1}}"))).toEqual([]);
    expect(lines(source("{revenue_per_customer: {low: 8, high: 9}, cost_to_serve: 10}"))).toEqual([
      'warning loses-per-customer "economics"',
    ]);
    expect(lines(source("{lifetime_value: 30, acquisition_cost: 40}"))).toEqual([
      'warning loses-per-customer "economics"',
    ]);
    expect(lines(source("{lifetime_value: 40, acquisition_cost: 40}"))).toEqual([]);
  });

  it("takes a range upside down for the values between its bounds", () => {
    const both = [
      "{profit_per_customer: {low: 5, high: -1}}",
      "{revenue_per_customer: {low: 9, high: 4}, cost_to_serve: 5}",
    ];
    for (const economics of both)
      expect(lines(source(economics)).filter((line) => line.includes("loses-per-customer"))).toEqual([]);
  });

  it("forgives the side of a platform that others depend on", () => {
    const side = source("{profit_per_customer: -4}", ", b: {name: Cafés, depends_on: a}").replace(
      "{for: a}}",
      "{for: a}, y: {for: b}}",
    );
    expect(lines(side)).toEqual([]);
  });
});

describe("relationship-costs-more", () => {
  const source = (economics: string, more = "") =>
    `${START}customer_segments: {a: {name: Doctors, economics: ${economics}${more}}}\ncustomer_relationships: {visits: {type: personal-assistance, for: a, cost_per_customer: 500}}\n`;

  it("compares with what a customer brings in, given or profit plus cost", () => {
    expect(lines(source("{revenue_per_customer: 500}"))).toEqual([]);
    expect(lines(source("{revenue_per_customer: 499}"))).toEqual(['warning relationship-costs-more "500"']);
    expect(lines(source("{profit_per_customer: 100, cost_to_serve: 300}"))).toEqual([
      'warning relationship-costs-more "500"',
    ]);
    expect(lines(source("{profit_per_customer: 100}"))).toEqual([]);
  });

  it("lets those who are not meant to pay cost what they cost", () => {
    expect(lines(source("{revenue_per_customer: 0}", ", pays: false, essential_because: They prescribe"))).toEqual([]);
  });
});

describe("price-above-value", () => {
  const source = (price: string, better: string) =>
    `${START}customer_segments: {a: Cafés}\nvalue_propositions: {delivery: {elements: {rolls: Rolls}, better_than: {alternative: baking, ${better}}}}\nrevenue_streams: {fee: {for: rolls, price: ${price}}}\n`;

  it("adds what the offer adds and saves to the price of the alternative", () => {
    expect(lines(source("160", "price: 100, adds: 40, saves: 20"))).toEqual([]);
    expect(lines(source("161", "price: 100, adds: 40, saves: 20"))).toEqual(['warning price-above-value "161"']);
    expect(lines(source("161", "price: 100, adds: {low: 10, high: 50}, saves: 20"))).toEqual([]);
  });

  it("compares only prices of the file's own period, and only with a price", () => {
    expect(lines(source("161, per: month", "price: 100"))).toEqual([]);
    expect(lines(source("161, per: year", "price: 100"))).toEqual(['warning price-above-value "161"']);
    expect(lines(source("161", "adds: 3"))).toEqual([]);
  });
});

describe("economics-incoherent", () => {
  const source = (fields: string) => `${START}customer_segments: {a: {name: Commuters, ${fields}}}\n`;

  it("finds negative counts, impossible percentages and ranges upside down", () => {
    expect(lines(source("size: {customers: -1}"))).toEqual(['error economics-incoherent "-1"']);
    expect(lines(source("top_customer_share: 120"))).toContain('error economics-incoherent "120"');
    expect(messages("economics-incoherent", source("economics: {cost_to_serve: {low: 9, high: 4}}"))).toEqual([
      'The cost to serve of "Commuters" runs from 9 down to 4: `low` is above `high`.',
    ]);
  });

  it("finds negative prices and costs, and tells where money that flows the other way belongs", () => {
    const tour = `${START}revenue_streams: {tours: {price: -8, tiers: {student: {price: -2}}}}\n`;
    expect(messages("economics-incoherent", tour)).toEqual([
      'The price of "Tours" is -8, and a price cannot be negative.',
      'The price of student of "Tours" is -2, and a price cannot be negative.',
    ]);
    const rent = `${START}cost_structure: {rent: {name: Rent of the hall, amount: -5000}}\n`;
    expect(lines(rent)).toEqual(['error economics-incoherent "-5000"']);
    expect(lintCanvas(rent, { file: "a" }).findings.map(({ message, advice }) => [message, advice])).toEqual([
      [
        'The amount of "Rent of the hall" is -5,000, and a cost cannot be negative.',
        "Write what it costs, without a minus sign. What comes in is a revenue stream, or the `funding`.",
      ],
    ]);
    expect(lines(source("economics: {cost_to_serve: {low: -5, high: 10}}"))).toHaveLength(1);
  });

  it("accepts nothing as a price, and what a loss or a drawback makes negative", () => {
    expect(lines(source("economics: {profit_per_customer: -5, lifetime_value: -20}"))).toEqual(
      lines(source("economics: {profit_per_customer: 5, lifetime_value: 20}")),
    );
    expect(lines(`${START}revenue_streams: {tours: {price: 0}}\ncost_structure: {rent: {amount: 0}}\n`)).toEqual([]);
    const offer = 'a: {claim: {amount: -30, unit: "%"}, better_than: {alternative: toast, adds: -2}}';
    expect(lines(`${START}value_propositions: {${offer}}\n`)).toEqual([]);
  });

  it("lets profit be up to 5 % away from revenue less cost", () => {
    const profit = (amount: string) =>
      source(`economics: {revenue_per_customer: 300, cost_to_serve: 200, profit_per_customer: ${amount}}`);
    expect(lines(profit("105"))).toEqual([]);
    expect(lines(profit("106"))).toEqual(['error economics-incoherent "106"']);
    expect(lines(profit("{low: 20, high: 100}"))).toEqual([]);
  });

  it("accepts a negative margin: a loss is no mistake in writing", () => {
    expect(lines(source("economics: {margin: -20}"))).toEqual([]);
  });

  it("knows that no margin is more than the whole price", () => {
    expect(messages("economics-incoherent", source("economics: {margin: {low: 90, high: 130}}"))).toEqual([
      'The margin of "Commuters" is 90 to 130 %, more than the whole price.',
    ]);
  });
});

describe("shares-not-100", () => {
  const source = (...shares: string[]) =>
    `${START}revenue_streams: {${shares.map((share, i) => `s${i}: {name: Stream ${i}${share && `, share: ${share}`}}`).join(", ")}}\n`;

  it("allows two points either way, and waits until every stream has a share", () => {
    expect(lines(source("60", "38"))).toEqual([]);
    expect(lines(source("60", "42"))).toEqual([]);
    expect(lines(source("60", "37"))).toEqual(['warning shares-not-100 "revenue_streams"']);
    expect(lines(source("60", "{low: 30, high: 50}"))).toEqual([]);
    expect(lines(source("60", ""))).toEqual([]);
  });

  it("does not wait where those that are stated are too much already", () => {
    expect(messages("shares-not-100", source("80", "45", "", ""))).toEqual([
      "The shares of the revenue streams add up to 125 %, not to 100 %, though 2 streams have none yet.",
    ]);
    expect(lines(source("80", "{low: 20, high: 45}", ""))).toEqual([]);
  });

  it("tells which stream is planned and not counted", () => {
    const museum = `${START}revenue_streams: {tickets: {state: planned, share: 60}, class-fee: {share: 15}, grant: {share: 25}}\n`;
    const [found] = lintCanvas(museum, { file: "a" }).findings;
    expect(found?.message).toBe(
      'The shares of the revenue streams add up to 40 %, not to 100 %: "Tickets" is planned and not counted.',
    );
    expect(found?.advice).toBe(
      'Write each share as it is today, or take `state: planned` from "Tickets" if it earns already.',
    );
    expect(found?.related?.map(({ label }) => label)).toEqual(["15 %", "25 %", "planned: not counted"]);
  });
});

describe("costs-exceed-revenue", () => {
  const source = (price: string, cost: string) => `${START}stage: final
customer_segments: {a: {name: Commuters, size: {customers: 100}}}
revenue_streams: {club: {from: a, price: ${price}}}
cost_structure: {flour: {amount: ${cost}}}
`;

  it("brings every amount to a year, and needs all of them", () => {
    expect(only("costs-exceed-revenue", source("10, per: month", "12000"))).toEqual([]);
    expect(only("costs-exceed-revenue", source("10, per: month", "12001"))).toEqual(['warning "cost_structure"']);
    expect(only("costs-exceed-revenue", source("10, per: use", "12001"))).toEqual([]);
    expect(only("costs-exceed-revenue", source("10, per: month", "1001, per: month"))).toEqual([
      'warning "cost_structure"',
    ]);
  });

  it("counts nothing from those who are served later, or are only planned", () => {
    const others = (facts: string) =>
      source("10, per: month", "12001")
        .replace("{a: {name", `{b: {name: Cafés, size: {customers: 100}, ${facts}}, a: {name`)
        .replace("{club:", "{supply: {from: b, price: 500}, club:");
    expect(only("costs-exceed-revenue", others("decision: serve"))).toEqual([]);
    for (const facts of ["decision: later", "decision: ignore", "state: planned"])
      expect(only("costs-exceed-revenue", others(facts)), facts).toEqual(['warning "cost_structure"']);
    const both = others("decision: later").replace("from: b", "from: [a, b]").replace("price: 500", "price: 1");
    expect(only("costs-exceed-revenue", both.replace("12001", "12101"))).toEqual(['warning "cost_structure"']);
    expect(only("costs-exceed-revenue", both.replace("12001", "12100"))).toEqual([]);
  });
});
