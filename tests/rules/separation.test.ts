import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyFix } from "../../src/document/apply-fix.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { find, lines, messages } from "./run.js";

/** Segments that differ in nothing but what their own fields say. */
function alike(segments: readonly string[], more = ""): string {
  return `canvas: 1
name: Workout app
needs: {get-fit: Get fit, stay-motivated: Stay motivated}
customer_segments:
${segments.map((segment) => `  ${segment}`).join("\n")}
value_propositions: {plans: {for: all}}
channels: {store: {for: all}}
customer_relationships: {self-service: {for: all}}
revenue_streams: {fees: {from: all, for: plans}}
${more}`;
}

const FIT = "needs: {get-fit: 5, stay-motivated: 4}, economics: {profit_per_customer: 20}";

describe("segments-merge", () => {
  const source = alike([
    `runners: {name: Runners, ${FIT}}`,
    `cyclists: {name: Cyclists, ${FIT}}`,
    `swimmers: {name: Swimmers, ${FIT}}`,
  ]);

  it("tells a group once, with all its members", () => {
    expect(lines(source)).toEqual(['warning segments-merge "runners"']);
    expect(messages("segments-merge", source)).toEqual([
      '"Runners", "Cyclists" and "Swimmers" are one segment to this business: the offer, channels, relationships, profitability and willingness to pay are the same.',
    ]);
  });

  it("leaves out segments that are not served", () => {
    const served = alike([`runners: {name: Runners, ${FIT}}`, `cyclists: {name: Cyclists, decision: later, ${FIT}}`]);
    expect(lines(served)).toEqual([]);
  });

  it("leaves two sides of a platform to platform-sides-indistinct", () => {
    const sides = alike([
      `runners: {name: Runners, depends_on: cyclists, ${FIT}}`,
      `cyclists: {name: Cyclists, ${FIT}}`,
    ]);
    expect(lines(sides)).toEqual(['warning platform-sides-indistinct "runners"']);
  });
});

describe("platform-sides-indistinct", () => {
  it("is one finding from four pairs on", () => {
    const sides = [0, 1, 2, 3].map((at) => `s${at}: {name: Club ${at}, depends_on: all, ${FIT}}`);
    expect(messages("platform-sides-indistinct", alike(sides))).toEqual([
      '6 pairs of segments are joined as sides of a platform, but too little separates the two: "Club 0" – "Club 1", "Club 0" – "Club 2", "Club 0" – "Club 3", "Club 1" – "Club 2" and 2 more.',
    ]);
    expect(messages("platform-sides-indistinct", alike(sides.slice(0, 3)))).toHaveLength(3);
  });
});

describe("where the needs are the same and what is offered is not", () => {
  const source = (said: string) =>
    alike([`runners: {name: Runners, ${said}}`, `cyclists: {name: Cyclists, ${said}}`]).replace(
      "{plans: {for: all}}",
      "{plans: {for: runners}, rides: {for: cyclists}}",
    );

  it("the offer is not called the same, be the two to merge or unproven", () => {
    expect(messages("segments-merge", source(FIT))).toEqual([
      '"Runners" and "Cyclists" are one segment to this business: needs, channels, relationships, profitability and willingness to pay are the same.',
    ]);
    expect(messages("segments-unproven", source("needs: [get-fit, stay-motivated]"))).toEqual([
      'Nothing yet separates "Runners" and "Cyclists": needs, channels, relationships and willingness to pay are the same, the rest is open.',
    ]);
  });
});

