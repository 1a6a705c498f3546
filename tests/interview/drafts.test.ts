import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { withDraft } from "../../src/interview/draft.js";
import { interview } from "../../src/interview/interview.js";
import type { Prompter, Reply } from "../../src/interview/prompter.js";
import type { Line, Question, QuestionKind, Typed } from "../../src/interview/question.js";
import { findQuestion } from "../../src/interview/session.js";
import { stateOf } from "../../src/interview/state.js";
import { answering, type MemoryFile, memoryFile, OPTIONS, run, SKELETON } from "./bakery.js";

interface Turn {
  readonly typed?: Typed[QuestionKind];
  readonly reply: Reply;
}

/** Runs an interview in which each question is typed under and then replied to; returns the questions as they were asked. */
async function sit(file: MemoryFile, ...turns: readonly Turn[]): Promise<readonly Question[]> {
  const asked: Question[] = [];
  const prompter: Prompter = {
    ask: async (question, _, desk) => {
      const { typed, reply } = turns[asked.length] ?? { reply: { kind: "quit" as const } };
      asked.push(question);
      if (typed !== undefined) desk?.keep(typed);
      return reply;
    },
    tell: () => undefined,
    show: () => undefined,
  };
  await interview(prompter, file, OPTIONS);
  return asked;
}

const QUIT: Reply = { kind: "quit" };
const LINES = [{ text: "Families" }, { text: "Cafés: two of them" }];

describe("a question that the interview cannot go on without", () => {
  it("is asked though a file says that it was skipped", async () => {
    const [first] = await sit(memoryFile(`${SKELETON}x-interview: {skipped: [A1]}\n`));
    expect(first?.id).toBe("A1");
  });

  it("is not passed over in a file of answers", async () => {
    for (const nothing of [null, "don't know"])
      await expect(run(answering({ A1: nothing }))).rejects.toThrow("a guess will do");
  });
});

describe("what is typed under a question", () => {
  it("is in the file when one stops, stands there when one goes on, and goes with the answer", async () => {
    const file = memoryFile();
    await sit(file, { typed: LINES, reply: QUIT });
    expect(file.text).toContain('A1: [Families, "Cafés: two of them"]');
    const [question] = await sit(file, { reply: { kind: "answer", answer: ["Families"], was: [undefined] } });
    expect(question?.draft).toEqual(LINES);
    expect(file.text).toBe(`${SKELETON}\ncustomer_segments:\n  families: Families\n`);
  });

  it("stays when one goes back, where there is a question before and where there is none", async () => {
    const file = memoryFile();
    const asked = await sit(file, { typed: LINES, reply: { kind: "back" } });
    expect(asked.map(({ id, draft }) => [id, draft])).toEqual([
      ["A1", undefined],
      ["A1", LINES],
    ]);
  });

  it("stays when one skips, or does not know, and is there when it is asked again", async () => {
    for (const kind of ["skip", "unknown"] as const) {
      const file = memoryFile(
        `${SKELETON}customer_segments: {families: {name: Early risers, who: person, pays: true}}\n`,
      );
      const needs = [{ text: "Fresh bread" }];
      const [first, second] = await sit(file, { typed: needs, reply: { kind } });
      expect([first?.id, second?.id]).toEqual(["B1:families", "B3"]);
      expect(stateOf(file.text ?? "", OPTIONS.today)?.record.drafts.get("B1:families")).toEqual(["Fresh bread"]);
    }
  });

  it("is what each line was before, so that a line that was written anew stays its item", async () => {
    const file = memoryFile(`${SKELETON}customer_segments: {families: {name: Families, who: person}}\n`);
    const typed = [{ text: "Credit unions", was: "Families" }, { text: "Banks" }];
    const prompter: Prompter = {
      ask: async (question, _, desk) => {
        if (question.draft === undefined) desk?.keep(typed);
        if (question.draft === undefined) return QUIT;
        expect(question.draft).toEqual(typed);
        return question.id === "A1"
          ? { kind: "answer", answer: ["Credit unions", "Banks"], was: ["Families", undefined] }
          : QUIT;
      },
      tell: () => undefined,
      show: () => undefined,
    };
    const within = (question: Question) => question.id === "A1";
    await interview(prompter, file, { ...OPTIONS, all: true, within });
    expect(file.text).toContain("was: Families");
    await interview(prompter, file, { ...OPTIONS, within });
    const { canvas } = readCanvas(file.text ?? "");
    expect(canvas?.segments.map(({ id, name, who }) => [id, name, who])).toEqual([
      ["families", "Credit unions", "person"],
      ["banks", "Banks", undefined],
    ]);
    expect(file.text).not.toContain("x-interview");
  });

  it("is there without what went away meanwhile", async () => {
    const file = memoryFile(
      `${SKELETON}customer_segments: {families: {name: Early risers}, cafes: Cafés, schools: Schools}\n`,
    );
    const who = new Map([
      ["families", "person"],
      ["cafes", "organisation"],
    ]);
    const most = ["cafes", "families"];
    await sit(file, { typed: who, reply: { kind: "skip" } }, { typed: most, reply: QUIT });
    await file.write((file.text ?? "").replace("cafes: Cafés, ", ""), file.text ?? null);
    const [first] = await sit(file);
    expect([first?.id, first?.draft]).toEqual(["A3", ["families"]]);
    const drafted = findQuestion(stateOf(file.text ?? "", OPTIONS.today) ?? expect.fail(), "A2");
    const { record } = stateOf(file.text ?? "", OPTIONS.today) ?? expect.fail();
    expect(drafted && withDraft(drafted, record).draft).toEqual(new Map([["families", "person"]]));
  });

  it("leaves no trace when it is what stood there before", async () => {
    const text = `${SKELETON}customer_segments: {families: {name: Early risers}}\n`;
    const file = memoryFile(text);
    await sit(file, { typed: new Map([["families", "person"]]), reply: QUIT });
    expect(file.text).toBe(text);
  });
});

