import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withQuestions } from "../../scripts/interview-table.js";
import { fieldOfText } from "../../src/document/edit/plain-field.js";
import { answerFrom, isMisfit } from "../../src/interview/answers.js";
import { letterOf } from "../../src/interview/question.js";
import { exampleAnswer } from "../../src/interview/question-data.js";
import { QUESTIONS } from "../../src/interview/questions/index.js";
import { problemWith } from "../../src/interview/reply-edits.js";
import { allQuestions, findQuestion } from "../../src/interview/session.js";
import { stateOf } from "../../src/interview/state.js";
import { everyQuestion } from "./every-question.js";

const ALL = everyQuestion();

describe("every question", () => {
  it("stands in the table of docs/interview.md (npm run docs renews it)", () => {
    const page = readFileSync("docs/interview.md", "utf8");
    expect(withQuestions(page)).toBe(page);
  });

  it("is reached by the canvases of this test, whatever family it is of", () => {
    const reached = new Set(ALL.map(({ question }) => question.id.split(":")[0]));
    expect(QUESTIONS.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it("says what is asked, how to answer, an example and why", () => {
    for (const { question } of ALL) {
      const texts = [question.prompt, question.hint, question.example, question.why];
      expect([question.id, texts.filter((text) => text.trim().length < 8)]).toEqual([question.id, []]);
    }
  });

  it("has something to choose from, where it asks to choose", () => {
    for (const { question } of ALL)
      if ("options" in question) expect([question.id, question.options?.length]).not.toEqual([question.id, 0]);
  });

  it("names no key: line by line, there are others", () => {
    for (const { question } of ALL) {
      const texts = [question.prompt, question.hint, question.example, question.why];
      expect([question.id, texts.filter((text) => /Ctrl-|\bEsc\b/.test(text))]).toEqual([question.id, []]);
    }
  });

  it("has an id of its own in each canvas", () => {
    const ids = new Map<string, string[]>();
    for (const { question, source } of ALL) ids.set(source, [...(ids.get(source) ?? []), question.id]);
    for (const list of ids.values()) expect(list.filter((id, i) => list.indexOf(id) !== i)).toEqual([]);
  });

  it("has an id that begins with that of its family", () => {
    for (const { question } of ALL) {
      const [letter = ""] = question.id.split(":");
      expect([
        question.id,
        QUESTIONS.some(({ id }) => letter === id || letter.startsWith(`${id}-`) || id === "F4"),
      ]).toEqual([question.id, true]);
    }
  });

  it("has an id that begins with a letter of the very family that asks it: there it is looked for", () => {
    for (const { question, family: id } of ALL) {
      const { otherLetters = [] } = QUESTIONS.find((family) => family.id === id) ?? {};
      expect([question.id, [id, ...otherLetters].includes(letterOf(question.id))]).toEqual([question.id, true]);
    }
  });

  it("asks about what one other question brings, where it waits for anything", () => {
    for (const { id, asksAbout } of QUESTIONS) {
      const bringing = QUESTIONS.filter(({ brings }) => brings !== undefined && brings === asksAbout);
      expect([id, bringing.length]).toEqual([id, asksAbout === undefined ? 0 : 1]);
    }
  });

  it("takes the answer that is its own example, as it stands in a file of answers", () => {
    const refused = ALL.map(({ question }) => {
      const given = fieldOfText(exampleAnswer(question), [question.id]) ?? null;
      const answer = answerFrom(question, given);
      return [question.id, isMisfit(answer) ? answer.problem : problemWith(question, answer)];
    }).filter(([, problem]) => problem !== undefined);
    expect(refused).toEqual([]);
  });

  it("is made once about one text, however often it is asked for", () => {
    for (const source of new Set(ALL.map((each) => each.source))) {
      const state = stateOf(source, "2026-09-30");
      if (state === undefined) continue;
      expect(stateOf(source, "2026-09-30")).toBe(state);
      for (const question of allQuestions(state)) expect(findQuestion(state, question.id)).toBe(question);
    }
  });

  it("offers something to choose, and no two options that are written the same", () => {
    for (const { question } of ALL) {
      const lists = [
        ...("options" in question ? [question.options] : []),
        ...("rows" in question ? [question.rows] : []),
        ...("fields" in question ? [question.fields.map(({ id, label }) => ({ value: id, label }))] : []),
      ];
      for (const list of lists) {
        expect([question.id, list.length]).not.toEqual([question.id, 0]);
        expect(new Set(list.map(({ value }) => value)).size).toBe(list.length);
      }
    }
  });

  it("says of each field what is expected", () => {
    for (const { question } of ALL) {
      if (question.kind !== "fields") continue;
      expect(question.fields.filter(({ label, expects }) => label === "" || expects === "")).toEqual([]);
    }
  });
});