describe("merging as a suggestion", () => {
  const source = `canvas: 1
name: Workout app
needs: {get-fit: Get fit, stay-motivated: Stay motivated}
customer_segments:
  runners: {name: Runners, needs: {get-fit: 4, stay-motivated: 4}, economics: {profit_per_customer: 20}}
  cyclists: {name: Cyclists, needs: {get-fit: 5, stay-motivated: 5}, economics: {profit_per_customer: 20}}
value_propositions: {plans: {for: [runners, cyclists]}}
channels: {store: {for: [runners, cyclists]}}
customer_relationships: {self-service: {for: [cyclists, runners]}}
revenue_streams: {fees: {from: runners, for: plans}, extra-fees: {from: cyclists, for: plans}}
`;

  it("unites needs with the greater weight, rewrites or drops each link, and the last word is that one takes in the other", () => {
    const [finding] = lintCanvas(source, { file: "app.canvas.yaml" }).findings;
    expect(finding?.suggestions).toEqual([
      {
        title: 'merge "Cyclists" into "Runners"',
        edits: [
          {
            kind: "set",
            path: ["customer_segments", "runners", "needs"],
            value: new Map([
              ["get-fit", 5],
              ["stay-motivated", 5],
            ]),
          },
          { kind: "set", path: ["revenue_streams", "extra-fees", "from"], value: "runners" },
          {
            kind: "absorb",
            path: ["customer_relationships", "self-service", "for"],
            from: ["customer_relationships", "self-service", "for", 0],
          },
          { kind: "absorb", path: ["channels", "store", "for"], from: ["channels", "store", "for", 1] },
          {
            kind: "absorb",
            path: ["value_propositions", "plans", "for"],
            from: ["value_propositions", "plans", "for", 1],
          },
          { kind: "absorb", path: ["customer_segments", "runners"], from: ["customer_segments", "cyclists"] },
        ],
      },
    ]);
  });
});

describe("merging segments that contradict each other", () => {
  const free = "pays: false, essential_because: They bring the others";
  const source = (first: string, second: string) =>
    alike([`guests: {name: Guests, ${first}, ${FIT}}`, `fans: {name: Fans, ${second}, ${FIT}}`]).replace(
      "from: all",
      "from: fans, name: Passes",
    );
  const findingOf = (text: string) =>
    lintCanvas(text, { file: "a" }).findings.find(({ rule }) => rule === "segments-merge");

  it("is not suggested where one pays nothing and a stream comes from the other", () => {
    const finding = findingOf(source(free, "who: person"));
    expect(finding?.suggestions).toBeUndefined();
    expect(finding?.advice).toBe(
      'Settle what they contradict each other in (`pays`: "Guests" has false, but the stream "Passes" comes from "Fans") and merge them, or write down what only one of them needs and is offered, how it is reached or looked after, what it earns or pays for.',
    );
  });

  it("is not suggested where the one is a person and the other is not", () => {
    const unlike = source("who: organisation", "who: person").replace("from: fans", "from: all");
    expect(findingOf(unlike)?.advice).toContain('(`who`: "Guests" has organisation, "Fans" has person)');
  });
});

describe("segments-unproven", () => {
  const segments = (count: number) => Array.from({ length: count }, (_, i) => `s${i}: {name: Club ${i}}`);

  it("asks the question that would separate the pair", () => {
    const [finding] = lintCanvas(alike(segments(2)), { file: "app.canvas.yaml" }).findings;
    expect(finding).toMatchObject({
      rule: "segments-unproven",
      severity: "warning",
      subject: "customer_segments/s0+s1",
    });
    expect(finding?.advice).toContain("?");
  });

  it("counts pairs exactly when there are many, in one finding", () => {
    expect(messages("segments-unproven", alike(segments(3)))).toHaveLength(3);
    expect(messages("segments-unproven", alike(segments(30)))).toEqual([
      'Nothing yet separates the segments of 435 pairs: "Club 0" – "Club 1", "Club 0" – "Club 2", "Club 0" – "Club 3" and "Club 0" – "Club 4" among others.',
    ]);
  });
});

