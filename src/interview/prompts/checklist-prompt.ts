import { createPrompt, isDownKey, isEnterKey, isSpaceKey, isUpKey, useKeypress, useState } from "@inquirer/core";
import type { Reply } from "../prompter.js";
import type { QuestionOf } from "../question.js";
import { fitFrame } from "./fit-frame.js";
import { stylesOf, wrapped } from "./frame.js";
import { MOVING, numberOf, type PromptConfig } from "./prompt.js";
import { type Control, useControl } from "./use-control.js";

const HIDE_CURSOR = "\x1b[?25l";

/** Asks which of several options hold; with `ordered`, in which order. */
export const checklistPrompt = createPrompt<Reply, PromptConfig<"checklist">>((config, done) => {
  const { question, desk } = config;
  const { options } = question;
  const values = options.map(({ value }) => value);
  const [ticked, setTicked] = useState<readonly string[]>(
    question.draft ?? question.earlier ?? question.suggested ?? [],
  );
  const [active, setActive] = useState(0);
  const control = useControl(question.isRequired === true, done);

  const change = (now: readonly string[]): void => {
    desk.note(inOrder(now, question));
    setTicked(now);
  };
  const toggle = (value: string | undefined): void => {
    if (value !== undefined) change(toggled(ticked, value));
  };
  const accept = (): void => {
    const answer = inOrder(ticked, question);
    const problem = question.check?.(answer);
    if (problem === undefined) done({ kind: "answer", answer });
    else control.setProblem(problem);
  };

  useKeypress((key, rl) => {
    const isWhy = rl.line === "?";
    rl.clearLine(0);
    if (control.handle(key, isWhy)) return;
    const number = numberOf(key);
    if (isUpKey(key, MOVING)) setActive((active + options.length - 1) % options.length);
    else if (isDownKey(key, MOVING)) setActive((active + 1) % options.length);
    else if (isSpaceKey(key)) toggle(values[active]);
    else if (key.name === "a") change(values.every((value) => ticked.includes(value)) ? [] : values);
    else if (number > 0) toggle(values[number - 1]);
    else if (isEnterKey(key)) accept();
    if (!isEnterKey(key)) control.setProblem(undefined);
  });

  return screen(config, ticked, active, control);
});

function toggled(ticked: readonly string[], value: string): readonly string[] {
  return ticked.includes(value) ? ticked.filter((other) => other !== value) : [...ticked, value];
}

function screen(
  { question, progress, look }: PromptConfig<"checklist">,
  ticked: readonly string[],
  active: number,
  { showsWhy, problem }: Control,
): [content: string, below: string] {
  const { options, ordered = false } = question;
  const { marked } = stylesOf(look);
  const entries = options.map(({ value, label }, i) => {
    const mark = `${i === active ? ">" : " "} [${tick(ticked.indexOf(value), ordered)}] `;
    return wrapped(label, look, mark.length, mark).map((line) => (i === active ? marked(line) : line));
  });
  const keys = ["Space tick", "a all", "Enter accept"];
  const [content, below] = fitFrame({ question, progress, showsWhy, entries, active, problem, keys }, look);
  return [content + HIDE_CURSOR, below];
}

function tick(rank: number, ordered: boolean): string {
  if (rank === -1) return " ";
  return ordered ? String(rank + 1) : "x";
}

/** In the order of the options, unless the order of picking is the answer. What is no option any more is dropped. */
function inOrder(ticked: readonly string[], { options, ordered = false }: QuestionOf<"checklist">): readonly string[] {
  const values = options.map(({ value }) => value);
  return ordered ? ticked.filter((value) => values.includes(value)) : values.filter((value) => ticked.includes(value));
}
