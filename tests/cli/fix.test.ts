import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askFixes } from "../../src/cli/fix/ask-fixes.js";
import { main } from "../../src/cli/main.js";
import type { Prompter, Reply } from "../../src/interview/prompter.js";
import { questionsFor } from "../../src/interview/questions-for.js";
import { stateOf } from "../../src/interview/state.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { examplesOf } from "../../src/rules/examples.js";
import { RULES } from "../../src/rules/index.js";
import { type MemoryFile, memoryFile, recording } from "../interview/bakery.js";
import { fakeIo } from "./fake-io.js";
import { TWINS } from "./twins.js";

const ROOT = join(import.meta.dirname, "../..");
const TODAY = "2026-09-30";
const findingsIn = (text: string) => lintCanvas(text, { file: "a", today: TODAY }).findings;
const rulesIn = ({ text = "" }: MemoryFile) => findingsIn(text).map(({ rule }) => rule);

const SHOP = `canvas: 1
name: Shop # ours
stage: review
customer_segments:
  people: {name: People, needs: [bread], decision: serve, priority: 1}
  cafes: {name: Cafés without an oven, needs: [bread], decision: serve}
value_propositions:
  bread: {for: cafes}
`;

const KITS = `canvas: 1
name: Kits
stage: review
needs: {clean: No infection, audit: Pass the audit}
customer_segments:
  big: {name: University hospitals, decision: serve, because: x, priority: 1, needs: {clean: 5, audit: 3}}
  mid: {name: Regional hospitals, decision: serve, because: y, priority: 2, needs: {clean: 5, audit: 4}}
value_propositions:
  kit: {name: The small kit, for: big, elements: {scissors: Scissors, clamps: Clamps}}
  stock: {name: Stock we own, for: mid, addresses: [clean, audit]}
`;

/** More of them than a single finding is asked about. */
const GROUPS = ["bakers", "brewers", "dyers", "millers", "smiths", "tanners"];
const MANY_GROUPS = `canvas: 1
name: Guilds
stage: review
needs: {clean: Clean water}
customer_segments:
${GROUPS.map((id) => `  ${id}: {name: The ${id} of the town, needs: {clean: 5}}`).join("\n")}
value_propositions:
${GROUPS.map((id) => `  offer-${id}: {name: Water for ${id}, for: ${id}}`).join("\n")}
`;

const LOSS = `canvas: 1
name: Pumps
stage: final
currency: EUR
customer_segments:
  dealers: {name: Heating installers with a shop, size: {customers: 300}}
  owners: {name: Owners of houses over 20 years old, pays: false}
value_propositions: {pump: {for: all}}
revenue_streams:
  sales: {name: Sales of units, from: dealers, for: pump, price: 40000}
  gifts: {name: Gifts, from: owners, state: planned}
cost_structure:
  material: {amount: 9000000}
  labour: {amount: 4000000}
`;

const PERSONAS = `canvas: 1
name: Vet
customer_segments:
  cats: {name: Owners of cats, decision: ignore, because: x, personas: {ann: {name: Ann}}}
  dogs: {name: Owners of dogs, decision: ignore, because: y, personas: {bob: {name: Bob}}}
`;

/** All but what is added says whom or what it is for. */
const TWO_BLOCKS = `canvas: 1
name: Bakery
stage: review
customer_segments:
  families: {name: Families in the old town}
  cafes: {name: Cafés in the old town}
value_propositions:
  bread: {name: Bread, for: all}
  cake: {name: Cake, for: families}
channels:
  shop: {name: Shop, for: families}
  van: {name: Van, for: cafes}
key_resources:
  oven: {name: Oven, for: bread}
`;