describe("where a project requires more than one difference", () => {
  const clubs = (economics: readonly [string, string], more = "stage: review\n") => `canvas: 1
name: Workout app
${more}needs: {get-fit: Get fit, stay-motivated: Stay motivated}
customer_segments:
  runners: {name: Runners, needs: [get-fit, stay-motivated]${economics[0]}}
  cyclists: {name: Cyclists, needs: [get-fit, stay-motivated]${economics[1]}}
value_propositions: {plans: {for: all}}
channels: {store: {for: runners}, shops: {for: cyclists}}
customer_relationships: {communities: {for: runners}, self-service: {for: cyclists}}
`;
  const alikeInMoney = clubs([", economics: {profit_per_customer: 20}", ", economics: {profit_per_customer: 22}"]);
  const payers = "revenue_streams: {fees: {from: all, for: plans}}\n";
  const requiring = (required: number) => ({ separation: { required } });

  it("segments that merge are told with how much differs and how much must", () => {
    expect(messages("segments-merge", alikeInMoney + payers, requiring(5))).toEqual([
      '"Runners" and "Cyclists" count as one segment here: 2 criteria differ, 5 are required.',
    ]);
    expect(messages("segments-merge", clubs(["", ""]) + payers, requiring(4))).toEqual([
      '"Runners" and "Cyclists" count as one segment here: 2 criteria differ, 1 is not known, 4 are required.',
    ]);
  });

  it("of fewer criteria that apply, all are required", () => {
    const free = clubs([", pays: false", ", pays: false"]);
    expect(messages("segments-merge", free, requiring(5))).toEqual([
      '"Runners" and "Cyclists" count as one segment here: 2 criteria differ, 1 is not known, all 4 that apply are required.',
    ]);
  });

  it("segments that merge in groups do so by no more than is said", () => {
    const group = alike(["a: {name: A, needs: [get-fit]}", "b: {name: B, needs: [get-fit]}", "c: {name: C}"]);
    expect(messages("segments-merge", group, requiring(5))).toEqual([
      '"A", "B" and "C" count as one segment here: no two of them differ in as many criteria as are required (5).',
    ]);
  });

  it("segments that are only just separate are told by all that differs, and nothing else is called the same", () => {
    expect(messages("segments-thin", alikeInMoney + payers, requiring(2))).toEqual([
      '"Runners" and "Cyclists" are separate by no more than is required: channels and relationships; nothing else separates them.',
    ]);
    const free = clubs([
      ", pays: false, economics: {profitability: low}",
      ", pays: false, economics: {profitability: low}",
    ]);
    expect(messages("segments-thin", free, requiring(2))).toEqual([
      '"Runners" and "Cyclists" are separate by no more than is required: channels and relationships; nothing else separates them.',
    ]);
  });

  it("what differs in all that applies is told so", () => {
    const spotify = readFileSync("examples/spotify.canvas.yaml", "utf8");
    expect(messages("segments-thin", spotify, requiring(5))).toContain(
      '"Brands that advertise by sound" and "Artists and those who record them" are separate by no more than is required: the offer, channels, relationships and profitability; nothing else applies.',
    );
  });

  it("sides of a platform that differ a little are not called indistinct", () => {
    const sides = alikeInMoney.replace("{name: Runners,", "{name: Runners, depends_on: cyclists,") + payers;
    expect(messages("platform-sides-indistinct", sides, requiring(5))).toEqual([
      '"Runners" and "Cyclists" are joined as sides of a platform, but too little separates them: 2 criteria differ, 5 are required.',
    ]);
  });
});

describe("separation claims", () => {
  const claims = (claim: string) =>
    alike([`runners: {name: Runners, ${FIT}, separate_from: ${claim}}`, `cyclists: {name: Cyclists, ${FIT}}`]);

  it("are contradicted one by one, and dropping the only one drops the claim", () => {
    const findings = lintCanvas(claims("{cyclists: [channels]}"), { file: "app.canvas.yaml" }).findings;
    const [contradiction] = findings.filter(({ rule }) => rule === "separation-claim-contradicted");
    expect(contradiction?.message).toBe(
      '"Runners" is said to be separate from "Cyclists" by channels, but both are reached the same way.',
    );
    expect(contradiction?.related).not.toEqual([]);
    expect(contradiction?.suggestions).toEqual([
      {
        title: "drop `channels` from the claim",
        edits: [{ kind: "remove", path: ["customer_segments", "runners", "separate_from", "cyclists"] }],
      },
    ]);
  });

  it("about all others are told once each, however many the others are", () => {
    const many = alike([
      `s0: {name: Club 0, ${FIT}, separate_from: {all: [channels, relationships]}}`,
      ...Array.from({ length: 9 }, (_, i) => `s${i + 1}: {name: Club ${i + 1}, ${FIT}}`),
    ]);
    expect(messages("separation-claim-contradicted", many)).toEqual([
      '"Club 0" is said to be separate from all others by channels, but it is no different there from "Club 1", "Club 2", "Club 3", "Club 4" and 5 more.',
      '"Club 0" is said to be separate from all others by relationships, but it is no different there from "Club 1", "Club 2", "Club 3", "Club 4" and 5 more.',
    ]);
  });

  it("that nothing supports are information from review on, and name what is missing", () => {
    const unsaid = alike([
      "runners: {name: Runners, needs: {get-fit: 5, stay-motivated: 4}, separate_from: {cyclists: [profitability]}}",
      `cyclists: {name: Cyclists, ${FIT}}`,
    ]);
    expect(find(unsaid).filter(({ rule }) => rule.startsWith("separation-claim"))).toEqual([]);
    const [finding] = lintCanvas(unsaid, { file: "a", stage: "review" }).findings.filter(
      ({ rule }) => rule === "separation-claim-unsupported",
    );
    expect(finding).toMatchObject({ severity: "info", advice: 'Write down the economics of "Runners".' });
  });
});

