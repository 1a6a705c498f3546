import { createPrompt, isDownKey, isEnterKey, isUpKey, useKeypress, useState } from "@inquirer/core";
import type { Reply } from "../prompter.js";
import type { Question } from "../question.js";
import { fitFrame } from "./fit-frame.js";
import { stylesOf, wrapped } from "./frame.js";
import { MOVING, numberOf, type PromptConfig } from "./prompt.js";
import { useControl } from "./use-control.js";

const HIDE_CURSOR = "\x1b[?25l";

/** Asks for one of several options. */
export const choicePrompt = createPrompt<Reply, PromptConfig<"choice">>(({ question, progress, look }, done) => {
  const { options } = question;
  const initial = question.earlier ?? question.suggested;
  // Without a guess nothing is chosen yet: an Enter too many is no answer.
  const [active, setActive] = useState(options.findIndex(({ value }) => value === initial));
  const control = useControl(question.isRequired === true, done);

  const accept = (): void => {
    const chosen = options[active];
    const problem = chosen ? question.check?.(chosen.value) : howToChoose(question);
    if (chosen && problem === undefined) done({ kind: "answer", answer: chosen.value });
    else control.setProblem(problem);
  };

  useKeypress((key, rl) => {
    const isWhy = rl.line === "?";
    rl.clearLine(0);
    if (control.handle(key, isWhy)) return;
    const number = numberOf(key);
    if (isUpKey(key, MOVING)) setActive((Math.max(active, 0) + options.length - 1) % options.length);
    else if (isDownKey(key, MOVING)) setActive((active + 1) % options.length);
    else if (number > 0 && number <= options.length) setActive(number - 1);
    else if (isEnterKey(key)) accept();
  });

  const { marked } = stylesOf(look);
  const entries = options.map(({ label }, i) => {
    const mark = `${i === active ? ">" : " "} ${i < 9 ? `${i + 1}.` : "  "} `;
    return wrapped(label, look, mark.length, mark).map((line) => (i === active ? marked(line) : line));
  });
  const { showsWhy, problem } = control;
  const keys = ["Up/Down choose", "Enter accept"];
  const frame = { question, progress, showsWhy, entries, active: Math.max(active, 0), problem, keys };
  const [content, below] = fitFrame(frame, look);
  return [content + HIDE_CURSOR, below];
});

function howToChoose({ isRequired }: Pick<Question, "isRequired">): string {
  return isRequired ? "Choose with Up and Down." : "Choose with Up and Down; Ctrl-S skips the question.";
}
