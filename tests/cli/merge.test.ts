import { beforeEach, describe, expect, test } from "vitest";
import { applyFix } from "../../src/document/apply-fix.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { canvasInFolder as canvas, read } from "./canvas-in-folder.js";
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
    expect(err).toBe("");
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
    economics: {profit_per_customer: {low: 20, high: 22}, margin: 10}
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
    expect(err).toContain('note: `pays: false` is dropped, for the stream "Fees" stays\n');
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
      'note: "A" is the only segment served now: what says of nobody that it is for them is for it\n',
    );
  });

  test.each([[["runners"]], [["runners", FILE]], [["runners", "runners"]]])("refuses %j", async (operands) => {
    const { code, out } = await merge(...operands);
    expect({ code, out }).toEqual({ code: 2, out: "" });
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