describe("market-mismatch", () => {
  const bank = (market: string) => `canvas: 1
name: Bank
market: ${market}
customer_segments: {retail: Savers, affluent: Clients with more than a million}
channels: {branch: {for: retail}, banker: {for: affluent}}
`;

  const adviceOn = (source: string) =>
    lintCanvas(source, { file: "a" }).findings.find(({ rule }) => rule === "market-mismatch")?.advice;

  it("finds mass and niche markets with separate segments, each kind where it is written", () => {
    expect(lines(bank("mass"))).toEqual(['warning market-mismatch "mass"']);
    expect(lines(bank("[segmented, niche]"))).toEqual(['warning market-mismatch "niche"']);
  });

  it("asks for dependencies where a platform has none, and leaves one-way ones to platform-not-mutual", () => {
    const source = bank("multi-sided");
    expect(lines(source)).toEqual(['warning market-mismatch "multi-sided"']);
    const said = "Say in `depends_on` of each side who would leave if the other left; if nobody would, ";
    expect(adviceOn(source)).toBe(`${said}declare another market.`);
    const strangers = source
      .replace("Savers", "{needs: [a, b]}")
      .replace("Clients with more than a million", "{needs: [c, d]}");
    expect(adviceOn(`${strangers}needs: {a: A, b: B, c: C, d: D}\n`)).toBe(`${said}declare diversified.`);
    const oneWay = bank("multi-sided").replace("Savers", "{name: Savers, depends_on: affluent}");
    expect(lines(oneWay)).toEqual(['error platform-not-mutual "multi-sided"']);
  });

  it("is silent before the first segment", () => {
    expect(lines("canvas: 1\nname: Bank\nmarket: multi-sided\n")).toEqual([]);
  });
});

describe("needs and offer that pull apart", () => {
  it("are one finding from four pairs on", () => {
    const clubs = ["Runners", "Cyclists", "Swimmers", "Walkers"].map(
      (name, at) => `s${at}: {name: ${name}, needs: [n${at}, m${at}]}`,
    );
    const needs = clubs.map((_, at) => `n${at}: N ${at}, m${at}: M ${at}`).join(", ");
    const source = alike(clubs).replace(/^needs: .*$/m, `stage: review\nneeds: {${needs}}`);
    expect(messages("needs-differ-offer-same", source)).toEqual([
      'In 6 pairs of segments, the two need different things, but are offered the same: "Runners" – "Cyclists", "Runners" – "Swimmers", "Runners" – "Walkers" and "Cyclists" – "Swimmers" among others.',
    ]);
  });
});

