import { createPrompt, isDownKey, isEnterKey, isUpKey, useKeypress, useState } from "@inquirer/core";
import { harmless } from "../../text/harmless.js";
import { displayWidth, padEnd } from "../../text/width.js";
import { assignedBefore, withTakenBack } from "../draft.js";
import type { Reply } from "../prompter.js";
import type { Option } from "../question.js";
import { around, footing, heading, type Look, stylesOf, unbroken, withSpaces, wrapped } from "./frame.js";
import { MOVING, numbered, numberOf, type PromptConfig } from "./prompt.js";
import { useControl } from "./use-control.js";

const HIDE_CURSOR = "\x1b[?25l";
const OPEN = "-";
const NOTHING = "Nothing is chosen: choose with Left and Right, or press Enter again to leave it open.";

/** One screen that gives each row a value; a row may stay open. */
export const assignPrompt = createPrompt<Reply, PromptConfig<"assign">>(({ question, progress, look, desk }, done) => {
  const { rows, options } = question;
  const [values, setValues] = useState<ReadonlyMap<string, string>>(question.draft ?? assignedBefore(question));
  const [active, setActive] = useState(0);
  const control = useControl(question.isRequired === true, done);
  const row = rows[active];
  // Who has set one row and presses Enter has not seen the others yet.
  const next = rows.findIndex(({ value }, i) => i > active && !values.has(value));

  const set = (index: number): void => {
    if (row === undefined) return;
    const now = withValue(values, row, options[index]);
    desk.note(inRowOrder(now, rows));
    setValues(now);
  };
  const goTo = (index: number): void => {
    desk.keep(inRowOrder(values, rows));
    setActive(index);
  };
  const turn = (by: number): void => {
    const now = options.findIndex(({ value }) => value === values.get(row?.value ?? ""));
    // One more place than there are options: the row can be left open.
    set(((now + 1 + by + options.length + 1) % (options.length + 1)) - 1);
  };
  const accept = (): void => {
    const answer = withTakenBack(inRowOrder(values, rows), question);
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
    if (isUpKey(key, MOVING)) goTo((active + rows.length - 1) % rows.length);
    else if (isDownKey(key, MOVING)) goTo((active + 1) % rows.length);
    else if (key.name === "left") turn(-1);
    else if (key.name === "right" || key.name === "space") turn(1);
    else if (number > 0 && number <= options.length) set(number - 1);
    else if (isEnterKey(key)) next === -1 ? accept() : goTo(next);
    if (!isEnterKey(key)) control.setProblem(undefined);
  });

  const entries = rows.map((one, i) => entry(one, values.get(one.value), i === active, question, look));
  const above = [...heading(question, progress, look, control.showsWhy), ...hiddenOptions(question, look)];
  const lines = [...above, ...around(entries, active, above.length, look)];
  return [
    lines.join("\n") + HIDE_CURSOR,
    footing(
      control.problem,
      ["Left/Right change", next === -1 ? "Enter accept" : "Enter next", "Up/Down"],
      look,
      question,
    ),
  ];
});

function entry(row: Option, value: string | undefined, isActive: boolean, table: Table, look: Look): readonly string[] {
  const lines = rowLines(row, value, table, look, isActive ? "> " : "  ");
  return isActive ? lines.map((line) => stylesOf(look).marked(line)) : lines;
}

function withValue(
  values: ReadonlyMap<string, string>,
  row: Option,
  option: Option | undefined,
): ReadonlyMap<string, string> {
  const rest = [...values].filter(([key]) => key !== row.value);
  return new Map(option === undefined ? rest : [...rest, [row.value, option.value]]);
}

function inRowOrder(values: ReadonlyMap<string, string>, rows: readonly Option[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(({ value }) => (values.has(value) ? [[value, values.get(value) ?? ""] as const] : [])));
}

interface Table {
  readonly rows: readonly Option[];
  readonly options: readonly Option[];
}

/** What can be chosen, where the rows have no room to show it. */
function hiddenOptions(table: Table, look: Look): readonly string[] {
  if (table.rows.every((row) => displayWidth(wideLine(row, undefined, table, "> ")) < look.columns)) return [];
  return [...wrapped(numbered(table.options), look, 2), ""];
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
