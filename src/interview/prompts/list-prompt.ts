import { createPrompt, isDownKey, isEnterKey, isUpKey, useKeypress, useState } from "@inquirer/core";
import { isDontKnow } from "../answers.js";
import { linesOf } from "../draft.js";
import type { Reply } from "../prompter.js";
import type { Line, QuestionOf } from "../question.js";
import { fitFrame } from "./fit-frame.js";
import { type Look, stylesOf, wrapped } from "./frame.js";
import { ListSheet } from "./list-sheet.js";
import { MOVING_WHILE_TYPING, type PromptConfig } from "./prompt.js";
import { type Control, useControl } from "./use-control.js";

/** Asks for several lines, one idea each: an empty line ends, Up goes back to the line before. */
export const listPrompt = createPrompt<Reply, PromptConfig<"list">>((config, done) => {
  const { question, desk } = config;
  const [sheet, setSheet] = useState(sheetOf(question));
  const control = useControl(question.isRequired === true, done);

  const finish = (): void => {
    const answer = sheet.lines.map(({ text }) => text);
    const problem = question.check?.(answer);
    if (problem === undefined) done({ kind: "answer", answer, was: sheet.lines.map(({ was }) => was) });
    else control.setProblem(problem);
  };

  useKeypress((key, rl) => {
    const show = (now: ListSheet): void => {
      rl.clearLine(0);
      rl.write(now.value);
      setSheet(now);
    };
    const goTo = (now: ListSheet): void => {
      desk.keep(now.lines);
      show(now);
    };
    if (control.handle(key, rl.line === "?")) return show(sheet);
    if (isUpKey(key, MOVING_WHILE_TYPING)) return goTo(sheet.moved(-1));
    if (isDownKey(key, MOVING_WHILE_TYPING)) return goTo(sheet.moved(1));
    if (isEnterKey(key)) {
      if (sheet.isOver) return finish();
      if (sheet.lines.length > 0 || !isDontKnow(sheet.value)) return goTo(sheet.atEnd());
      desk.note(linesOf(question));
      show(sheet);
      return control.notKnown();
    }
    const now = sheet.withValue(rl.line);
    setSheet(now);
    desk.note(now.written());
    control.setProblem(undefined);
  });

  return screen(sheet, config, control);
});

function sheetOf(question: QuestionOf<"list">): ListSheet {
  const lines = linesOf(question);
  return new ListSheet(lines, lines.length, "");
}

function screen(
  { lines, at, value }: ListSheet,
  { question, progress, look }: PromptConfig<"list">,
  { showsWhy, problem }: Control,
): [content: string, below: string] {
  const frame = {
    ...{ question, progress, showsWhy, problem },
    entries: shown(lines, at, look),
    active: Math.min(at, lines.length - 1),
    input: `${stylesOf(look).marked(`${String(at + 1).padStart(3)}>`)} ${value}`,
    keys: keysFor(value, lines.length),
  };
  return fitFrame(frame, look);
}

function keysFor(value: string, count: number): readonly string[] {
  if (count === 0) return ["Enter next line", "an empty line ends"];
  return [value === "" ? "Enter done" : "Enter next line", "Up change a line"];
}

function shown(lines: readonly Line[], at: number, look: Look): readonly (readonly string[])[] {
  const { faint } = stylesOf(look);
  return lines.map(({ text }, i) => {
    const mark = `${String(i + 1).padStart(3)}. `;
    return i === at ? [faint(`${mark}(below)`)] : wrapped(text, look, mark.length, mark);
  });
}
