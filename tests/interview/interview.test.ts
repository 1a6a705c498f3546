import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/analysis/facts.js";
import { separate } from "../../src/analysis/separation/separation.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { interview } from "../../src/interview/interview.js";
import type { Prompter, Reply } from "../../src/interview/prompter.js";
import { allQuestions } from "../../src/interview/session.js";
import { type InterviewState, stateOf } from "../../src/interview/state.js";
import { summaryOf } from "../../src/interview/summary.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { answering, BAKERY, type MemoryFile, memoryFile, OPTIONS, recording, run, SKELETON } from "./bakery.js";
import { LINKEDIN } from "./linkedin.js";
import { NEWSPAPER } from "./newspaper.js";

const canvasOf = (file: MemoryFile) => {
  const { canvas, findings } = readCanvas(file.text ?? "");
  expect(findings).toEqual([]);
  if (canvas === undefined) throw new Error("not a canvas");
  return canvas;
};

const severe = (file: MemoryFile) =>
  lintCanvas(file.text ?? "", { file: "a" })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);

describe("a canvas in which one word cannot be read", () => {
  it("is not asked about: the word would be asked for and written a second time", () => {
    const source = "canvas: 1\nname: X\ncustomer_segments: {a: {name: Bakers, who: person}}\n";
    expect(stateOf(source, OPTIONS.today)).toBeDefined();
    expect(stateOf(source.replace("person", "alien"), OPTIONS.today)).toBeUndefined();
  });
});

describe("a bakery that also sells to cafés", () => {
  it("is asked for whom it creates value, first of all", async () => {
    const { prompter, asked } = recording(BAKERY);
    await run(prompter);
    expect(asked[0]).toBe("A1");
  });

  it("becomes a canvas with every answer in its place", async () => {
    const script = answering(BAKERY);
    const canvas = canvasOf(await run(script));
    expect(script.unused()).toEqual([]);
    expect(script.missing()).toEqual([]);
    expect(canvas.segments.map(({ id, who, priority, pays }) => [id, who, priority, pays])).toEqual([
      ["families-in-the-quarter", "person", undefined, true],
      ["cafés-within-five-kilometres", "organisation", 1, true],
    ]);
    expect(canvas.segments[1]?.needs?.map(({ entry }) => entry)).toEqual([
      "never-run-out-in-the-morning",
      "one-bill-a-month",
      "know-what-is-in-it",
    ]);
    expect(canvas.valuePropositions.map(({ id, elements }) => [id, elements.map((e) => e.id)])).toEqual([
      ["daily-bread", ["sourdough-loaves", "rolls"]],
      ["café-service", ["standing-order", "delivery-before-seven"]],
    ]);
    expect(canvas.streams.map(({ from, for: paid, type }) => [from?.[0]?.to, paid?.[0]?.to, type])).toEqual([
      ["families-in-the-quarter", "sourdough-loaves", "asset-sale"],
      ["cafés-within-five-kilometres", "delivery-before-seven", "subscription"],
    ]);
    expect(canvas.resources.map(({ for: links }) => links?.[0]?.to)).toEqual(["all", "all"]);
    expect(canvas.hypotheses.map(({ name, importance }) => [name, importance])).toEqual([
      ["Cafés pay more for delivery before seven", 5],
    ]);
    expect([canvas.market[0]?.kind, canvas.orientation, canvas.reviewed]).toEqual([
      "segmented",
      "value-driven",
      "2026-09-30",
    ]);
  });

  it("has segments that are separate, and no errors", async () => {
    const file = await run(answering(BAKERY));
    const facts = factsOf(canvasOf(file));
    expect(separate(facts.canvas, facts.links).counts.separate).toBe(1);
    expect(severe(file)).toEqual([]);
  });

  it("goes on with the same question wherever it was left", async () => {
    const { prompter, asked } = recording(BAKERY);
    const file = await run(prompter);
    const resumed: string[] = [];
    for (const text of [undefined, ...file.versions.slice(0, -1)]) {
      const quitter = recording({}, () => ({ kind: "quit" }));
      await interview(quitter.prompter, memoryFile(text), OPTIONS);
      resumed.push(...quitter.asked);
    }
    expect(resumed).toEqual(asked);
  });

  it("is finished when it is run again: only the review is asked", async () => {
    const file = await run(answering(BAKERY));
    const { prompter, asked } = recording({ R: "finish" });
    const before = file.text;
    await interview(prompter, file, OPTIONS);
    expect(asked).toEqual(["R"]);
    expect(file.text).toBe(before);
  });

  it("keeps comments, quotes and order of what was written by hand", async () => {
    const file = memoryFile(
      `# ours\ncanvas: 1\nname: 'Bakery' # since 1912\nchannels:\n  shop: {name: "Shop", owner: own}   # the old one\n`,
    );
    await run(answering({ ...BAKERY, "C2:shop": "families-in-the-quarter" }), file);
    expect(file.text).toContain("# ours\ncanvas: 1\nname: 'Bakery' # since 1912\n");
    expect(file.text).toContain(`  shop: {name: "Shop", owner: own, for: families-in-the-quarter}   # the old one\n`);
  });
});

