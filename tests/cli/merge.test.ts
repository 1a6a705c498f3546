import { beforeEach, describe, expect, test } from "vitest";
import { applyFix } from "../../src/document/apply-fix.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { canvasInFolder as canvas, read } from "./canvas-in-folder.js";
import { HALF_ASKED } from "./half-asked.js";
import { useFolder, write } from "./lint-folder.js";

const GYM = `canvas: 1
name: Gym
needs: {fit: Get fit, fun: Have fun, calm: Calm down}
customer_segments:
  runners:
    name: Weekend runners
    needs: {fit: 5, fun: 2}
    characteristics: {geographic: {city: Bern}, demographic: {age: {min: 20, max: 40}}}
    size: {customers: 100, market: 4000, as_of: 2025, source: a list}
    economics: {profit_per_customer: 20, margin: 10}
    # they run
  cyclists: # two wheels
    name: Weekend cyclists
    because: They asked
    needs: {fit: 4, fun: 3} # asked in May
    characteristics: {geographic: {city: Basel}, demographic: {age: {min: 30, max: 50}}}
    size: {customers: {low: 50, high: 60}, market: 4000, as_of: 2024, source: a guess}
    economics: {profit_per_customer: 22}
    separate_from: {seniors: [offer]}
    x-crm: 17
  seniors:
    needs: {calm: 5, fun: 1}
    separate_from: {runners: [offer], cyclists: [channels, offer]}
value_propositions:
  plans: {for: [runners, cyclists]}
  walks: {for: seniors}
channels:
  app: {for: [cyclists, runners]}
  shop: {for: [customer_segments/cyclists, runners]}
  news: {for: [runners, seniors, cyclists]}
customer_relationships:
  self-service: {for: all}
revenue_streams:
  fees: {from: [runners, cyclists], for: plans}
hypotheses:
  many: {statement: There are many, about: [cyclists, plans, runners]}
`;
const FILE = "gym.canvas.yaml";

useFolder();
beforeEach(() => write({ [FILE]: GYM }));

const merge = (...args: string[]) => canvas(["merge", ...args]);

