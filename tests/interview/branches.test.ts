import { beforeAll, describe, expect, it } from "vitest";
import { fieldOfText } from "../../src/document/edit/plain-field.js";
import { interview } from "../../src/interview/interview.js";
import { stateWithIds } from "../../src/interview/open-questions.js";
import type { Prompter } from "../../src/interview/prompter.js";
import type { Depth } from "../../src/interview/question.js";
import { problemWith } from "../../src/interview/reply-edits.js";
import { allQuestions, findQuestion } from "../../src/interview/session.js";
import { type InterviewState, stateOf } from "../../src/interview/state.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { answering, BAKERY, memoryFile, OPTIONS } from "./bakery.js";
import { TUTORING } from "./tutoring.js";

/** Interviews with answers; every answer has to be asked for. Gives the file, its findings, and what was asked. */
async function goThrough(answers: Readonly<Record<string, unknown>>, depth: Depth = "quick", text?: string) {
  const script = answering({ R: "finish", ...answers });
  const asked: string[] = [];
  const file = memoryFile(text);
  const ask: Prompter["ask"] = (question, progress) => {
    asked.push(question.id);
    return script.ask(question, progress);
  };
  const wanted = new Set(text === undefined ? [] : Object.keys(answers));
  await interview({ ...script, ask }, file, { ...OPTIONS, depth, wanted });
  expect(script.unused()).toEqual([]);
  const { findings } = lintCanvas(file.text ?? "", { file: "a", today: OPTIONS.today });
  const told = findings.map(({ severity, rule }) => `${severity} ${rule}`);
  return { text: file.text ?? "", told, asked, missing: script.missing() };
}

const at = (text: string, ...path: string[]) => fieldOfText(text, path);

describe("an honest quick run", () => {
  it("of a bakery that also sells to cafés ends without any finding", async () => {
    const { told, missing } = await goThrough(BAKERY);
    expect([told, missing]).toEqual([[], []]);
  });

  it("of a tutoring platform ends without any finding, as a platform, and reviewed today", async () => {
    const { text, told, missing } = await goThrough(TUTORING);
    expect([told, missing]).toEqual([[], []]);
    expect([at(text, "market"), at(text, "reviewed"), at(text, "stage")]).toEqual([
      "multi-sided",
      "2026-09-30",
      undefined,
    ]);
  });
});

/** Two groups that have nothing in common. */
const APART = {
  A1: ["Readers of books", "Web companies"],
  A4: "all",
  "B1:readers-of-books": ["Find any book", "Pay little"],
  "B1:web-companies": ["Store data", "Servers by the hour"],
  "B2:readers-of-books": "none",
  "B2:web-companies": "none",
  "D3:readers-of-books": "none",
  "D3:web-companies": "none",
};

describe("two groups that have nothing in common", () => {
  it("are a diversified business, which says what both share inside", async () => {
    const why = "Both stand on one infrastructure";
    const { text, asked, told } = await goThrough({ ...APART, M1: "diversified", M3: why });
    expect(asked.indexOf("M3")).toBe(asked.indexOf("M1") + 1);
    expect(at(text, "customer_segments", "web-companies", "rationale")).toBe(why);
    expect(told.filter((one) => !one.startsWith("info"))).toEqual([]);
  });

  it("may share nothing that is known: that becomes a belief", async () => {
    const { text } = await goThrough({ ...APART, M1: "diversified", M3: "don't know" });
    expect(text).toContain("We believe our businesses share something");
    expect(at(text, "x-interview", "unknown")).toEqual(["M3"]);
  });
});