describe("one segment", () => {
  const ONE = {
    A1: "Car makers in Bavaria",
    A2: { "car-makers-in-bavaria": "organisation" },
    A4: "all",
    "B1:car-makers-in-bavaria": ["Parts that fit", "No line ever stops", "One contact"],
    B3: "Fuel pumps",
    C1: ["Key account managers"],
    C3: "dedicated-personal-assistance",
    "C4:car-makers-in-bavaria": "fuel-pumps",
    "C4-how:fuel-pumps-income": "asset-sale",
    D1: { "car-makers-in-bavaria": "high" },
    M1: "niche",
    "M2:car-makers-in-bavaria": "60 %",
  };

  it("is not asked who else: no B2, C2, D2, D3; but for mass or niche, and the biggest customer", async () => {
    const { prompter, asked } = recording(ONE);
    const canvas = canvasOf(await run(prompter));
    const families = asked.map((id) => id.split(":")[0]);
    for (const id of ["A3", "B2", "B4", "C2", "C3-who", "D2", "D3"]) expect(families).not.toContain(id);
    expect(families).toContain("M2");
    expect(canvas.segments[0]?.topCustomerShare?.low).toBe(60);
    expect(canvas.channels[0]?.for?.map(({ to }) => to)).toEqual(["car-makers-in-bavaria"]);
  });
});

describe("a platform", () => {
  it("learns who pays for those who do not, and becomes multi-sided", async () => {
    const script = answering(NEWSPAPER);
    const file = await run(script);
    const canvas = canvasOf(file);
    expect(script.unused()).toEqual([]);
    const [readers, advertisers] = canvas.segments;
    expect(readers?.essentialBecause).toBe("Advertisers pay to be seen by them");
    expect(readers?.dependsOn.map(({ on, what }) => [on.to, what])).toEqual([["advertisers", "funding"]]);
    expect(advertisers?.dependsOn.map(({ on }) => on.to)).toEqual(["commuters"]);
    expect(factsOf(canvas).separation.market.inferred).toContain("multi-sided");
    expect(canvas.market.map(({ kind }) => kind)).toEqual(["multi-sided"]);
    expect(canvas.hypotheses.map(({ name }) => name)).toContain(
      "We believe we can win Commuters before Advertisers are there",
    );
    expect(severe(file)).toEqual([]);
  });
});

describe("seven segments", () => {
  it("are placed with one checklist per item, and all end up decided", async () => {
    const { prompter, asked, script } = recording(LINKEDIN);
    const file = await run(prompter);
    const canvas = canvasOf(file);
    expect(script.unused()).toEqual([]);
    expect(canvas.segments).toHaveLength(7);
    expect(asked.filter((id) => id.startsWith("C2:"))).toHaveLength(3);
    const { counts } = factsOf(canvas).separation;
    expect(counts.undecided + counts.unproven + counts.merge).toBe(0);
    expect(severe(file)).toEqual([]);
  });
});