describe("four pairs or more of which one, not shown, is only nearly the same", () => {
  it("are not all called the same in what they are offered", () => {
    const clubs = Array.from({ length: 5 }, (_, at) => `s${at}: {name: Club ${at}, needs: [n${at}, m${at}]}`);
    const needs = [0, 1, 2, 3, 4, 8].map((at) => `n${at}: N ${at}, m${at}: M ${at}`).join(", ");
    const source = (more: string) =>
      alike([...clubs, "s5: {name: Last, needs: [n8, m8]}"])
        .replace(/^needs: .*$/m, `stage: review\nneeds: {${needs}}`)
        .replace("{plans: {for: all}}", `{plans: {for: all, elements: {a: A, b: B, c: C, d: D}}${more}}`);
    const [said] = messages("needs-differ-offer-same", source(", extra: {for: s5, elements: {e: E}}"));
    expect(said).toMatch(
      /^In 15 pairs of segments, the two need different things, but are offered the same or nearly so: /,
    );
    expect(messages("needs-differ-offer-same", source(""))[0]).toContain("but are offered the same: ");
  });

  it("are not all said to have the same needs", () => {
    const source = (needs: string) => {
      const clubs = Array.from({ length: 5 }, (_, at) => `s${at}: {name: Club ${at}, needs: {a: 5, b: 5, c: 5}}`);
      const segments = [...clubs, `s5: {name: Last, needs: ${needs}}`];
      const offers = segments.map((_, at) => `p${at}: {for: s${at}}`).join(", ");
      return alike(segments)
        .replace(/^needs: .*$/m, "stage: review\nneeds: {a: A, b: B, c: C}")
        .replace("{plans: {for: all}}", `{${offers}}`)
        .replace(", for: plans", "");
    };
    const said = (needs: string) => messages("offer-differs-needs-same", source(needs))[0];
    expect(said("{a: 5, b: 5, c: 4}")).toMatch(
      /^In 15 pairs of segments, the two have the same needs or nearly so, but /,
    );
    expect(said("{a: 5, b: 5, c: 5}")).toMatch(/^In 15 pairs of segments, the two have the same needs, but /);
  });
});

describe("needs that agree while offers do not", () => {
  it("are told of one pair, however many pairs have it the other way round", () => {
    const others = Array.from({ length: 16 }, (_, at) => `s${at}: {name: Club ${at}, needs: [n${at}, m${at}]}`);
    const pair = ["x: {name: First, needs: [n0, m0, o]}", "y: {name: Second, needs: [n0, m0, o]}"];
    const needs = others.map((_, at) => `n${at}: N ${at}, m${at}: M ${at}`).join(", ");
    const source = alike([...others, ...pair])
      .replace(/^needs: .*$/m, `stage: review\nneeds: {${needs}, o: O}`)
      .replace("{plans: {for: all}}", `{plans: {for: [${others.map((_, at) => `s${at}`)}]}, p: {for: x}, q: {for: y}}`);
    expect(messages("offer-differs-needs-same", source)).toEqual([
      '"First" and "Second" have the same needs, but are offered different things, which nothing justifies.',
    ]);
  });
});

describe("needs and offer that are close to the threshold", () => {
  const app = (needsOfFirms: string, offers: string) => `canvas: 1
name: Invoicing
stage: review
needs: {invoice: Send an invoice, look: Look professional, chase: Chase late payers, login: Log in once}
customer_segments: {pro: {needs: {invoice: 5, look: 4, chase: 3}}, firms: {needs: {${needsOfFirms}}}}
value_propositions: {${offers}}
`;
  const TWO =
    "plain: {for: all, elements: {invoices: Invoices}, addresses: [invoice, look, chase]}, bigger: {for: firms, elements: {single: Single sign-on}, addresses: login}";
  const found = (rule: string, source: string) =>
    lintCanvas(source, { file: "a" }).findings.find((one) => one.rule === rule);

  it("are called nearly the same, with the need that only one has and that is recorded already", () => {
    const near = found("offer-differs-needs-same", app("invoice: 5, look: 4, chase: 3, login: 5", TWO));
    expect(near?.message).toBe(
      '"Pro" and "Firms" have nearly the same needs (distance 0.29 < 0.30, borderline), but are offered different things: only "Firms" needs "Log in once".',
    );
    expect(near?.related?.[0]?.label).toBe("nearly the same needs");
    expect(near?.advice).toBe(
      "By what is recorded, their needs are too much alike to justify a second offer: complete or weigh them, or offer both the same.",
    );
  });

  it("are called nearly the same where nothing but the weights tells them apart", () => {
    expect(messages("offer-differs-needs-same", app("invoice: 5, look: 4, chase: 2", TWO))).toEqual([
      '"Pro" and "Firms" have nearly the same needs (distance 0.08 < 0.30), but are offered different things: they only weigh differently.',
    ]);
  });

  it("leave nobody badly served where the one offer addresses every need", () => {
    const all = "plain: {for: all, addresses: [invoice, look, chase, login]}";
    const met = found("needs-differ-offer-same", app("invoice: 5, look: 3", all));
    expect(met?.message).toBe(
      '"Pro" and "Firms" need different things, if only just (distance 0.33 ≥ 0.30, borderline), but both are offered the same.',
    );
    expect(met?.why).toMatch(/^What they are offered addresses every need of both, so nobody goes without[.]/);
    const unmet = app("invoice: 5, login: 5", all.replace(", login]", "]"));
    expect(found("needs-differ-offer-same", unmet)?.why).toMatch(/badly served/);
  });

  it("tell what only one is offered, where the offer is not quite the same", () => {
    const parts = "plain: {for: all, elements: {a: A, b: B, c: C}}, more: {for: firms, elements: {d: D}}";
    expect(messages("needs-differ-offer-same", app("invoice: 1, login: 5", parts))).toEqual([
      '"Pro" and "Firms" need different things, but are offered nearly the same (distance 0.25 < 0.30, borderline): only "Firms" gets "D".',
    ]);
  });
});

