import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { plainPrompter } from "../../src/interview/plain/plain-prompter.js";
import type { Reply } from "../../src/interview/prompter.js";
import type { Answers, Question, QuestionKind, QuestionOf } from "../../src/interview/question.js";
import { amountReader } from "../../src/interview/readers/figure-readers.js";
import { answering, BAKERY, memoryFile, run } from "./bakery.js";

const COMMON = {
  id: "Q",
  section: "who",
  writes: [],
  prompt: "What is it?",
  hint: "In a few words.",
  example: "a thing",
  why: "It matters.",
  isOpen: true,
  edits: () => [],
} as const;
const OPTIONS = [
  { value: "cafés", label: "Cafés nearby" },
  { value: "пекари", label: "Пекари" },
  { value: "常連客", label: "常連客" },
];

/** A person who types lines at a plain terminal. */
function at(columns = 80) {
  const input = new PassThrough();
  const shown: string[] = [];
  const prompter = plainPrompter(input, { columns, write: (text) => shown.push(text) });
  return {
    prompter,
    type: (...lines: readonly string[]) => void input.write(lines.map((line) => `${line}\n`).join("")),
    end: () => void input.end(),
    shown: () => shown.join(""),
  };
}

/** The reply to one question, answered with lines; each is typed once the one before was taken. */
async function reply<K extends QuestionKind>(question: QuestionOf<K>, ...lines: readonly string[]) {
  const person = at();
  const asked = person.prompter.ask(question as Question, { step: 2, of: 9, section: "Somewhere" });
  for (const line of lines) {
    const before = person.shown();
    person.type(line);
    for (let tries = 0; person.shown() === before && tries < 100; tries++) await new Promise((r) => setTimeout(r, 5));
  }
  const given = await asked;
  return { given, shown: person.shown() };
}
const answered = (answer: Answers[QuestionKind]): Reply => ({ kind: "answer", answer });