describe("replies that are no answers", () => {
  it("skips a question for good, and asks it again with --all", async () => {
    const file = await run(answering({ ...BAKERY, C1: null }));
    expect(file.text).toContain("skipped: [C1]");
    const again = recording({});
    await interview(again.prompter, memoryFile(file.text), OPTIONS);
    expect(again.asked).toEqual(["R"]);
    const all = recording({ C1: ["Shop"] });
    const second = memoryFile(file.text);
    await interview(all.prompter, second, { ...OPTIONS, all: true });
    expect(all.asked[0]).toBe("C1");
    expect(canvasOf(second).channels.map(({ id }) => id)).toEqual(["shop"]);
    expect(second.text).not.toContain("skipped");
  });

  it("writes a belief in place of what is not known, and goes on", async () => {
    const file = await run(answering({ ...BAKERY, D1: "don't know" }));
    const [belief] = canvasOf(file).hypotheses;
    expect(belief?.name).toBe("We believe every group we serve brings a profit");
    expect(belief?.status).toBe("untested");
    expect(file.text).toContain("unknown: [D1]");
  });

  it("says of what is not known that it is a belief now, or else that it is left open", () => {
    const told = [
      ...allQuestions(stateOf(SKELETON.concat("customer_segments: {a: A, b: B}\n"), OPTIONS.today) as InterviewState),
    ]
      .filter(({ id }) => ["A2", "A4"].includes(id))
      .map((question) => summaryOf(question, { kind: "unknown" }));
    expect(told).toEqual(["(not known: left open)", "(not known: written down as a belief to be tested)"]);
  });

  it("asks again, with the answer filled in, when it cannot be written", async () => {
    const { prompter, asked } = recording(BAKERY);
    const shown: unknown[] = [];
    const told: string[] = [];
    const watching: Prompter = {
      ...prompter,
      ask: (question, progress) => {
        if (question.kind === "list" && question.id === "A1") shown.push(question.draft?.map(({ text }) => text));
        return prompter.ask(question, progress);
      },
      tell: (text) => told.push(text),
    };
    const file = memoryFile();
    const { write } = file;
    let isFull = true;
    file.write = async (text, expected) => {
      if (!isFull) return write.call(file, text, expected);
      isFull = false;
      throw new Error("full");
    };
    await interview(
      watching,
      {
        ...file,
        read: () => file.text,
        write: (...now) => file.write(...now),
        whyNotWritten: (error) => String(error),
      },
      OPTIONS,
    );
    expect(asked.slice(0, 3)).toEqual(["A1", "A1", "A2"]);
    expect(shown).toEqual([undefined, BAKERY.A1]);
    expect(told[0]).toBe("Error: full");
    expect(canvasOf(file).segments).toHaveLength(2);
  });

  it("goes back to the question before with its answer filled in, and takes another answer", async () => {
    let isFirst = true;
    const earlier: unknown[] = [];
    const { prompter, asked } = recording(BAKERY, (question) => {
      if (question.id === "A4" && isFirst) {
        isFirst = false;
        return { kind: "back" };
      }
      if (question.id === "A3") earlier.push(question.earlier);
      return question.id === "A3" && !isFirst ? { kind: "answer", answer: ["families-in-the-quarter"] } : undefined;
    });
    const canvas = canvasOf(await run(prompter));
    expect(asked.slice(0, 5)).toEqual(["A1", "A2", "A3", "A4", "A3"]);
    expect(asked[5]).toBe("A4");
    expect(earlier).toEqual([[], ["cafés-within-five-kilometres"]]);
    expect(canvas.segments.map(({ priority }) => priority)).toEqual([1, undefined]);
  });

  it("goes back from where an answer led, and forgets where it led when the answer is another", async () => {
    const text = `${SKELETON}customer_segments: {early: Early risers}\nhypotheses: {pay: They pay, stay: They stay}\n`;
    const script: Reply[] = [
      { kind: "answer", answer: ["pay"] },
      { kind: "back" },
      { kind: "answer", answer: ["stay"] },
      { kind: "answer", answer: new Map([["finding", "Nine of ten came back"]]) },
      { kind: "quit" },
    ];
    const asked: string[] = [];
    const ask: Prompter["ask"] = async ({ id }) => {
      asked.push(id);
      return script.shift() ?? { kind: "quit" };
    };
    await interview({ ask, tell: () => undefined, show: () => undefined }, memoryFile(text), {
      ...OPTIONS,
      depth: "deep",
      wanted: new Set(["F4"]),
      within: (question) => question.id === "F4",
    });
    expect(asked).toEqual(["F4", "F5:pay", "F4", "F5:stay"]);
  });

  it("calls nothing new like a hypothesis", async () => {
    const text = `${SKELETON}customer_segments: {early: Early risers}\nhypotheses: {bread: Bread is eaten}\nchannels: [Bread]\n`;
    const canvas = canvasOf(await run(answering({ B3: ["Bread"] }), memoryFile(text)));
    expect([...canvas.valuePropositions, ...canvas.channels].map(({ id }) => id)).toEqual(["bread-3", "bread-2"]);
  });

  it("goes back to answers of an earlier sitting", async () => {
    const { versions } = await run(answering(BAKERY));
    const asked: string[] = [];
    const { prompter } = recording({}, ({ id }) => {
      asked.push(id);
      return { kind: asked.length < 3 ? "back" : "quit" };
    });
    await interview(prompter, memoryFile(versions[2]), OPTIONS);
    expect(asked).toEqual(["A4", "A3", "A2"]);
  });

  it("stays at the first question when there is nothing before it", async () => {
    const asked: string[] = [];
    const { prompter } = recording({}, ({ id }) => {
      asked.push(id);
      return { kind: asked.length < 3 ? "back" : "quit" };
    });
    await run(prompter);
    expect(asked).toEqual(["A1", "A1", "A1"]);
  });

  it("asks once who exactly is meant by a vague name", async () => {
    const { prompter, asked } = recording({
      A1: ["Everyone", "Users"],
      "A1-who:everyone": "Early risers in Basel",
      "A1-who:users": "Users",
    });
    const canvas = canvasOf(await run(prompter));
    expect(asked.filter((id) => id.startsWith("A1-who"))).toEqual(["A1-who:everyone", "A1-who:users"]);
    expect(canvas.segments.map(({ id, name }) => [id, name])).toEqual([
      ["early-risers-in-basel", "Early risers in Basel"],
      ["users", "Users"],
    ]);
  });

  it("finds the same names vague as the rule vague-segment does", async () => {
    const { prompter, asked } = recording({
      A1: ["Millennials 18-35", "Everyone and anyone", "Early risers in Basel"],
    });
    const file = await run(prompter);
    const vague = lintCanvas(file.text ?? "", { file: "a" }).findings.filter(({ rule }) => rule === "vague-segment");
    expect(vague).toHaveLength(2);
    expect(asked.filter((id) => id.startsWith("A1-who"))).toHaveLength(vague.length);
  });
});