describe("with thousands of segments", () => {
  it("stays at a few findings", () => {
    const segments = Array.from({ length: 1000 }, (_, i) => `s${i}: {name: Club number ${i}, ${FIT}}`);
    const found = find(alike(segments), { stage: "final" });
    expect(found.length).toBeLessThan(20);
    expect(found.filter(({ rule }) => rule === "segments-merge")).toHaveLength(1);
  });
});

describe("segment-is-a-tier", () => {
  const app = (segments: string, offers: string, streams = "") => `canvas: 1
name: Invoicing
needs: {invoice: Send an invoice, look: Look professional, chase: Chase late payers}
customer_segments: {${segments}}
value_propositions: {${offers}}
${streams}`;
  const TWO = "plain: {for: all, elements: {invoices: Invoices}}, bigger: {for: pro, elements: {reminders: Reminders}}";
  const tiersIn = (source: string) =>
    lintCanvas(source, { file: "a" }).findings.filter(({ rule }) => rule === "segment-is-a-tier");

  it("points at the stream that is paid, where the compared one is free", () => {
    const both =
      "free: {needs: [invoice, look], pays: false, essential_because: They upgrade}, pro: {needs: [invoice, look]}";
    const [found] = tiersIn(app(both, TWO, "revenue_streams: {fee: {name: Pro subscription, from: pro}}\n"));
    expect(found?.advice).toBe(
      'Model it as a price (`tiers`) of "Pro subscription", or record the need that only "Pro" has.',
    );
    const [bare] = tiersIn(app("free: {needs: [invoice, look]}, pro: {needs: [invoice, look]}", TWO));
    expect(bare?.advice).toBe(
      'Make one segment of the two, with a revenue stream in levels (`tiers`), or record the need that only "Pro" has.',
    );
  });

  it("speaks of no price where nobody pays, and not at all where what is got more answers a need that the other lacks", () => {
    const both = "free: {needs: [invoice, look]}, pro: {needs: [invoice, look], pays: false, essential_because: Asked}";
    const [found] = tiersIn(app(both, TWO));
    expect(found?.advice).toBe('Make one segment of the two, or record the need that only "Pro" has.');
    expect([found?.label, found?.why].join()).not.toMatch(/price/);
    const three = both
      .replace("[invoice, look], pays", "[invoice, look, chase], pays")
      .concat(", firms: {needs: [chase]}");
    expect(tiersIn(app(three, TWO.replace("for: all", "for: [free, pro]")))).toEqual([]);
  });

  it("says who else has the needs that the compared one lacks", () => {
    const three =
      "free: {needs: [invoice, look]}, pro: {needs: [invoice, look, chase]}, firms: {needs: [look, chase], decision: serve}";
    const offers = TWO.replace("for: all", "for: [free, pro]");
    expect(tiersIn(app(three, offers)).map(({ message }) => message)).toEqual([
      '"Pro" gets the offer of "Free" plus "Reminders", and has no need of its own: "Chase late payers" is a need of others too.',
    ]);
  });

  it("is told once of a segment that is a tier of several, beside the nearest", () => {
    const three = "free: {needs: [invoice]}, team: {needs: [invoice, look]}, pro: {needs: [invoice, look]}";
    const offers =
      "plain: {for: all, elements: {invoices: Invoices}}, wide: {for: [team, pro], elements: {logo: Logo}}, bigger: {for: pro, elements: {reminders: Reminders}}";
    expect(tiersIn(app(three, offers)).map(({ message }) => message)).toEqual([
      '"Team" gets the offer of "Free" plus "Logo", and has no need of its own: "Look professional" is a need of others too.',
      '"Pro" gets the offer of "Team" plus "Reminders", and has no need of its own.',
    ]);
  });
});

