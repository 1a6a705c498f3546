import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { interview } from "../../src/interview/interview.js";
import type { Prompter, Reply } from "../../src/interview/prompter.js";
import type { Question } from "../../src/interview/question.js";
import { stateOf } from "../../src/interview/state.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { answering, memoryFile, OPTIONS } from "./bakery.js";

/** Readers pay nothing, shops pay for being read about, and a grant carries the rest. */
const PAPER = `canvas: 1
name: Paper
funding: A grant of the city
needs: {news: What happens here, buyers: Buyers from here}
customer_segments:
  readers: {name: Readers, pays: false, essential_because: Shops pay for them, needs: [news]}
  shops: {name: Shops, pays: true, needs: [buyers], depends_on: [readers]}
value_propositions:
  paper: {name: Paper, for: readers, addresses: [news]}
  adverts: {name: Adverts, for: shops, elements: {page: {text: A page, addresses: [buyers]}}}
revenue_streams:
  prices: {name: Prices, from: shops, for: page}
key_resources:
  desk: {name: Advert desk, for: prices}
`;

const GYM = `canvas: 1
name: Gym
customer_segments:
  runners: {name: Runners, pays: true}
  teams: {name: Teams, pays: true}
  seniors: {name: Seniors, pays: true}
value_propositions:
  hall: {name: Hall, for: [runners, teams, seniors], elements: {court: A court, shower: A shower}}
  app: {name: App, for: [runners, teams], elements: {shower: {}}}
  trainer: {name: Trainer, for: seniors}
channels:
  web: {name: Web, for: [runners, seniors], delivers: [court, app, trainer]}
revenue_streams:
  fee: {name: Fee, from: [runners, teams, seniors], for: [court, shower]}
  lessons: {name: Lessons, from: [runners, teams], for: app}
hypotheses:
  packed: {statement: The hall is packed, about: hall}
  dearer: {statement: Lessons may cost more, about: packed}
`;

/** The canvas after an answer; nothing that went is still named. */
async function answered(answers: Readonly<Record<string, unknown>>) {
  return (await heard(GYM, answers)).canvas;
}