describe("changing one's mind", () => {
  it("removes a segment and every link to it, and keeps the ids of those renamed", async () => {
    const file = await run(answering(BAKERY));
    let isReopened = false;
    const { prompter } = recording({}, (question) => {
      if (question.id === "A1") return { kind: "answer", answer: ["Families in our quarter"] };
      if (question.id === "R" && !isReopened) {
        isReopened = true;
        return { kind: "answer", answer: "who" };
      }
      return undefined;
    });
    await interview(prompter, file, OPTIONS);
    const canvas = canvasOf(file);
    expect(canvas.segments.map(({ id, name }) => [id, name])).toEqual([
      ["families-in-the-quarter", "Families in our quarter"],
    ]);
    expect(file.text).not.toContain("for: cafés-within");
    expect(severe(file)).toEqual([]);
  });

  it("takes a claim that two groups are separate", async () => {
    const answers: Record<string, Reply> = {
      "R-claim": { kind: "answer", answer: "families-in-the-quarter" },
      "R-claim:families-in-the-quarter": { kind: "answer", answer: "cafés-within-five-kilometres" },
      "R-claim:families-in-the-quarter+cafés-within-five-kilometres": { kind: "answer", answer: ["channels"] },
    };
    let reviews = 0;
    const { prompter } = recording(BAKERY, ({ id }) =>
      id === "R" && reviews++ === 0 ? { kind: "answer", answer: "claim" } : answers[id],
    );
    const canvas = canvasOf(await run(prompter));
    expect(canvas.segments[0]?.separateFrom[0]?.criteria.map(({ criterion }) => criterion)).toEqual(["channels"]);
  });
});