describe("what is said of a decision", () => {
  const GYM = `canvas: 1
name: Gym
needs: {lose: Lose weight, friends: Find friends, races: Win races}
customer_segments:
  beginners: {name: Beginners, needs: [lose, friends]}
  racers: {name: Racers, needs: [friends, races], separate_from: {beginners: offer}}
value_propositions:
  membership: {for: all, elements: {machines: Use of the machines}}
`;

  it("names the half of the offer that is the same, and shows it", () => {
    const found = lintCanvas(GYM, { file: "a" }).findings.find(({ rule }) => rule === "separation-claim-contradicted");
    expect(found?.message).toBe(
      '"Racers" is said to be separate from "Beginners" by the offer, but both are offered the same.',
    );
    expect(found?.related?.[0]?.label).toBe("the offer is the same (distance 0.00 < 0.30)");
  });

  it("advises a market that its separate segments allow", () => {
    const source = (market: string) =>
      `canvas: 1\nname: Two\nmarket: ${market}\nchannels: {w: {for: a}, x: {for: b}}\ncustomer_segments: {a: Alpha, b: Beta}\n`;
    const adviceOf = (market: string) =>
      lintCanvas(source(market), { file: "a" }).findings.find(({ rule }) => rule === "market-mismatch")?.advice;
    for (const market of ["mass", "niche"])
      expect(adviceOf(market)).toBe("Declare `segmented`, leave `market` out, or correct what separates the segments.");
  });

  it("advises no market that would be contradicted in its turn", () => {
    const source = alike([`runners: {name: Runners, ${FIT}}`, `cyclists: {name: Cyclists, ${FIT}}`])
      .replace("name: Workout app", "name: Workout app\nmarket: segmented")
      .replace("{store: {for: all}}", "{store: {for: runners}, shops: {for: cyclists}}");
    const { findings } = lintCanvas(source, { file: "a", separation: { required: 2 } });
    const found = findings.find(({ rule }) => rule === "market-mismatch");
    expect(found?.advice).toBe("Declare `mass` or `niche`, or write down what separates the segments.");
    expect(found?.suggestions).toBeUndefined();
  });

  it("checks every claim, however many there are", () => {
    const claims = "{all: [offer, channels, relationships, profitability, willingness-to-pay]}";
    const groups = Array.from({ length: 50 }, (_, at) => `  s${at}: {name: Group ${at}, separate_from: ${claims}}\n`);
    const source = `canvas: 1\nname: Many\ncustomer_segments:\n${groups.join("")}channels: {shop: {for: all}}\n`;
    const found = messages("separation-claim-contradicted", source);
    expect(found).toHaveLength(50);
    expect(found.at(-1)).toMatch(/^"Group 49" is said to be separate from all others by channels, /);
  });

  it("advises no market that is declared already, but to take the other out", () => {
    const source = `canvas: 1
name: Two
market: [segmented, mass]
needs: {n: N}
channels: {w: {for: a}, x: {for: b}}
customer_segments: {a: {needs: [n]}, b: {needs: [n]}}
`;
    const found = lintCanvas(source, { file: "a" }).findings.find(({ rule }) => rule === "market-mismatch");
    expect(found?.advice).toBe(
      "Take `mass` out: the segments show segmented, which is declared too. Or correct the segments.",
    );
    const [suggested] = found?.suggestions ?? [];
    expect(suggested && applyFix(source, suggested)).toMatch(/^market: (\[segmented\]|segmented)$/m);
  });

  it("calls needs by their texts where an offer has the id of a need", () => {
    const source = `canvas: 1
name: School software
needs: {attendance: Track attendance, homework: Help with homework}
customer_segments: {education: {name: Schools, needs: [attendance, homework]}}
value_propositions: {attendance: {for: education, addresses: homework}, homework: {for: education, addresses: attendance}}
channels: {tenders: {for: education, delivers: attendance}, store: {for: education, delivers: homework}}
`;
    expect(messages("segment-may-be-two", source)).toEqual([
      'Is "Schools" one segment? Nothing connects its 2 groups of needs: "Track attendance" | "Help with homework".',
    ]);
  });

  it("says what would join the groups of needs of one segment, were its customers the same", () => {
    const source = (delivers: string) => `canvas: 1
name: Audits
needs: {pass: Pass the inspection, papers: Evenings lost over paperwork}
customer_segments: {dairies: {needs: [pass, papers]}}
value_propositions: {audit: {for: dairies, addresses: pass}, folder: {for: dairies, addresses: papers}}
channels: {word: {name: Word of mouth, for: dairies${delivers}}}
revenue_streams: {day-rate: {from: dairies, for: audit}, fee: {from: dairies, for: folder}}
`;
    const adviceOf = (delivers: string) =>
      lintCanvas(source(delivers), { file: "a" }).findings.find(({ rule }) => rule === "segment-may-be-two")?.advice;
    expect(adviceOf("")).toBe(
      'If the same customers have both, write down what connects the groups: the `delivers` of "Word of mouth". If not, make 2 segments of it.',
    );
    expect(adviceOf(", delivers: audit")).toBe(
      "If the same customers have both, write down what connects the groups: a channel that delivers the offers of more than one, or an offer that addresses needs of more than one. If not, make 2 segments of it.",
    );
    expect(adviceOf(", delivers: [audit, folder]")).toBeUndefined();
  });

  it("advises on a claim by the criterion that is claimed: figures are not had by one of the two only", () => {
    const claim = alike([
      `runners: {name: Runners, ${FIT}}`,
      `cyclists: {name: Cyclists, ${FIT}, separate_from: {runners: [channels, profitability]}}`,
    ]);
    const claims = lintCanvas(claim, { file: "a" }).findings.filter(
      ({ rule }) => rule === "separation-claim-contradicted",
    );
    expect(claims.map(({ advice }) => advice)).toEqual([
      "Drop `channels` from the claim, or add the channel that only one of the two uses.",
      "Drop `profitability` from the claim, or correct the figures (or the bands) in the `economics` of the two.",
    ]);
  });

  it("calls an offer that a tier gets more by its name", () => {
    const source = `canvas: 1
name: Network
needs: {job: Get a job, found: Be found}
customer_segments: {career: {needs: [job, found]}, premium: {needs: [job, found]}}
value_propositions: {basic: {for: all}, direct-mail: {for: premium}}
`;
    expect(messages("segment-is-a-tier", source)).toEqual([
      '"Premium" gets the offer of "Career" plus "Direct mail", and has no need of its own.',
    ]);
  });

  it("says what an undecided pair lacks, where no question decides a pair that differs already", () => {
    const source = `canvas: 1\nname: Two\nchannels: {w: {for: a}, x: {for: b}}\ncustomer_segments: {a: Alpha, b: Beta}\n`;
    const { findings } = lintCanvas(source, { file: "a", separation: { required: 3 } });
    expect(findings.find(({ rule }) => rule === "segments-undecided")?.advice).toBe(
      "Write down first all needs of each in the register, at least two, an offer for each, the type of relationship for each, the economics of each and what each pays for.",
    );
  });

  it("says that there are more groups than those that are counted, and no group twice", () => {
    const sides = Array.from({ length: 14 }, (_, i) => `s${i}: {depends_on: s${i ^ 1}, ${FIT}}`);
    const [message] = messages("segments-merge", alike(sides));
    expect(message).toMatch(/^More than 100 groups of segments are treated alike/);
    const named = message?.match(/"S0", "S2", "S4", "S6" and 3 more/g);
    expect(named).toHaveLength(1);
  });
});