describe("one group", () => {
  const ONE = { A1: "Car makers in Bavaria", A2: { "car-makers-in-bavaria": "organisation" }, A4: "all" };

  it("is a mass market without a question about the biggest customer", async () => {
    const { text, asked } = await goThrough({ ...ONE, M1: "mass" });
    expect(at(text, "market")).toBe("mass");
    expect(asked.some((id) => id.startsWith("M2"))).toBe(false);
  });

  it("is a niche with the share of the biggest customer, as a range where it is one", async () => {
    const { text } = await goThrough({ ...ONE, M1: "niche", "M2:car-makers-in-bavaria": { share: "30-40 %" } });
    expect(at(text, "customer_segments", "car-makers-in-bavaria", "top_customer_share")).toEqual(
      new Map([
        ["low", 30],
        ["high", 40],
      ]),
    );
  });

  it("that is an organisation is asked for its roles in a deep interview, and not in a quick one", async () => {
    const roles = { user: "The assembly line", "decision-maker": "The head of purchasing" };
    const { text } = await goThrough({ ...ONE, "A8:car-makers-in-bavaria": roles }, "deep");
    expect(at(text, "customer_segments", "car-makers-in-bavaria", "roles", "user", "name")).toBe("The assembly line");
    expect((await goThrough(ONE)).asked).not.toContain("A8:car-makers-in-bavaria");
  });
});

describe("a business that nobody pays for", () => {
  it("is asked what else carries it, also in a quick interview", async () => {
    const { text } = await goThrough({
      A1: "Readers of the encyclopedia",
      A4: "none",
      P3: "Donations of two foundations",
    });
    expect(at(text, "funding")).toBe("Donations of two foundations");
  });
});

describe("who is served now", () => {
  const SCHOOL = `canvas: 1
name: School
customer_segments: {tutors: {name: Tutors, pays: true}, parents: {name: Parents, pays: true}, pupils: {name: Pupils, pays: false}}
value_propositions: {m: Matching}
revenue_streams: {fees: {from: parents, for: m}}
`;
  const decide = (tutors: string, parents: string) => {
    const state = stateOf(SCHOOL, "2026-09-30");
    const question = state && findQuestion(state, "D2");
    const answer = new Map(Object.entries({ tutors, parents, pupils: "serve" }));
    return question && problemWith(question, answer);
  };

  it("may be all who pay, whether a stream shows it or it is only said", () => {
    expect(decide("serve", "ignore")).toBeUndefined();
    expect(decide("ignore", "serve")).toBeUndefined();
  });

  it("is not only who pays nothing, although no stream is there yet", () => {
    expect(decide("ignore", "later")).toMatch(/^Nobody who pays .*"Tutors" or "Parents" would have to be served/);
    const state = stateOf(SCHOOL.replace(/revenue_streams.*\n/, ""), "2026-09-30");
    const question = state && findQuestion(state, "D2");
    const answer = new Map([
      ["tutors", "ignore"],
      ["parents", "ignore"],
    ]);
    expect(question && problemWith(question, answer)).toMatch(/^Nobody who pays/);
  });
});

describe("decisions", () => {
  const TWO = `canvas: 1
name: Newspaper
customer_segments: {readers: {name: City commuters, pays: false}, shops: {name: Shops along the line, pays: true}}
revenue_streams: {ads: {from: shops}}
`;

  it("that leave nobody who pays are refused in words", async () => {
    await expect(goThrough({ D2: { readers: "serve", shops: "later" } }, "quick", TWO)).rejects.toThrow(
      /"Shops along the line" would have to be served/,
    );
    await expect(goThrough({ D2: { readers: "ignore", shops: "ignore" } }, "quick", TWO)).rejects.toThrow(
      /Nobody would be served/,
    );
  });

  it("that pay nothing any more take their streams with them", async () => {
    const { text, told } = await goThrough({ A4: "readers" }, "quick", TWO);
    expect(at(text, "revenue_streams", "ads", "from")).toBeUndefined();
    expect(told.filter((one) => one.startsWith("error"))).toEqual([]);
  });
});

describe("a diversified business", () => {
  const THREE = `canvas: 1
name: Farm software
market: diversified
needs: {a: Aa, b: Bb, c: Cc, d: Dd, e: Ee}
customer_segments:
  farmers: {name: Farmers near Linz, decision: serve, needs: [a, b]}
  shops: {name: Farm shops near Linz, decision: serve, needs: [b, c]}
  operas: {name: Opera houses, decision: serve, needs: [d, e]}
`;
  const prompt = (text: string) => findQuestion(stateOf(text, "2026-01-01") as InterviewState, "M3")?.prompt;

  it("is asked about its unrelated sides; groups that share a need are one of them", () => {
    expect(prompt(THREE)).toBe(
      'Why both: "Farmers near Linz" with "Farm shops near Linz", and "Opera houses"? What do they share inside?',
    );
    expect(prompt(THREE.replace("[b, c]", "[c]"))).toBe(
      'Why all of these: "Farmers near Linz", "Farm shops near Linz" and "Opera houses"? What do they share inside?',
    );
  });
});