/** The same of any canvas, with what the interview says about it. */
async function heard(source: string, answers: Readonly<Record<string, unknown>>) {
  const file = memoryFile(source);
  const told: string[] = [];
  const prompter = { ...answering(answers), tell: (text: string) => void told.push(text) };
  await interview(prompter, file, { ...OPTIONS, wanted: new Set(Object.keys(answers)) });
  const { text = "" } = file;
  expect(lintCanvas(text, { file: "a" }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const { canvas } = readCanvas(text);
  if (canvas === undefined) throw new Error(text);
  return { canvas, text, told };
}

const ids = (links: readonly { readonly to: string }[] | undefined) => links?.map(({ to }) => to);

describe("what an answer takes away", () => {
  it("goes out of every list, and the others in it stay: groups that are ignored", async () => {
    const { valuePropositions, channels } = await answered({
      D2: { runners: "ignore", teams: "ignore", seniors: "serve" },
    });
    expect(valuePropositions.map((offer) => ids(offer.for))).toEqual([["seniors"], undefined, ["seniors"]]);
    expect(ids(channels[0]?.for)).toEqual(["seniors"]);
  });

  it("goes out of every list, and the others in it stay: groups that pay nothing", async () => {
    const { streams } = await answered({ A4: ["seniors"] });
    expect(streams.map(({ from }) => ids(from))).toEqual([["seniors"], undefined]);
  });

  it("takes links to the parts with it that only it has; what is told of a part that others have is told by them", async () => {
    const { valuePropositions, channels, streams } = await answered({ B3: ["App: A shower", "Trainer"] });
    expect(ids(channels[0]?.delivers)).toEqual(["app", "trainer"]);
    expect(ids(streams[0]?.for)).toEqual(["shower"]);
    expect(valuePropositions[0]?.elements.map(({ id, name }) => [id, name])).toEqual([["shower", "A shower"]]);
  });

  it("leaves no empty list when all that is in it goes", async () => {
    const { channels } = await answered({ B3: ["Pool"] });
    expect(channels[0]?.delivers).toBeUndefined();
  });

  it("is no longer what a belief is about: another belief", async () => {
    const { hypotheses } = await answered({ F1: ["Lessons may cost more"] });
    expect(hypotheses.map(({ id, about }) => [id, about])).toEqual([["dearer", undefined]]);
  });

  it("is no longer remembered: what was skipped and typed about it is of no other group that is called so later", async () => {
    const record = `x-interview:
  skipped: [B1:teams, B1:runners]
  drafts:
    B1:teams: [Play on Sundays] # their words
    D2: {teams: later, runners: serve}
`;
    const { text, told } = await heard(GYM + record, { A1: ["Runners", "Seniors"] });
    expect(text).toContain("x-interview:\n  skipped: [B1:runners]\n  drafts:\n    D2: {runners: serve}\n");
    expect(told).toEqual(
      expect.arrayContaining([
        "What was typed under B1:teams goes: [Play on Sundays].",
        "What was typed under D2, teams, goes: later.",
      ]),
    );
  });

  it("is told when what named others means the one group that is left", async () => {
    const { told } = await heard(GYM, { D2: { runners: "ignore", teams: "ignore", seniors: "serve" } });
    expect(told).toEqual([
      '"Hall" no longer has: for "Runners", "Teams".',
      '"App" no longer has: for "Runners", "Teams".',
      '"Web" no longer has: for "Runners".',
      '"Fee" no longer has: from "Runners", "Teams".',
      '"Lessons" no longer has: from "Runners", "Teams".',
      '"App" is for "Seniors" now: no other group is served.',
      '"Lessons" comes from "Seniors" now: no other group is served.',
    ]);
  });

  it("is a stream, and the links to it, when only a group that pays nothing is left to pay it", async () => {
    const { canvas, told } = await heard(PAPER, { D2: { readers: "serve", shops: "ignore" } });
    expect([canvas.streams, canvas.resources[0]?.for]).toEqual([[], undefined]);
    expect(told).toEqual([
      '"Adverts" no longer has: for "Shops".',
      '"A page" no longer has: addresses "Buyers from here".',
      '"Prices" goes, with: from; for.',
      '"Advert desk" no longer has: for "Prices".',
      '"Adverts" is for "Readers" now: no other group is served.',
      '"Prices" was taken out: nobody who pays it is served any more.',
    ]);
  });

  it("is no longer addressed: a need that nobody has any more who gets the offer", async () => {
    const { canvas } = await heard(PAPER, { "B1:shops": ["Be known"], "B4:paper": ["shops"] });
    expect(canvas.valuePropositions.map(({ addresses }) => addresses)).toEqual([undefined, undefined]);
    expect(canvas.valuePropositions[1]?.elements[0]?.addresses).toBeUndefined();
  });

  it("is never the last money: what a group pays that is not served is not all there is", async () => {
    const later = PAPER.replace("funding: A grant of the city\n", "").replace(
      "pays: true, needs",
      "decision: later, needs",
    );
    const bare = later
      .replace("  prices: {name: Prices, from: shops, for: page}\n", "")
      .replace("revenue_streams:\n", "");
    await expect(heard(bare.replace(", for: prices", ""), { "C4:shops": ["page"] })).rejects.toThrow(
      /Nobody who pays would be served now.*"Shops" would have to be served/,
    );
  });

  it("is no longer who a group would leave with, and no empty list stays", async () => {
    const { canvas } = await heard(PAPER, { "D3:readers": [] });
    expect(canvas.segments[1]?.dependsOn).toEqual([]);
  });
});

describe("what goes with an answer", () => {
  it("is told: what was said about a group that is taken out, and what only named it", async () => {
    const { told } = await heard(GYM, { A1: ["Teams", "Seniors"], C1: [] });
    expect(told).toEqual(['"Runners" goes, with: pays.', '"Web" goes, with: for; delivers.']);
    expect((await heard(PAPER, { A1: ["Shops"] })).told).toEqual([
      '"Readers" goes, with: pays; essential because; needs.',
      '"Shops" no longer has: depends on "Readers".',
      '"Paper" no longer has: for "Readers"; addresses "What happens here".',
      '"Paper" is for "Shops" now: no other group is served.',
    ]);
  });

  it("is told: a name in another's place", async () => {
    const { told } = await heard(GYM, { C1: ["Corner store"] });
    expect(told).toEqual(['"Web" is called "Corner store" now; what is said about it stays.']);
  });

  it("is told: what a group has that is the same people at another price", async () => {
    const same =
      "canvas: 1\nname: Gym\nneeds: {move: Move, rest: Rest}\ncustomer_segments:\n" +
      "  runners: {name: Runners, pays: true, needs: [move, rest]}\n" +
      "  members: {name: Members, pays: true, needs: [move, rest], notes: all of them old}\n" +
      "value_propositions: {hall: {for: [runners, members]}, sauna: {for: members}}\n" +
      "revenue_streams: {fee: {name: Fee, from: runners, for: hall}, card: {name: Card, from: members, for: sauna}}\n";
    const { told } = await heard(same, { "T1:members": "price" });
    expect(told).toEqual(['"Card" goes, with: from; for.']);
  });

  it("is told: what two groups say of themselves that cannot be said of both, and nothing that goes over to the one", async () => {
    const same =
      "canvas: 1\nname: Gym\nneeds: {move: Move, rest: Rest}\ncustomer_segments:\n" +
      "  runners: {name: Runners, who: person, needs: [move, rest], economics: {profitability: high}}\n" +
      "  members:\n    {name: Members, who: organisation, needs: [move, rest], economics: {profitability: high, margin: 20}, notes: Old}\n" +
      "  teams: {name: Teams, needs: [move, rest], separate_from: {members: channels}}\n" +
      "value_propositions: {hall: {for: all}}\n" +
      "channels: {web: {for: [runners, members]}, desk: {for: teams}}\n" +
      "revenue_streams: {fee: {name: Fee, from: [runners, members], for: hall}}\n";
    const { told, canvas } = await heard(same, { "S1:runners+members": "merge" });
    expect(told).toEqual([
      '`who`: "Runners" has person, "Members" has organisation; person stays',
      '`margin` of "Members" (20) is left out: it is not known of "Runners"',
    ]);
    expect(canvas.segments[0]?.notes).toBe("Old");
    expect(canvas.segments[1]?.separateFrom.map(({ from }) => from.to)).toEqual(["runners"]);
  });

  it("is not what the question is about", async () => {
    const { told } = await heard(GYM, {
      "C2:web": ["runners"],
      "B4:app": ["teams"],
      A4: ["runners", "teams", "seniors"],
    });
    expect(told).toEqual([]);
  });
});

describe("who can be asked back", () => {
  const sit = async (source: string, sure: readonly Reply[]) => {
    const file = memoryFile(source);
    const asked: Question[] = [];
    const told: string[] = [];
    const replies = [...sure];
    const prompter: Prompter = {
      ask: async (question) => {
        asked.push(question);
        if (question.id === "A1!") return replies.shift() ?? { kind: "quit" };
        if (question.id !== "A1" || asked.filter(({ id }) => id === "A1").length > 1) return { kind: "quit" };
        return { kind: "answer", answer: ["Shops"], was: ["Shops"] };
      },
      tell: (text) => void told.push(text),
      show: () => undefined,
      asksBack: true,
    };
    await interview(prompter, file, { ...OPTIONS, wanted: new Set(["A1"]) });
    return { text: file.text ?? "", asked, told };
  };

  it("is told before anything goes, and it goes when they say so", async () => {
    const { text, told } = await sit(PAPER, [{ kind: "answer", answer: "go" }]);
    expect(told[0]).toBe('"Readers" goes, with: pays; essential because; needs.');
    expect(readCanvas(text).canvas?.segments.map(({ id }) => id)).toEqual(["shops"]);
    expect(text).not.toContain("x-interview");
  });

  it.each<Reply>([{ kind: "answer", answer: "change" }, { kind: "back" }, { kind: "quit" }])(
    "nothing goes after %j, and the answer stands there to be changed",
    async (reply) => {
      const { text, asked } = await sit(PAPER, [reply]);
      expect(readCanvas(text).canvas?.segments.map(({ id }) => id)).toEqual(["readers", "shops"]);
      expect(stateOf(text, OPTIONS.today)?.record.drafts.get("A1")).toEqual([
        new Map([["is", "Shops"]]),
        new Map([["was", "Readers"]]),
      ]);
      if (reply.kind !== "quit") expect(asked[2]?.draft).toEqual([{ text: "Shops", was: "Shops" }]);
    },
  );
});

describe("who ignores a group", () => {
  const ignoring = async (source: string, decisions: Readonly<Record<string, string>>) => {
    const file = memoryFile(source);
    const ids: string[] = [];
    const told: string[] = [];
    const prompter: Prompter = {
      ask: async ({ id }) => {
        ids.push(id);
        if (ids.length > 1) return { kind: "quit" };
        return { kind: "answer", answer: new Map(Object.entries(decisions)) };
      },
      tell: (text) => void told.push(text),
      show: () => undefined,
      asksBack: true,
    };
    await interview(prompter, file, {
      ...OPTIONS,
      wanted: new Set(["D2"]),
      within: (question) => question.id === "D2",
    });
    return { ids, told };
  };

  it("is told that nothing is for it any more, and not asked: that is what ignoring is", async () => {
    const { ids, told } = await ignoring(GYM, { runners: "ignore", teams: "serve", seniors: "serve" });
    expect(ids[1]).not.toBe("D2!");
    expect(told).toEqual([
      '"Hall" no longer has: for "Runners".',
      '"App" no longer has: for "Runners".',
      '"Web" no longer has: for "Runners".',
      '"Fee" no longer has: from "Runners".',
      '"Lessons" no longer has: from "Runners".',
    ]);
  });

  it.each([
    ["a stream goes, and what an offer meets", PAPER, { readers: "serve", shops: "ignore" }],
    [
      "what flows from it was written down",
      GYM.replace("{name: Teams, pays: true}", "{name: Teams, pays: true, depends_on: {runners: They fill the hall}}"),
      { runners: "ignore", teams: "serve", seniors: "serve" },
    ],
  ])("is asked when more goes: %s", async (_, source, decisions) => {
    expect((await ignoring(source, decisions)).ids[1]).toBe("D2!");
  });
});

describe("a new id", () => {
  it("is none that a belief names already, whatever that is", async () => {
    const { canvas } = await heard(
      "canvas: 1\nname: Gym\ncustomer_segments: {runners: Runners}\nhypotheses: {many: {statement: There are many, about: runners}}\n",
      { "B1:runners": ["Runners!", "Company"] },
    );
    expect(canvas.needs.map(({ id }) => id)).toEqual(["runners-2", "company"]);
  });

  it("of a belief is not that of what it is about", async () => {
    const channel = "donaudampfschifffahrtsgesellschaftskiosk";
    const { canvas } = await heard(
      `canvas: 1\nname: Gym\ncustomer_segments: {runners: Runners, teams: Teams}\nchannels: {${channel}: {}}\n`,
      { [`C2:${channel}`]: "don't know" },
    );
    expect(canvas.hypotheses.map(({ id, about }) => [id, about?.[0]?.to])).toEqual([[`${channel}-2`, channel]]);
  });
});