describe("what was typed and is cleared again", () => {
  const ODD = "canvas: 1\nname:   Shop";
  const TIDY = "canvas: 1\nname: Shop";
  it.each([
    ["a file whose last line has no line break", ODD],
    ["a tidy file but for that", TIDY],
    ["one with the line ends of Windows", ODD.replace("\n", "\r\n")],
    ["one that ends in a comment", `${ODD}\n# to be continued`],
    ["one that ends in a comment below an empty line", `${ODD}\n\n# to be continued\n`],
    ["a tidy one that does", `${TIDY}\n\n# to be continued\n`],
    ["one that ends in empty lines", `${ODD}\n\n\n`],
    ["one that ends in a text of several lines", `${ODD}\ndescription: |\n  Bread\n  and more`],
    ["one that remembers something already", `${ODD}\nx-interview: {skipped: [M3]}\nx-mine: 1`],
    ["one in braces", "{canvas: 1, name: Shop}"],
  ])("leaves %s as it was", async (_, source) => {
    const file = memoryFile(source);
    await sit(file, { typed: LINES, reply: QUIT });
    expect(file.text).toContain("Cafés: two of them");
    expect(file.text?.startsWith(source.slice(0, 20))).toBe(true);
    await sit(file, { typed: [], reply: QUIT });
    expect(file.text).toBe(source);
  });
});

describe("what is typed under a list, when the file is changed before one goes on", () => {
  const OPEN = `${SKELETON}customer_segments:\n  cats: Cat owners\n  dogs: {name: Dog owners, who: person}\n`;
  const within = (question: Question) => question.id === "A1";

  /** Types lines under the groups, stops, changes the file, and tells what stands there when one goes on. */
  async function goneOnWith(typed: readonly Line[], change: (text: string) => string): Promise<readonly Line[]> {
    const file = memoryFile(OPEN);
    const leaving = { ask: typing(typed), tell: () => undefined, show: () => undefined };
    await interview(leaving, file, { ...OPTIONS, all: true, within });
    await file.write(change(file.text ?? ""), file.text ?? null);
    const { record } = stateOf(file.text ?? "", OPTIONS.today) ?? expect.fail();
    const question = findQuestion(stateOf(file.text ?? "", OPTIONS.today) ?? expect.fail(), "A1") ?? expect.fail();
    return (withDraft(question, record).draft ?? []) as readonly Line[];
  }

  const typing =
    (typed: readonly Line[]): Prompter["ask"] =>
    async (_question, _progress, desk) => {
      desk?.keep(typed);
      return QUIT;
    };
  const CATS = { text: "Cat owners", was: "Cat owners" };
  const DOGS = { text: "Dog owners", was: "Dog owners" };
  const VETS = { text: "Vets" };

  it("keeps what has come since", async () => {
    const added = (text: string) => text.replace("  cats:", "  birds: {name: Bird owners, pays: false}\n  cats:");
    expect(await goneOnWith([CATS, DOGS, VETS], added)).toEqual([
      CATS,
      DOGS,
      VETS,
      { text: "Bird owners", was: "Bird owners" },
    ]);
  });

  it("does not bring back what has gone since, but what was typed anew stays", async () => {
    const gone = (text: string) => text.replace(/ {2}cats: Cat owners\n/, "");
    expect(await goneOnWith([CATS, DOGS, VETS], gone)).toEqual([DOGS, VETS]);
    expect(await goneOnWith([{ text: "Lovers of cats", was: "Cat owners" }, DOGS], gone)).toEqual([
      { text: "Lovers of cats" },
      DOGS,
    ]);
  });

  it("leaves out what was taken out of it, and only that", async () => {
    expect(await goneOnWith([DOGS, VETS], (text) => text)).toEqual([DOGS, VETS]);
    expect(await goneOnWith([DOGS, DOGS, VETS], (text) => text)).toEqual([DOGS, { text: "Dog owners" }, VETS]);
  });
});