describe("a platform", () => {
  const SIDES = `canvas: 1
name: Newspaper
market: multi-sided
customer_segments:
  readers: {name: City commuters, depends_on: shops}
  shops: {name: Shops along the line, depends_on: readers}
`;

  it("that loses a side is no platform any more: the market is asked for again", async () => {
    const { text, asked, told } = await goThrough({ "D3:readers": "none", M1: "segmented" }, "quick", SIDES);
    expect(asked).toContain("M1");
    expect(at(text, "market")).toBe("segmented");
    expect(told.filter((one) => one.startsWith("error"))).toEqual([]);
  });

  it("is asked which side it wins first; a supplier and a customer are not", () => {
    const families = (text: string) =>
      [...allQuestions(stateOf(text, "2026-01-01") as InterviewState)].map(({ id }) => id);
    expect(families(SIDES)).toContain("P2");
    expect(families(SIDES.replace(", depends_on: shops", ""))).not.toContain("P2");
  });

  it("gets a belief that is called like no segment, however long the id of the first side is", async () => {
    const long = SIDES.replaceAll("readers", "recruiters-and-hiring-managers");
    const { text, told } = await goThrough({ P2: "recruiters-and-hiring-managers" }, "quick", long);
    expect(at(text, "hypotheses", "recruiters-and-hiring-managers-2", "about")).toEqual([
      "recruiters-and-hiring-managers",
      "shops",
    ]);
    expect(told.filter((one) => one.startsWith("error"))).toEqual([]);
  });

  it("needs both sides to be called one", async () => {
    const half = SIDES.replace("market: multi-sided\n", "").replace(", depends_on: shops", "");
    await expect(goThrough({ M1: "multi-sided" }, "quick", half)).rejects.toThrow(
      /only "Shops along the line" would leave/,
    );
  });
});

describe("a claim", () => {
  it("that the canvas contradicts is refused, with what to change instead", async () => {
    const same = `canvas: 1
name: Bakery
customer_segments: {early: Early risers, late: Late risers}
channels: {shop: {for: all}}
`;
    const claim = { R: "claim", "R-claim": "early", "R-claim:early": "late", "R-claim:early+late": "channels" };
    await expect(goThrough(claim, "quick", same)).rejects.toThrow(/channels is the same for both|channels are/);
  });
});

describe("blocks that are lists of texts", () => {
  const LISTS = "canvas: 1\nname: Shop\nchannels: [Website]\nkey_resources: [The website]\nhypotheses: [Website]\n";

  it("are given ids that no link can take for one another", () => {
    const { canvas } = stateWithIds(LISTS, "2026-01-01") as InterviewState;
    const ids = [canvas.channels, canvas.resources, canvas.hypotheses].flatMap((items) => items.map(({ id }) => id));
    expect(ids).toEqual(["website", "website-2", "website-3"]);
  });
});

describe("the review", () => {
  const BLOCKS = ["who", "what", "channels", "relationships", "revenue", "choice", "means", "beliefs"];

  let text = "";
  beforeAll(async () => {
    text = (await goThrough(BAKERY)).text;
  });

  it.each(BLOCKS)("goes through %s again, and comes back", async (block) => {
    const asked: string[] = [];
    const answers = [block, "finish"];
    const ask: Prompter["ask"] = async ({ id }) => {
      asked.push(id);
      return id === "R" ? { kind: "answer", answer: answers.shift() ?? "finish" } : { kind: "leave" };
    };
    const file = memoryFile(text);
    await interview({ ask, tell: () => undefined, show: () => undefined }, file, OPTIONS);
    expect(asked.length).toBeGreaterThan(2);
    expect([asked[0], asked.at(-1)]).toEqual(["R", "R"]);
    expect(file.text).toBe(text);
  });
});
