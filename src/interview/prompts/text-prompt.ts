import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from "@inquirer/core";
import { isDontKnow } from "../answers.js";
import type { Reply } from "../prompter.js";
import type { QuestionOf } from "../question.js";
import { fitFrame } from "./fit-frame.js";
import { stylesOf } from "./frame.js";
import type { PromptConfig } from "./prompt.js";
import { useControl } from "./use-control.js";

/** Asks for one line of text. */
export const textPrompt = createPrompt<Reply, PromptConfig<"text">>(({ question, progress, look, desk }, done) => {
  const initial = question.draft ?? question.earlier ?? question.suggested ?? "";
  const [value, setValue] = useState(initial);
  const control = useControl(question.isRequired === true, done);
  useEffect((rl) => rl.write(initial), []);

  useKeypress((key, rl) => {
    if (control.handle(key, rl.line === "?")) {
      rl.clearLine(0);
      rl.write(value);
      return;
    }
    if (!isEnterKey(key)) {
      setValue(rl.line);
      desk.note(rl.line.trim());
      control.setProblem(undefined);
      return;
    }
    const text = value.trim();
    if (isDontKnow(text)) {
      rl.write(value);
      desk.note(initial);
      return control.notKnown();
    }
    const problem = text === "" ? nothingTyped(question) : question.check?.(text);
    if (problem === undefined) return done({ kind: "answer", answer: text });
    rl.write(value);
    control.setProblem(problem);
  });

  const input = `${stylesOf(look).marked(">")} ${value}`;
  const { showsWhy, problem } = control;
  const frame = { question, progress, showsWhy, entries: [], active: 0, input, problem, keys: ["Enter accept"] };
  return fitFrame(frame, look);
});

function nothingTyped({ earlier }: QuestionOf<"text">): string {
  return earlier === undefined
    ? "Type an answer, or press Ctrl-S to skip the question."
    : "Type another answer; Ctrl-S leaves the earlier one as it is.";
}
