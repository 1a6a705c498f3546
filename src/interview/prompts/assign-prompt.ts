import { createPrompt, isDownKey, isEnterKey, isUpKey, useKeypress, useState } from "@inquirer/core";
import { harmless } from "../../text/harmless.js";
import { displayWidth, padEnd } from "../../text/width.js";
import { assignedBefore, withTakenBack } from "../draft.js";
import type { Reply } from "../prompter.js";
import type { Option, QuestionOf } from "../question.js";
import { AssignSheet } from "./assign-sheet.js";
import { fitFrame } from "./fit-frame.js";
import { type Look, stylesOf, unbroken, withSpaces, wrapped } from "./frame.js";
import { MOVING, numbered, numberOf, type PromptConfig } from "./prompt.js";
import { type Control, useControl } from "./use-control.js";

const HIDE_CURSOR = "\x1b[?25l";
const OPEN = "-";
const NOTHING = "Nothing is chosen: choose with Left and Right, or press Enter again to leave it open.";

/** One screen that gives each row a value; a row may stay open. */
export const assignPrompt = createPrompt<Reply, PromptConfig<"assign">>((config, done) => {
  const { question, desk } = config;
  const { options } = question;
  const [sheet, setSheet] = useState(sheetOf(question));
  const control = useControl(question.isRequired === true, done);

  const set = (now: AssignSheet): void => {
    desk.note(now.typed());
    setSheet(now);
  };
  const goTo = (now: AssignSheet): void => {
    desk.keep(now.typed());
    setSheet(now);
  };
  const accept = (): void => {
    const answer = withTakenBack(sheet.typed(), question);
    const problem = answer.size === 0 ? NOTHING : question.check?.(answer);
    if (problem === NOTHING && control.problem === NOTHING) done({ kind: "skip" });
    else if (problem === undefined) done({ kind: "answer", answer });
    else control.setProblem(problem);
  };

  useKeypress((key, rl) => {
    const isWhy = rl.line === "?";
    rl.clearLine(0);
    if (control.handle(key, isWhy)) return;
    const number = numberOf(key);
    if (isUpKey(key, MOVING)) goTo(sheet.moved(-1));
    else if (isDownKey(key, MOVING)) goTo(sheet.moved(1));
    else if (key.name === "left") set(sheet.turned(-1));
    else if (key.name === "right" || key.name === "space") set(sheet.turned(1));
    else if (number > 0 && number <= options.length) set(sheet.withOption(number - 1));
    else if (isEnterKey(key)) sheet.next === -1 ? accept() : goTo(sheet.at(sheet.next));
    if (!isEnterKey(key)) control.setProblem(undefined);
  });

  return screen(sheet, config, control);
});

function sheetOf(question: QuestionOf<"assign">): AssignSheet {
  return new AssignSheet(question, question.draft ?? assignedBefore(question), 0);
}

function screen(
  { values, active, next }: AssignSheet,
  { question, progress, look }: PromptConfig<"assign">,
  { showsWhy, problem }: Control,
): [content: string, below: string] {
  const entries = question.rows.map((one, i) => entry(one, values.get(one.value), i === active, question, look));
  const keys = ["Left/Right change", next === -1 ? "Enter accept" : "Enter next", "Up/Down"];
  const options = hiddenOptions(question, look);
  const [content, below] = fitFrame({ question, progress, showsWhy, options, entries, active, problem, keys }, look);
  return [content + HIDE_CURSOR, below];
}

function entry(row: Option, value: string | undefined, isActive: boolean, table: Table, look: Look): readonly string[] {
  const lines = rowLines(row, value, table, look, isActive ? "> " : "  ");
  return isActive ? lines.map((line) => stylesOf(look).marked(line)) : lines;
}

interface Table {
  readonly rows: readonly Option[];
  readonly options: readonly Option[];
}

/** What can be chosen, where the rows have no room to show it. */
function hiddenOptions(table: Table, look: Look): readonly string[] {
  if (table.rows.every((row) => displayWidth(wideLine(row, undefined, table, "> ")) < look.columns)) return [];
  return [...numbered(table.options, look), ""];
}

function wideLine(row: Option, value: string | undefined, { rows, options }: Table, mark: string): string {
  const width = Math.max(...rows.map(({ label }) => displayWidth(harmless(label))));
  const cells = options.map((option) => cell(option.label, option.value === value));
  return `${mark}${padEnd(harmless(row.label), width)} ${cells.join("")}${cell(OPEN, value === undefined)}`;
}

/** All options side by side where the terminal has room for them, else only the one that is set. */
function rowLines(row: Option, value: string | undefined, table: Table, look: Look, mark: string): readonly string[] {
  const wide = wideLine(row, value, table, mark);
  if (displayWidth(wide) < look.columns) return [wide];
  const label = table.options.find((option) => option.value === value)?.label ?? OPEN;
  return wrapped(`${row.label}: ${unbroken(`< ${label} >`)}`, look, mark.length + 2, mark).map(withSpaces);
}

function cell(label: string, isSet: boolean): string {
  return isSet ? `[${harmless(label)}]` : ` ${harmless(label)} `;
}