/** What is wrong is wrong with the cafés; of all that is asked about, the families have one too. */
const WITH_OTHERS = `canvas: 1
name: Bakery
stage: review
needs:
  bread: {text: Fresh bread, kind: job.functional}
  queue: {text: No queue, kind: gain.required}
  invoice: {text: One invoice, kind: job.functional}
  supply: {text: A steady supply, kind: job.functional}
  proud: {text: Be proud of breakfast, kind: job.emotional}
customer_segments:
  families: {name: Families in the old town, needs: {proud: 5}}
  cafes: {name: Cafés in the old town, needs: {bread: 3, queue: 4, invoice: 5, supply: 2}}
value_propositions:
  bread: {name: Bread, for: cafes, addresses: bread}
  cake: {name: Cake, for: families, addresses: proud}
channels:
  shop: {name: Shop, for: families, phases: [awareness, purchase, delivery]}
  van: {name: Van, for: cafes, phases: [awareness]}
revenue_streams:
  sales: {from: all, for: [bread, cake]}
hypotheses:
  wanted: {statement: We believe cafés want bread, about: cafes, risk: desirability, status: refuted}
`;

/** Tells every question with its rows; leaves all of them. */
function withRows() {
  const asked: string[] = [];
  const { prompter } = recording({}, (question) => {
    const rows = question.kind === "assign" ? `[${question.rows.map(({ value }) => value)}]` : "";
    asked.push(`${question.id}${rows}`);
    return { kind: "leave" };
  });
  return { prompter, asked };
}

const only = (rules: RegExp) => (text: string) => findingsIn(text).filter(({ rule }) => rules.test(rule));