describe("a file that changes meanwhile", () => {
  it("applies the answer to what is there now", async () => {
    const file = memoryFile();
    const { prompter } = recording(BAKERY, (question) => {
      if (question.id === "A2") file.text = file.text?.replace("canvas: 1\n", "canvas: 1\ndescription: by hand\n");
      return question.id === "A3" ? { kind: "quit" } : undefined;
    });
    await run(prompter, file);
    expect(file.text).toContain("description: by hand");
    expect(canvasOf(file).segments[0]?.who).toBe("person");
  });

  it("leaves a file alone that is no canvas without errors any more", async () => {
    const file = memoryFile();
    const { prompter } = recording(BAKERY, (question) => {
      if (question.id === "A2") file.text = "- something else\n";
      return undefined;
    });
    await expect(run(prompter, file)).rejects.toThrow(/no canvas without errors any more/);
    expect(file.text).toBe("- something else\n");
  });

  it("leaves a file alone that has errors now: what cannot be read is not asked for again", async () => {
    const file = memoryFile();
    const { prompter } = recording(BAKERY, (question) => {
      if (question.id === "A2") file.text += "channels: 5\n";
      return undefined;
    });
    await expect(run(prompter, file)).rejects.toThrow(/no canvas without errors/);
    expect(file.text).toMatch(/channels: 5\n$/);
  });

  it("says so when a question is gone with the change", async () => {
    const file = memoryFile();
    const { prompter, told } = recording(BAKERY, (question) => {
      if (question.id === "A3") file.text = SKELETON;
      return question.id === "A3" || question.id === "A2" || file.versions.length === 0 ? undefined : { kind: "quit" };
    });
    await run(prompter, file);
    expect(told.join()).toContain("this question with it");
    expect(file.text).toBe(SKELETON);
  });
});

describe("a canvas written as lists", () => {
  const LISTS = `${SKELETON}customer_segments: [Early risers, Café owners]\nkey_partners:\n  - Mill\n`;

  it("is left as it is until something is answered", async () => {
    const file = memoryFile(LISTS);
    const { prompter, asked, told } = recording({}, () => (asked.length > 2 ? { kind: "quit" } : { kind: "leave" }));
    await interview(prompter, file, OPTIONS);
    expect(asked).toHaveLength(3);
    expect([file.text, file.versions, told]).toEqual([LISTS, [], []]);
  });

  it("gets ids with the first answer, so that its entries can be asked about", async () => {
    const file = memoryFile(LISTS);
    const { prompter, asked, told } = recording({ A2: { "early-risers": "person" } }, ({ id }) =>
      id === "A2" ? undefined : { kind: "quit" },
    );
    await interview(prompter, file, OPTIONS);
    expect(canvasOf(file).segments.map(({ id, who }) => [id, who])).toEqual([
      ["early-risers", "person"],
      ["café-owners", undefined],
    ]);
    expect(asked[0]).toBe("A2");
    expect(told).toEqual([
      "Entries of customer_segments, key_partners were given ids, so that other entries can name them.",
    ]);
  });

  it("gets them with what is typed and not answered yet, too", async () => {
    const file = memoryFile(LISTS);
    const { prompter, told } = recording({});
    const typing: Prompter = {
      ...prompter,
      ask: async (_, __, desk) => {
        desk?.note(new Map([["early-risers", "person"]]));
        return { kind: "quit" };
      },
    };
    await interview(typing, file, OPTIONS);
    expect(file.text).toContain("early-risers: Early risers");
    expect(file.text).toContain("drafts:");
    expect(told.join()).toContain("were given ids");
  });
});