describe("plain prompts", () => {
  it("say first how to answer, then the question, in lines without any control character", async () => {
    const { shown } = await reply({ ...COMMON, kind: "text", prompt: "Who is \u001b[31mred\u202e?" }, "somebody");
    expect(shown).toMatchSnapshot();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
    expect(shown.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });

  it("take one line for a text, keep what is there on Enter, and say what is wrong", async () => {
    const check = (text: string) => (text === "no" ? "Not that." : undefined);
    const text = { ...COMMON, kind: "text", check } as const;
    expect((await reply(text, "some words ")).given).toEqual(answered("some words"));
    expect((await reply({ ...text, earlier: "before" }, "")).given).toEqual(answered("before"));
    const { given, shown } = await reply(text, "", "no", "yes");
    expect(given).toEqual(answered("yes"));
    expect(shown).toContain("Write an answer, or s to skip the question.\n");
    expect(shown).toContain("Not that.\n");
  });

  it("go back, skip, explain and stop on a letter; a backslash makes it an answer", async () => {
    const text = { ...COMMON, kind: "text" } as const;
    expect((await reply(text, "b")).given).toEqual({ kind: "back" });
    expect((await reply(text, "<")).given).toEqual({ kind: "back" });
    expect((await reply(text, "s")).given).toEqual({ kind: "skip" });
    expect((await reply(text, "K")).given).toEqual({ kind: "unknown" });
    expect((await reply(text, "don't know")).given).toEqual({ kind: "unknown" });
    expect((await reply(text, "q")).given).toEqual({ kind: "quit" });
    expect((await reply(text, "\\b")).given).toEqual(answered("b"));
    expect((await reply(text, "?", "b")).shown).toContain("Why: It matters.\n");
    const required = await reply({ ...text, isRequired: true }, "s", "words");
    expect(required.given).toEqual(answered("words"));
    expect(required.shown).toContain("a guess will do");
    const list = { ...COMMON, kind: "list", isRequired: true } as const;
    for (const question of [{ ...text, isRequired: true }, list] as const) {
      const { given, shown } = await reply(question as QuestionOf<"list">, "don't know", "words", "");
      expect(given).toMatchObject(answered(question.kind === "list" ? ["words"] : "words"));
      expect(shown).toContain("a guess will do");
    }
  });

  it("take lines until an empty one, take lines out again and write them anew", async () => {
    const list = { ...COMMON, kind: "list", earlier: ["one"] } as const;
    const { given, shown } = await reply(list, "two", "three", "-2", "-9", "1= the first", "7=x", "");
    expect(given).toEqual({ ...answered(["the first", "three"]), was: ["one", undefined] });
    expect(shown).toContain("1. the first\n");
    expect(shown).toContain("There is no line 7.\n");
    expect(shown).toContain("Taken out: two\n");
    expect(shown).toContain("There is no line 9.\n");
  });

  it("lose no line of a paste, and do not take its empty lines for the end", async () => {
    const person = at();
    const asked = person.prompter.ask({ ...COMMON, kind: "list" }, { step: 1, of: 9, section: "Who" });
    person.type("one", "", "two", "", "", "three", "");
    expect(await asked).toMatchObject(answered(["one", "two", "three"]));
  });

  it("keep what is typed ahead for the next question, and end with the input", async () => {
    const person = at();
    const progress = { step: 1, of: 9, section: "Who" };
    person.type("first", "second");
    expect(await person.prompter.ask({ ...COMMON, kind: "text" }, progress)).toEqual(answered("first"));
    expect(await person.prompter.ask({ ...COMMON, kind: "text" }, progress)).toEqual(answered("second"));
    const asked = person.prompter.ask({ ...COMMON, kind: "text" }, progress);
    person.end();
    expect(await asked).toEqual({ kind: "quit" });
  });

  it("take the number of an option, or its name in any script", async () => {
    const choice = { ...COMMON, kind: "choice", options: OPTIONS } as const;
    expect((await reply(choice, "2")).given).toEqual(answered("пекари"));
    expect((await reply(choice, "常連客")).given).toEqual(answered("常連客"));
    expect((await reply(choice, "cafés nearby")).given).toEqual(answered("cafés"));
    expect((await reply({ ...choice, suggested: "cafés" }, "")).given).toEqual(answered("cafés"));
    expect((await reply(choice, "２")).given).toEqual(answered("пекари"));
    expect((await reply(choice, "", "9", "1")).shown).toContain("Write a number from 1 to 3.\n");
  });

  it("take the numbers of several, in their order where it counts", async () => {
    const checklist = { ...COMMON, kind: "checklist", options: OPTIONS } as const;
    expect((await reply(checklist, "3, 1")).given).toEqual(answered(["cafés", "常連客"]));
    expect((await reply(checklist, "3 1")).given).toEqual(answered(["cafés", "常連客"]));
    expect((await reply({ ...checklist, ordered: true }, "3,1")).given).toEqual(answered(["常連客", "cafés"]));
    expect((await reply(checklist, "all")).given).toEqual(answered(["cafés", "пекари", "常連客"]));
    expect((await reply(checklist, "none")).given).toEqual(answered([]));
    expect((await reply(checklist, "３，١")).given).toEqual(answered(["cafés", "常連客"]));
    expect((await reply({ ...checklist, earlier: ["пекари"] }, "")).given).toEqual(answered(["пекари"]));
    expect((await reply(checklist, "", "1,8", "2")).given).toEqual(answered(["пекари"]));
  });

  it("ask for one row after the other, and go back to the row before", async () => {
    const options = ["person", "organisation"].map((value) => ({ value, label: value }));
    const assign = { ...COMMON, kind: "assign", rows: OPTIONS, options } as const;
    const { given } = await reply(
      { ...assign, suggested: new Map([["cafés", "organisation"]]) },
      "",
      "1",
      "b",
      "2",
      "-",
    );
    expect(given).toEqual(
      answered(
        new Map([
          ["cafés", "organisation"],
          ["пекари", "organisation"],
        ]),
      ),
    );
    expect((await reply(assign, "b")).given).toEqual({ kind: "back" });
    expect((await reply(assign, "1", "", "")).given).toEqual(answered(new Map([["cafés", "person"]])));
    expect((await reply(assign, "", "", "")).given).toEqual({ kind: "skip" });
  });

  it("ask for one field after the other, and say what cannot be read", async () => {
    const field = (id: string) => ({ ...amountReader("CHF a year"), id, label: id });
    const fields = { ...COMMON, kind: "fields", fields: [field("brings"), field("costs")] } as const;
    const { given, shown } = await reply({ ...fields, earlier: new Map([["costs", "9"]]) }, "much", "4-9k", "-");
    expect(given).toEqual(answered(new Map([["brings", "4-9k"]])));
    expect(shown).toContain('brings: "much" is not a number');
    expect((await reply(fields, "1", "")).given).toEqual(answered(new Map([["brings", "1"]])));
    expect((await reply(fields, "", "")).given).toEqual({ kind: "skip" });
  });

  it("fit 40 columns", async () => {
    const person = at(40);
    const asked = person.prompter.ask(
      { ...COMMON, kind: "choice", options: OPTIONS },
      { step: 1, of: 9, section: "W" },
    );
    person.type("1");
    await asked;
    expect(
      Math.max(
        ...person
          .shown()
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(40);
  });

  it("lead through a whole interview to the same file", async () => {
    const person = at();
    const script = answering(BAKERY);
    const plain = {
      ...person.prompter,
      // Types the answer that the script would give.
      ask: async (question: Question, progress: Parameters<typeof script.ask>[1]) => {
        const wanted = await script.ask(question, progress);
        const asked = person.prompter.ask(question, progress);
        person.type(...(wanted.kind === "answer" ? linesFor(question, wanted.answer) : ["s"]));
        return asked;
      },
    };
    expect((await run(plain)).text).toBe((await run(answering(BAKERY), memoryFile())).text);
  });
});

/** The lines that a person types to give an answer. */
function linesFor(question: Question, answer: unknown): readonly string[] {
  const number = (options: readonly { readonly value: string }[], value: unknown) =>
    String(options.findIndex((option) => option.value === value) + 1);
  switch (question.kind) {
    case "text":
      return [String(answer)];
    case "list":
      return [...(answer as readonly string[]), ""];
    case "choice":
      return [number(question.options, answer)];
    case "checklist": {
      const ticked = (answer as readonly string[]).map((value) => number(question.options, value));
      return [ticked.length === 0 ? "none" : ticked.join(",")];
    }
    case "assign":
      return question.rows.map(({ value }) =>
        number(question.options, (answer as ReadonlyMap<string, string>).get(value)),
      );
    case "fields":
      return question.fields.map(({ id }) => (answer as ReadonlyMap<string, string>).get(id) ?? "");
  }
}