describe("asking about findings", () => {
  it("asks the question of the interview behind each, writes the answer, and checks again", async () => {
    const file = memoryFile(SHOP);
    expect(rulesIn(file)).toContain("vague-segment");
    expect(rulesIn(file)).toContain("segment-without-offer");
    const { prompter, asked, told } = recording({
      "B4:bread": "all",
      "A1-who:people": "Commuters at the station",
      C1: ["Kiosk"],
    });
    expect(await askFixes(prompter, { file, today: TODAY, findingsIn })).toBe("finished");
    // Errors come first: nobody pays. What people pay for is asked once something is offered to them.
    expect(asked.slice(0, 2)).toEqual(["C4:cafes", "B4:bread"]);
    expect(asked).not.toContain("C4:people");
    expect(told).toContain('Line 5, warning vague-segment: "People" is nobody in particular.');
    expect(rulesIn(file)).not.toContain("vague-segment");
    expect(rulesIn(file)).not.toContain("segment-without-offer");
    expect(file.text).toContain("name: Shop # ours\n");
    expect(file.text).toContain("{name: Commuters at the station, needs: [bread]");
  });

  it("keeps what was typed when a question is left, and fills it in the next time", async () => {
    const file = memoryFile(SHOP);
    const drafts: unknown[] = [];
    const prompter: Prompter = {
      ask: async (question, _, desk) => {
        if (question.id !== "A1-who:people") return { kind: "leave" };
        drafts.push(question.draft);
        desk?.note("Commuters at the st");
        return { kind: "quit" };
      },
      tell: () => undefined,
      show: () => undefined,
    };
    const run = { file, today: TODAY, findingsIn };
    expect([await askFixes(prompter, run), await askFixes(prompter, run)]).toEqual(["quit", "quit"]);
    expect(drafts).toEqual([undefined, "Commuters at the st"]);
  });

  it("takes claims back that a suggested merge has made untrue, as canvas merge does", async () => {
    const file = memoryFile(TWINS);
    const offered: string[] = [];
    const { prompter } = recording({}, (question) => {
      if (question.id !== "fix:segments-merge" || question.kind !== "choice") return { kind: "leave" };
      offered.push(...question.options.map(({ label }) => label));
      return { kind: "answer", answer: "0" };
    });
    await askFixes(prompter, { file, today: TODAY, findingsIn });
    expect(file.text).toContain("  a: {name: Savers, economics: {profitability: low}}\n");
    expect(rulesIn(file)).not.toContain("separation-claim-contradicted");
    expect(offered).toContain(
      'Apply: merge "Clients" into "Savers", and take back that "Savers" is separate from "Members" by channels',
    );
  });

  it("tells what a suggested merge says of both that one of them has said, as canvas merge does", async () => {
    const file = memoryFile(TWINS.replace("{name: Clients,", "{name: Clients, who: organisation,"));
    const { prompter, told } = recording({}, ({ id }) =>
      id === "fix:segments-merge" ? { kind: "answer", answer: "0" } : { kind: "leave" },
    );
    await askFixes(prompter, { file, today: TODAY, findingsIn });
    expect(told).toContain('`who: organisation`: said of "Clients" only');
  });

  it("asks for whom things are where the only group is not served now, which no missing word means", async () => {
    const file = memoryFile(`canvas: 1
name: Guilds
stage: review
customer_segments: {dyers: {name: Dyers of the town, decision: later, because: No mill}}
value_propositions: {water: {name: Clean water}}
channels: {cart: {name: The cart}}
customer_relationships: {self-service: {purpose: keep}}
`);
    const forWhom = (text: string) => findingsIn(text).filter(({ rule }) => /^(value-for|serves)-nobody$/.test(rule));
    const every = { "B4:water": ["dyers"], "C2:cart": ["dyers"], "C3-who:self-service": ["dyers"] };
    const { prompter, asked } = recording(every);
    await askFixes(prompter, { file, today: TODAY, findingsIn: forWhom });
    expect(asked).toEqual(Object.keys(every));
    expect(file.text).toContain("channels: {cart: {name: The cart, for: dyers}}\n");
    expect(forWhom(file.text ?? "")).toEqual([]);
  });

  it("asks what differs between every two of several segments that look like one", async () => {
    const group = (id: string) => `  ${id}: {name: The ${id} of the town, economics: {profitability: low}}\n`;
    const file = memoryFile(`canvas: 1
name: Guilds
customer_segments:
${["bakers", "dyers", "smiths"].map(group).join("")}value_propositions: {water: {for: all, elements: {pipe: Pipe}}}
channels: {cart: {for: all}}
customer_relationships: {self-service: {for: all}}
revenue_streams: {fee: {from: all, for: pipe}}
`);
    const { prompter, asked } = recording({}, ({ id }) =>
      id === "fix:segments-merge" ? { kind: "answer", answer: "ask" } : { kind: "skip" },
    );
    const only = (text: string) => findingsIn(text).filter(({ rule }) => rule === "segments-merge");
    await askFixes(prompter, { file, today: TODAY, findingsIn: only });
    expect(asked).toEqual(["fix:segments-merge", "S1:bakers+dyers", "S1:bakers+smiths", "S1:dyers+smiths"]);
  });

  it("asks what differs between every two that a finding about several pairs names", async () => {
    const groups = ["bakers", "cooks", "dyers", "smiths"];
    const file = memoryFile(`canvas: 1
name: Guilds
stage: review
customer_segments:
${groups.map((id) => `  ${id}: {name: The ${id} of the town, decision: serve}\n`).join("")}value_propositions: {knives: {for: [${groups}]}}
channels: {cart: {for: all}}
revenue_streams: {sales: {from: [${groups}], for: knives}}
`);
    const { prompter, asked } = recording({}, () => ({ kind: "skip" }));
    const only = (text: string) => findingsIn(text).filter(({ rule }) => rule === "segments-unproven");
    await askFixes(prompter, { file, today: TODAY, findingsIn: only });
    expect(asked).toEqual(["S1:bakers+cooks", "S1:bakers+dyers", "S1:bakers+smiths", "S1:cooks+dyers"]);
  });

  it("asks for each amount, price and number of customers where the costs exceed the revenue", async () => {
    const file = memoryFile(LOSS);
    const findings = findingsIn(LOSS).filter(({ rule }) => rule === "costs-exceed-revenue");
    expect(findings).toHaveLength(1);
    const { prompter, asked } = recording({ "E4-amount": { material: "9000000", labour: "2000000" } });
    await askFixes(prompter, { file, today: TODAY, findingsIn: () => findings });
    expect(asked).toEqual(["A7:dealers", "C4-price:sales", "P3", "E4-amount"]);
    expect(rulesIn(file)).not.toContain("costs-exceed-revenue");
  });

  it("asks about entries of a list, and leaves the file as it is until something is answered", async () => {
    const listed = SHOP.replace(/customer_segments:[\s\S]*/, "customer_segments:\n  - People\n  - Users\n");
    const file = memoryFile(listed);
    const { prompter, asked } = recording({}, () => ({ kind: "leave" }));
    await askFixes(prompter, { file, today: TODAY, findingsIn });
    expect(asked).toContain("A1-who:people");
    expect(asked).toContain("A1-who:users");
    expect([file.text, file.versions]).toEqual([listed, []]);
    const answered = recording({ "A1-who:users": "Bakers of the town" });
    await askFixes(answered.prompter, { file, today: TODAY, findingsIn });
    expect(file.text).toContain("bakers-of-the-town: Bakers of the town");
    expect(answered.told).toContain(
      "Entries of customer_segments were given ids, so that other entries can name them.",
    );
  });

  it("asks each question once, and ends", async () => {
    const { prompter, asked } = recording({});
    await askFixes(prompter, { file: memoryFile(SHOP), today: TODAY, findingsIn });
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("offers each suggestion, and makes none that was not chosen", async () => {
    const bad = readFileSync(join(ROOT, "examples/bad-everyone.canvas.yaml"), "utf8");
    const leaving = memoryFile(bad);
    const { prompter, asked } = recording({}, ({ id }) =>
      id.startsWith("fix:") ? { kind: "answer", answer: "leave" } : undefined,
    );
    await askFixes(prompter, { file: leaving, today: TODAY, findingsIn });
    expect(asked[0]).toBe("fix:separation-claim-contradicted");
    expect(leaving.text).toBe(bad);

    const taking = memoryFile(bad);
    const examples: string[] = [];
    const taker = recording({}, ({ id, example }) => {
      if (id.startsWith("fix:")) examples.push(example);
      return id === "fix:separation-claim-contradicted" ? { kind: "answer", answer: "0" } : undefined;
    });
    await askFixes(taker.prompter, { file: taking, today: TODAY, findingsIn });
    expect(rulesIn(taking)).not.toContain("separation-claim-contradicted");
    // What would be done is told by the options; an example would be of another finding.
    expect(new Set(examples)).toEqual(new Set([""]));
  });

  it("goes back to the finding before, and stops where one quits", async () => {
    const replies: Reply[] = [{ kind: "leave" }, { kind: "back" }, { kind: "leave" }, { kind: "quit" }];
    const { prompter, asked } = recording({}, () => replies.shift());
    expect(await askFixes(prompter, { file: memoryFile(SHOP), today: TODAY, findingsIn })).toBe("quit");
    expect(asked).toEqual([asked[0], asked[1], asked[0], asked[1]]);
  });

  it("asks about the items of the finding only, where a question has a row for each item", async () => {
    const file = memoryFile(SHOP.replace("decision: serve}", "}").replace(", }", "}"));
    let rows: readonly string[] = [];
    const { prompter } = recording({}, (question) => {
      if (question.kind === "assign" && question.id === "D2") rows = question.rows.map(({ value }) => value);
      return undefined;
    });
    await askFixes(prompter, { file, today: TODAY, findingsIn });
    expect(rows).toEqual(["cafes"]);
  });

  it.each([
    ["a relationship", "customer_relationships", "chat: {}", "C3-who:chat"],
    ["an activity", "key_activities", "baking: {name: Baking}", "E2-for[baking]"],
    ["what has the id of a channel", "customer_relationships", "shop: {name: A word at the counter}", "C3-who:shop"],
  ])("asks about %s that the finding names, and not about others of other blocks", async (_, block, item, question) => {
    const { prompter, asked } = withRows();
    const text = `${TWO_BLOCKS}${block}: {${item}}\n`;
    await askFixes(prompter, {
      file: memoryFile(text),
      today: TODAY,
      findingsIn: only(/^(serves-nobody|means-unused)$/),
    });
    expect(asked).toEqual([question]);
  });

  it("asks what written means are for, also where there is one offer only", async () => {
    const { prompter, asked } = withRows();
    const text = TWO_BLOCKS.replace(/ {2}cake: .*\n/, "").concat("key_activities: {baking: {name: Baking}}\n");
    await askFixes(prompter, { file: memoryFile(text), today: TODAY, findingsIn: only(/^means-unused$/) });
    expect(asked).toEqual(["E2-for[baking]"]);
  });

  it.each([
    ["channel-phase-gap", ["C2-phases:van"]],
    ["refuted-still-served", ["D2[cafes]"]],
    ["needs-only-functional", ["B1-kinds[bread,queue,invoice,supply]"]],
    ["top-need-unaddressed", ["B4-needs:bread"]],
    ["required-gain-unmet", ["B4-needs:bread"]],
  ])(
    "asks for %s about what belongs to the item that it names, and not about what belongs to others",
    async (rule, ids) => {
      const { prompter, asked } = withRows();
      const findings = findingsIn(WITH_OTHERS).filter((finding) => finding.rule === rule);
      expect(findings).toHaveLength(1);
      await askFixes(prompter, { file: memoryFile(WITH_OTHERS), today: TODAY, findingsIn: () => findings });
      expect(asked).toEqual(ids);
    },
  );

  it("asks about the offer that the finding names, part by part where it has parts", async () => {
    const file = memoryFile(KITS);
    const { prompter, asked, told } = recording({ "B4-needs:kit": new Map([["scissors", "clean"]]) });
    await askFixes(prompter, { file, today: TODAY, findingsIn });
    expect(told).toContain(
      'Line 9, warning value-addresses-nothing: "The small kit" does not say which needs it meets.',
    );
    expect(asked).toContain("B4-needs:kit");
    expect(asked).not.toContain("B4-needs:stock");
    expect(file.text).toContain("scissors: {text: Scissors, addresses: clean}");
    expect(rulesIn(file)).not.toContain("value-addresses-nothing");
  });

  it("asks about every item of findings that are told as one, in one screen or in one for each", async () => {
    const rows: (readonly string[])[] = [];
    const { prompter, asked, told } = recording({}, (question) => {
      if (question.kind === "assign" && question.id === "D2") rows.push(question.rows.map(({ value }) => value));
      return undefined;
    });
    await askFixes(prompter, { file: memoryFile(MANY_GROUPS), today: TODAY, findingsIn });
    expect(rows).toEqual([GROUPS]);
    expect(told.join("\n")).toContain("These value propositions do not say which needs they meet");
    expect(asked.filter((id) => id.startsWith("B4-needs:"))).toEqual(GROUPS.map((id) => `B4-needs:offer-${id}`));
  });

  describe("of a group that nothing is offered to", () => {
    const text = TWO_BLOCKS.replace("for: all}", "for: families}").replace("for: families}\nchannels", "}\nchannels");
    const unoffered = only(/^segment-without-offer$/);

    it("asks first who gets what nobody gets yet, then about the other offers, once", async () => {
      const { prompter, asked, told } = recording({ "B4:cake": [] });
      const file = memoryFile(text);
      await askFixes(prompter, { file, today: TODAY, findingsIn: unoffered });
      expect(asked).toEqual(["B4:cake", "B4:bread"]);
      expect(told.filter((line) => line.includes('Nothing is offered to "Cafés in the old town"'))).toHaveLength(2);
      // In the next run, that nobody gets the cake is known.
      const next = recording({ "B4:bread": ["families", "cafes"] });
      await askFixes(next.prompter, { file, today: TODAY, findingsIn: unoffered });
      expect(next.asked).toEqual(["B4:bread"]);
      expect(file.text).toContain("bread: {name: Bread, for: [families, cafes]}");
    });

    it("asks no more once an answer settles it", async () => {
      const { prompter, asked } = recording({ "B4:cake": ["cafes", "families"] });
      await askFixes(prompter, { file: memoryFile(text), today: TODAY, findingsIn: unoffered });
      expect(asked).toEqual(["B4:cake"]);
    });

    it("goes back to what was asked about it first", async () => {
      const replies: Reply[] = [{ kind: "leave" }, { kind: "back" }, { kind: "leave" }, { kind: "leave" }];
      const { prompter, asked } = recording({}, () => replies.shift());
      await askFixes(prompter, { file: memoryFile(text), today: TODAY, findingsIn: unoffered });
      expect(asked).toEqual(["B4:cake", "B4:bread", "B4:cake", "B4:bread"]);
    });
  });

  it("asks for the rows that an earlier finding left out, though the question is the same", async () => {
    const rows: (readonly string[])[] = [];
    const { prompter } = recording({}, (question) => {
      if (question.kind === "assign" && question.id === "D2") rows.push(question.rows.map(({ value }) => value));
      return undefined;
    });
    const findings = findingsIn(PERSONAS).filter(({ rule }) => rule === "persona-of-unserved");
    expect(findings).toHaveLength(2);
    await askFixes(prompter, { file: memoryFile(PERSONAS), today: TODAY, findingsIn: () => findings });
    expect(rows).toEqual([["cats"], ["dogs"]]);
  });
});

describe("the questions that rules name", () => {
  const asking = RULES.filter(({ asks }) => asks !== undefined);
  /** Nothing on the quick or deep path is about these as their examples have them. */
  const UNASKED = ["persona-of-unserved", "refuted-still-served", "segments-are-roles"];

  it.each(asking.map((rule) => [rule.id, rule] as const))("can be asked about the bad example of %s", (id, rule) => {
    const source = examplesOf(id).bad.replace(/[⟦⟧]/g, "");
    const selection = { settings: new Map([[id, { severity: "error" as const }]]), only: [], skip: [] };
    const finding = lintCanvas(source, { file: "a", today: "2030-01-01", selection }).findings.find(
      (one) => one.rule === id,
    );
    const state = stateOf(source, TODAY);
    if (finding === undefined || state === undefined) throw new Error("the example is no example");
    const questions = questionsFor({ subject: finding.subject, path: finding.path, asks: rule.asks }, state);
    expect(questions.length > 0).toBe(!UNASKED.includes(id));
  });
});

describe("canvas fix", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "canvas-fix-"));
    writeFileSync(join(folder, "a.canvas.yaml"), `${SHOP}channels: {kiosk: {for: cafesx}}\n`);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const fix = async (...args: readonly string[]) => {
    const io = fakeIo({ cwd: folder });
    const exitCode = await main(["fix", ...args], io, { version: "0", root: ROOT });
    return { exitCode, out: io.out, err: io.err };
  };

  it("makes the safe fixes and tells what is left", async () => {
    const { out, err } = await fix("a.canvas.yaml");
    expect(err).toContain("fixed 1 finding in 1 file");
    expect(out).toContain("vague-segment");
    expect(readFileSync(join(folder, "a.canvas.yaml"), "utf8")).toContain("kiosk: {for: cafes}");
  });

  it("prints what it would change with --dry-run", async () => {
    expect((await fix("--dry-run", "a.canvas.yaml")).out).toContain("+channels: {kiosk: {for: cafes}}");
  });

  it("asks nothing without a terminal, and says what can be done instead", async () => {
    expect(await fix("--ask", "a.canvas.yaml")).toEqual({
      exitCode: 2,
      out: "",
      err:
        "canvas: canvas fix --ask asks its questions on a terminal, and this is none\n" +
        "  make the safe fixes: canvas fix FILE; or give answers in a file: canvas init FILE --answers answers.yaml\n",
    });
  });
});