describe("canvas merge", () => {
  test("makes one segment of two: needs, figures and alternatives united, every link rewritten, comments kept", async () => {
    const { code, out, err } = await merge("runners", "cyclists");
    expect(err).toBe(
      [
        `${FILE}: note: \`size.as_of\` is the older of the two: 2024`,
        `${FILE}: note: \`margin\` of "Weekend runners" (10) is left out: it is not known of "Weekend cyclists"`,
        `${FILE}: note: \`because\`, \`separate_from\`: said of "Weekend cyclists" only`,
        "",
      ].join("\n"),
    );
    expect(code).toBe(0);
    expect(out).toBe(`${FILE}: merged cyclists into customer_segments/runners: 7 links rewritten, 21 lines changed\n`);
    expect(read(FILE)).toBe(`canvas: 1
name: Gym
needs: {fit: Get fit, fun: Have fun, calm: Calm down}
customer_segments:
  runners:
    name: Weekend runners
    needs: {fit: 5, fun: 3}
    characteristics: {geographic: {city: [Bern, Basel]}, demographic: {age: {min: 20, max: 50}}}
    size: {customers: {low: 150, high: 160}, market: 4000, as_of: 2024, source: a list; a guess}
    economics: {profit_per_customer: {low: 20, high: 22}}
    because: They asked
    separate_from: {seniors: [offer]}
    x-crm: 17
    # they run
    # two wheels
    # asked in May
  seniors:
    needs: {calm: 5, fun: 1}
    separate_from: {runners: [offer, channels]}
value_propositions:
  plans: {for: [runners]}
  walks: {for: seniors}
channels:
  app: {for: [runners]}
  shop: {for: [runners]}
  news: {for: [runners, seniors]}
customer_relationships:
  self-service: {for: all}
revenue_streams:
  fees: {from: [runners], for: plans}
hypotheses:
  many: {statement: There are many, about: [plans, runners]}
`);
  });

  test("does what the suggestion of segments-merge does", async () => {
    const { findings } = lintCanvas(GYM, { file: FILE });
    const [suggestion] = findings.find(({ rule }) => rule === "segments-merge")?.suggestions ?? [];
    await merge("runners", "cyclists");
    expect(suggestion && applyFix(GYM, suggestion)).toBe(read(FILE));
  });

  test("refuses segments that are separate, unless forced", async () => {
    const { code, err } = await merge("runners", "seniors");
    expect(code).toBe(2);
    expect(err).toContain('"Weekend runners" and "Seniors" are separate by');
    expect(err).toContain("--force");
    expect(read(FILE)).toBe(GYM);
    expect((await merge("runners", "seniors", "--force")).code).toBe(0);
    expect(read(FILE)).not.toContain("seniors");
  });

  test("refuses segments that contradict each other, and names both statements", async () => {
    write({
      [FILE]: GYM.replace("because: They asked", "who: person").replace("name: Weekend runners", "who: organisation"),
    });
    const { code, err } = await merge("runners", "cyclists");
    expect(code).toBe(2);
    expect(err).toContain('`who`: "Runners" has organisation, "Weekend cyclists" has person\n');
    await merge("runners", "cyclists", FILE, "--force");
    expect(read(FILE)).toContain("who: organisation");
    expect(read(FILE)).not.toContain("who: person");
  });

  test("refuses a segment that pays nothing beside one that a stream comes from; forced, the stream stays", async () => {
    write({
      [FILE]: GYM.replace("because: They asked", "pays: false").replace("from: [runners, cyclists]", "from: runners"),
    });
    for (const [first, second] of [
      ["runners", "cyclists"],
      ["cyclists", "runners"],
    ] as const) {
      const { code, err } = await merge(first, second);
      expect(code).toBe(2);
      expect(err).toContain(
        '`pays`: "Weekend cyclists" has false, but the stream "Fees" comes from "Weekend runners"\n',
      );
    }
    const { err } = await merge("cyclists", "runners", FILE, "--force");
    expect(err).toContain('has false, but the stream "Fees" comes from "Weekend runners"; it pays\n');
    expect(read(FILE)).not.toContain("pays:");
    expect(read(FILE)).toContain("from: cyclists");
  });

  test("says when weights are lost, and never makes a need of what was asked and is none", async () => {
    write({ [FILE]: GYM.replace("{fit: 5, fun: 2}", "[fit]").replace("{fit: 4, fun: 3}", "{fit: 4, fun: 0}") });
    const { err } = await merge("runners", "cyclists");
    expect(read(FILE)).toContain("    needs: [fit]\n");
    expect(err).toContain('note: the weights of the needs are gone: "Weekend runners" lists its needs without\n');
  });

  test("spells a short form out, and drops what the two say of each other", async () => {
    write({
      [FILE]: `canvas: 1
name: N
customer_segments:
  a: Anna
  b: {name: Ben, depends_on: a, priority: 2}
  c: {separate_from: {b: [offer]}, depends_on: [b, a]}
channels: {shop: {for: b}}
`,
    });
    await merge("a", "b", "--force");
    expect(read(FILE)).toBe(`canvas: 1
name: N
customer_segments:
  a:
    name: Anna
    priority: 2
  c: {separate_from: {a: [offer]}, depends_on: [a]}
channels: {shop: {for: a}}
`);
  });

  test("takes a file for one, however its ending is written", async () => {
    write({ "APP.YAML": read(FILE), "b.canvas.yaml": "canvas: 1\n" });
    const { code, out } = await merge("runners", "cyclists", "APP.YAML");
    expect([code, out]).toEqual([0, expect.stringMatching(/^APP\.YAML: merged cyclists into /)]);
  });

  test("merges more than two, and prints the difference with --dry-run", async () => {
    const { code, out } = await merge("runners", "cyclists", "seniors", FILE, "--dry-run", "--force");
    expect(code).toBe(0);
    expect(out).toContain("-  seniors:\n");
    expect(out).toContain("+    needs: {fit: 5, fun: 3, calm: 5}\n");
    expect(read(FILE)).toBe(GYM);
  });

  test("says which pairs with the merged segment are decided otherwise now", async () => {
    write({
      [FILE]: `canvas: 1
name: N
customer_segments: {a: A, b: B, c: C}
channels: {shop: {for: [a, c]}, web: {for: b}}
`,
    });
    const { err } = await merge("a", "b", "--force");
    expect(err).toBe(`${FILE}: note: "A" and "C" were undecided, and are separate now\n`);
  });

  test("says when what names nobody comes to mean the one that is left", async () => {
    write({ [FILE]: "canvas: 1\nname: N\ncustomer_segments: {a: A, b: B}\nchannels: {web: Site}\n" });
    const { err } = await merge("a", "b");
    expect(err).toContain(
      'note: "A" is the only segment served now: what has no `for` or `from` is taken to be for it\n',
    );
  });

  test.each([[["runners"]], [["runners", FILE]], [["runners", "runners"]]])("refuses %j", async (operands) => {
    const { code, out } = await merge(...operands);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

/** A canvas with two segments, of which only what is of interest is given. */
const twoSegments = (a: string, b: string, rest = "") =>
  `canvas: 1\nname: N\ncustomer_segments:\n  a: {name: Savers${a}}\n  b: {name: Clients${b}}\n${rest}`;

const mergeTwo = async (a: string, b: string, rest = "", ...flags: string[]) => {
  write({ [FILE]: twoSegments(a, b, rest) });
  const { code, err } = await merge("a", "b", FILE, ...flags);
  return { code, notes: err.replaceAll(`${FILE}: note: `, "").split("\n").slice(0, -1), text: read(FILE) };
};

describe("canvas merge claims nothing that was not known", () => {
  test("leaves figures out that only one of two has, and says whose they were", async () => {
    const { notes, text } = await mergeTwo(
      ", economics: {profit_per_customer: {low: 5, high: 9}, revenue_per_customer: 50}",
      ", economics: {profit_per_customer: 7, cost_to_serve: 20}",
    );
    expect(text).toContain("a: {name: Savers, economics: {profit_per_customer: {low: 5, high: 9}}}\n");
    expect(notes.slice(0, 2)).toEqual([
      '`revenue_per_customer` of "Savers" (50) is left out: it is not known of "Clients"',
      '`cost_to_serve` of "Clients" (20) is left out: it is not known of "Savers"',
    ]);
  });

  test("takes a profit that follows from the other figures of the one for what it is", async () => {
    const { text } = await mergeTwo(
      ", economics: {profit_per_customer: 10}",
      ", economics: {revenue_per_customer: 31, cost_to_serve: 20}",
    );
    expect(text).toContain("economics: {profit_per_customer: {low: 10, high: 11}}");
  });

  test("keeps the figures of one where the other has none at all, and says so", async () => {
    const { notes, text } = await mergeTwo("", ", economics: {margin: 10}, size: {customers: 5}");
    expect(text).toMatch(/economics: \{margin: 10\}/);
    expect(text).toMatch(/size: \{customers: 5\}/);
    expect(notes).toContain('the figures of `economics` are those of "Clients" only');
    expect(notes).toContain('the figures of `size` are those of "Clients" only');
  });

  test("takes a range upside down for the values between its bounds, and leaves one alone as it is", async () => {
    const upsideDown = ", economics: {margin: {low: 9, high: 5}}";
    expect((await mergeTwo(upsideDown, ", economics: {margin: 7}")).text).toContain("{margin: {low: 5, high: 9}}");
    expect((await mergeTwo(upsideDown, "")).text).toContain("{margin: {low: 9, high: 5}}");
  });

  test("makes room in the market for the customers of both", async () => {
    const size = ", size: {customers: 80, market: 100}";
    expect((await mergeTwo(size, size)).text).toContain("size: {customers: 160, market: {low: 100, high: 200}}");
  });

  test("says which descriptions are those of one only", async () => {
    const { notes } = await mergeTwo(
      ", characteristics: {geographic: {city: Bern}}",
      ", characteristics: {geographic: {city: Basel}, demographic: {age: 30}, benefit: Comfort}",
    );
    expect(notes[0]).toBe('`age`, `benefit` in `characteristics`: said of "Clients" only');
  });

  test.each([
    [", roles: {decision-maker: Board}, who: organisation, needs: {grants: 5}", "", "Savers"],
    ["", ", roles: {decision-maker: Board}, who: organisation, needs: {grants: 5}", "Clients"],
  ])("says what the whole is by the word of one only: %s, %s", async (a, b, name) => {
    const { notes, text } = await mergeTwo(a, b);
    expect(notes[0]).toBe(`\`who: organisation\`, \`needs\`, \`roles\`: said of "${name}" only`);
    expect(text).toContain("roles: {decision-maker: Board}");
  });

  test("says of whom a situation, a persona, a rank or a reason is, and nothing of what two of two say", async () => {
    const { notes } = await mergeTwo(
      ", who: person, personas: {ann: Ann}, because: They came, notes: Old, feedback: [Good]",
      ", who: person, context: [{when: on a train, needs: {rest: 3}}], priority: 2",
    );
    expect(notes.slice(0, 2)).toEqual([
      '`because`, `personas`: said of "Savers" only',
      '`priority: 2`, `context`: said of "Clients" only',
    ]);
    expect(notes.join()).not.toMatch(/`(who|notes|feedback)/);
  });

  test.each([
    [", pays: false", "", "Savers", "Clients"],
    ["", ", pays: false", "Clients", "Savers"],
  ])("does not say of those who may pay that they pay nothing: %s, %s", async (a, b, free, other) => {
    const { notes, text } = await mergeTwo(a, b);
    expect(notes).toContain(`\`pays: false\` of "${free}" is left out: it is not known of "${other}"`);
    expect(text).not.toContain("pays");
    expect((await mergeTwo(", pays: false", ", pays: false")).text).toContain("a: {name: Savers, pays: false}");
  });

  test("says when something planned becomes a part of what is there", async () => {
    const { notes } = await mergeTwo("", ", state: planned");
    expect(notes[0]).toBe('"Clients" was planned, and is part of what is there now');
  });
});

describe("canvas merge refuses what contradicts, and --force says what came of it", () => {
  test.each([
    [", x-crm: 4711", ", x-crm: 4712", '`x-crm`: "Savers" has 4711, "Clients" has 4712', "the first stays"],
    [
      ", decision: ignore",
      "",
      '`decision`: "Savers" has ignore, "Clients" has none, which means serve',
      "it is served",
    ],
    [", decision: serve", ", decision: later", '`decision`: "Savers" has serve, "Clients" has later', "serve stays"],
    [", pays: false", "", '`pays`: "Savers" has false, but the stream "Fees" comes from "Clients"', "it pays"],
    [
      ", economics: {profitability: low}",
      ", economics: {profitability: high}",
      '`profitability`: "Savers" has low, "Clients" has high',
      "low stays",
    ],
  ])("%s and %s", async (a, b, contradiction, outcome) => {
    const streams = "revenue_streams:\n  fees: {name: Fees, from: b}\n";
    const refused = await mergeTwo(a, b, streams);
    expect(refused.code).toBe(2);
    expect(refused.notes).toContain(contradiction);
    expect(refused.text).toBe(twoSegments(a, b, streams));
    const { notes, text } = await mergeTwo(a, b, streams, "--force");
    expect(notes).toContain(`${contradiction}; ${outcome}`);
    expect(lintCanvas(text, { file: FILE }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("says what keys of other tools are gone inside of what is put together anew", async () => {
    const { notes } = await mergeTwo(", size: {customers: 5, x-src: {a: 1}}", ", size: {customers: 6}");
    expect(notes).toContain('`x-src` ({a: 1}) of "Savers" is gone');
  });

  test("takes claims back that are not true any more", async () => {
    const { notes, text } = await mergeTwo(
      ", separate_from: {c: [channels, offer]}",
      "",
      `  c: {name: Members, separate_from: {a: channels, b: offer}}
value_propositions:
  plans: {for: [a, b]}
  talks: {for: c}
channels: {shop: {for: a}, web: {for: [b, c]}}
`,
      "--force",
    );
    expect(notes).toEqual(['`separate_from`: said of "Savers" only']);
    expect(text).toContain("separate_from: {c: [channels, offer]}");
    const same = await mergeTwo(
      ", separate_from: {c: [channels, offer]}",
      "",
      `  c: {name: Members, separate_from: {a: channels}}
value_propositions:
  plans: {for: a}
  talks: {for: c}
channels: {shop: {for: [a, c]}, web: {for: [b, c]}}
`,
      "--force",
    );
    expect(same.notes).toContain(
      '"Savers" is not said to be separate from "Members" by channels any more: that is the same for both now',
    );
    expect(same.text).toContain("  a: {name: Savers, separate_from: {c: [offer]}}\n");
    expect(same.text).toContain("  c: {name: Members}\n");
  });

  test("names one by one whom a claim about all still holds of", async () => {
    const { notes, text } = await mergeTwo(
      "",
      "",
      `  c: {name: Members, separate_from: {all: [channels], mills: offer}}
  mills: {name: Mills}
channels: {one: {for: [a, c]}, two: {for: [a, c]}, three: {for: [b, c]}, four: {for: [b, c]}, rep: {for: mills}}
`,
      "--force",
    );
    expect(notes).toContain(
      '"Members" is not said to be separate from "Savers" by channels any more: that is the same for both now',
    );
    expect(text).toContain("c: {name: Members, separate_from: {mills: [channels, offer]}}\n");
  });

  test.each([
    [50, 30],
    [30, 50],
  ])("knows of the biggest customer of both no more than the shares %i and %i tell", async (a, b) => {
    const { notes, text } = await mergeTwo(`, top_customer_share: ${a}`, `, top_customer_share: ${b}`);
    expect(text).toContain("a: {name: Savers, top_customer_share: {low: 0, high: 50}}\n");
    const only = /of "Savers" only/;
    expect(notes.some((note) => only.test(note))).toBe(false);
    const one = await mergeTwo(`, top_customer_share: ${a}`, "");
    expect(one.notes).toContain('`top_customer_share` is that of "Savers" only');
  });

  test("speaks of three as of three", async () => {
    const planned = (customers: number, asOf: number) =>
      `size: {customers: ${customers}, as_of: ${asOf}}, state: planned`;
    write({
      [FILE]: `canvas: 1
name: N
customer_segments:
  a: {name: Savers, ${planned(1, 2025)}}
  b: {name: Clients, ${planned(2, 2023)}}
  c: {name: Members, size: {customers: 3, as_of: 2024}}
`,
    });
    const { err } = await canvas(["merge", "a", "b", "c", FILE]);
    expect(err.split("\n")).toEqual([
      `${FILE}: note: \`size.as_of\` is the oldest of all: 2023`,
      `${FILE}: note: "Savers" and "Clients" were planned, and are part of what is there now`,
      expect.anything(),
      "",
    ]);
  });

  test("keeps the comments within the figures and links that it leaves out", async () => {
    write({
      [FILE]: `canvas: 1
name: P
customer_segments:
  a:
    name: Vets
    economics:
      cost_to_serve:
        low: 10 # asked in May
        high: 12 # asked in June
      acquisition_cost: 25 # from the CRM
    depends_on:
      b: money # they told us so
      c: advice
    separate_from:
      b: [offer] # claimed in spring
      c: [channels]
  b: {name: Vets of Graz, economics: {acquisition_cost: 20}}
  c: Nuns
`,
    });
    await merge("a", "b", FILE, "--force");
    const text = read(FILE);
    expect(text).toContain(`    economics:
      acquisition_cost: {low: 20, high: 25} # from the CRM
      # asked in May
      # asked in June
    depends_on:
      c: advice
      # they told us so
    separate_from:
      c: [channels]
      # claimed in spring
`);
  });

  test("keeps the comments beside links in lists that name one segment twice", async () => {
    const head = "canvas: 1\nname: P\ncustomer_segments:\n  a: {name: Vets}\n  b: {name: Vets of Graz}\n  c: Nuns\n";
    const lists = "channels:\n  web:\n    for:\n      - a # first\n      - b # second\n  shop: {for: [a, b]} # both\n";
    write({ [FILE]: head + lists });
    await merge("b", "a", FILE);
    expect(read(FILE)).toContain(
      "channels:\n  web:\n    for:\n      - b # second\n      # first\n  shop: {for: [b]} # both\n",
    );
  });

  test("keeps them where a finding suggests it, too", () => {
    const alike = `canvas: 1
name: P
needs: {x: X, y: Y}
customer_segments:
  a: {name: Vets, needs: [x, y], economics: {profitability: low}}
  b: {name: Vets of Graz, needs: [x, y], economics: {profitability: low}}
value_propositions: {care: {for: all}}
channels:
  web:
    for:
      - a # first
      - b # second
customer_relationships: {self-service: {for: all}}
revenue_streams: {fees: {from: all, for: care}}
`;
    const finding = lintCanvas(alike, { file: FILE }).findings.find(({ rule }) => rule === "segments-merge");
    const [merge] = finding?.suggestions ?? [];
    if (merge === undefined) throw new Error("no merge is suggested");
    expect(applyFix(alike, merge)).toContain("    for:\n      - a # first\n      # second\n");
  });

  test("keeps the comments beside claims of others that are one claim now", async () => {
    write({
      [FILE]: `canvas: 1
name: P
customer_segments:
  a: {name: Vets}
  b: {name: Vets of Graz}
  d: {name: Vets of Linz}
  c:
    name: Nuns
    separate_from:
      a: [offer] # claimed in spring
      d: [channels] # claimed in May
`,
    });
    await merge("b", "a", "d", FILE, "--force");
    const text = read(FILE);
    for (const comment of ["claimed in spring", "claimed in May"]) expect(text).toContain(`# ${comment}\n`);
    expect(text).toContain("    separate_from: {b: [offer, channels]} # claimed in May\n");
  });

  test("keeps the comment of a claim of the one about the other", async () => {
    write({
      [FILE]: `canvas: 1
name: N
customer_segments:
  a:
    name: Savers
    separate_from: {b: offer} # they asked
    because: They came
  b: Clients
`,
    });
    await merge("a", "b", "--force");
    expect(read(FILE)).toContain("  a:\n    name: Savers\n    because: They came\n    # they asked\n");
  });
});

describe("canvas merge, where another thing has the id that stays", () => {
  test("qualifies the links that would mean that thing, or both", async () => {
    const source = `canvas: 1
name: N
customer_segments:
  a: Families
  b: Families nearby
value_propositions:
  a: {for: b, elements: {x: X}}
hypotheses:
  h: {statement: They come, about: [b]}
`;
    write({ "n.canvas.yaml": source });
    const { code } = await canvas(["merge", "a", "b", "n.canvas.yaml", "--force"]);
    expect(code).toBe(0);
    expect(read("n.canvas.yaml")).toContain("a: {for: a, elements: {x: X}}");
    expect(read("n.canvas.yaml")).toContain("about: [customer_segments/a]");
  });
});

describe("canvas merge: what was typed in an interview that is not over", () => {
  const shop = (record: string) => HALF_ASKED.replace("  late:", "  rare: {name: Passers-by}\n  late:") + record;

  test("about the one that goes is asked of the first, and answers that named it name the first", async () => {
    write({
      [FILE]: shop(`x-interview:
  skipped: [B1:early, B1:late, S1:late+rare] # for now
  drafts:
    B1:late: [open late] # her words
    D3:rare: [late]
    D2: {early: serve, late: later}
`),
    });
    const { err } = await merge("early", "late", FILE);
    expect(err).toContain("note: what was typed under D2, late, is gone: later\n");
    expect(err).not.toContain("B1:late");
    expect(read(FILE)).toContain(`x-interview:
  skipped: [B1:early] # for now
  drafts:
    B1:early: [open late] # her words
    D3:rare: [early]
    D2: {early: serve}
`);
  });

  test("is asked again where the question about the first was skipped, and that about the one that goes was not", async () => {
    write({ [FILE]: shop("x-interview:\n  skipped: [B1:early, D2]\n  drafts:\n    B1:late: [open late]\n") });
    await merge("early", "late", FILE);
    expect(read(FILE)).toContain("x-interview:\n  skipped: [D2]\n  drafts:\n    B1:early: [open late]\n");
  });

  test("about both is kept of the first, and told of the other", async () => {
    write({ [FILE]: shop("x-interview:\n  drafts:\n    B1:early: [rest]\n    B1:late: [open late]\n") });
    const { err } = await merge("early", "late", FILE);
    expect(err).toContain("note: what was typed under B1:late is gone: [open late]\n");
    expect(read(FILE)).toContain("x-interview:\n  drafts:\n    B1:early: [rest]\n");
  });
});

test.each([
  ["market: multi-sided # they need each other\n", ""],
  ["market: [segmented, multi-sided]\n", "market: [segmented]\n"],
])(
  "canvas merge: where the sides of a platform become one, it is not called a platform any more (%j)",
  async (market, left) => {
    const paper = (head: string) => `canvas: 1
name: Paper
${head}customer_segments:
  readers: {name: Commuters, depends_on: shops}
  shops: {name: Shops, depends_on: readers}
  writers: {name: Writers, depends_on: readers}
`;
    write({ [FILE]: paper(market) });
    const { code, err } = await merge("readers", "shops", FILE, "--force");
    expect(code).toBe(0);
    expect(err).toContain("note: the market is not said to be multi-sided any more");
    expect(read(FILE).replace(/customer_segments:[\s\S]*/, "")).toBe(`canvas: 1\nname: Paper\n${left}`);
    const { findings } = lintCanvas(read(FILE), { file: FILE });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    write({ [FILE]: paper(market) });
    expect((await merge("readers", "writers", FILE, "--force")).err).not.toContain("multi-sided");
  },
);

test("canvas merge: what is reckoned with has to be sure, other numbers stay as they are written", async () => {
  const sure = GYM.replace(/\n$/, "\ncost_structure: {rent: {amount: 1.200}}\n");
  write({ [FILE]: sure });
  expect(await merge("runners", "cyclists", FILE, "--force")).toMatchObject({ code: 0 });
  expect(read(FILE)).toContain("amount: 1.200");
  const unsure = GYM.replace("profit_per_customer: 22", "profit_per_customer: 1.200");
  write({ [FILE]: unsure });
  const { code, err } = await merge("runners", "cyclists", FILE, "--force");
  expect(code).toBe(2);
  expect(err).toContain("a figure of these segments can be read in two ways; nothing was changed");
  expect(err).toMatch(/gym\.canvas\.yaml:\d+:\d+: `1\.200` is the number 1\.2 to YAML/);
  expect(read(FILE)).toBe(unsure);
});
