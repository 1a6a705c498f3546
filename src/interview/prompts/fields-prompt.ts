import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  type KeypressEvent,
  useEffect,
  useKeypress,
  useState,
} from "@inquirer/core";
import { isDontKnow } from "../answers.js";
import type { Reply } from "../prompter.js";
import type { Field, Option, QuestionOf } from "../question.js";
import { problemWithFields } from "../screens/field-screen.js";
import { FieldsSheet, type Texts } from "./fields-sheet.js";
import { fitFrame } from "./fit-frame.js";
import { type Look, stylesOf, wrapped } from "./frame.js";
import { MOVING_WHILE_TYPING, numbered, numberOf, type PromptConfig } from "./prompt.js";
import { type Control, useControl } from "./use-control.js";

const EMPTY = "-";

/** Asks for several short values on one screen; each is read as it is typed, and what it was understood as is shown. */
export const fieldsPrompt = createPrompt<Reply, PromptConfig<"fields">>((config, done) => {
  const { question, desk } = config;
  const [sheet, setSheet] = useState(sheetOf(question));
  const control = useControl(question.isRequired === true, done);
  useEffect((rl) => rl.write(sheet.typed), []);

  const change = (now: FieldsSheet): void => {
    desk.note(now.trimmed().texts);
    setSheet(now);
  };
  useKeypress((key, rl) => {
    const { field, text } = sheet;
    const show = (now: FieldsSheet): void => {
      rl.clearLine(0);
      rl.write(now.typed);
    };
    const goTo = (now: FieldsSheet): void => {
      desk.keep(now.texts);
      setSheet(now);
      show(now);
    };
    if (field === undefined) return;
    if (control.handle(key, rl.line === "?")) return show(sheet);
    if (isEnterKey(key) && isDontKnow(text)) {
      desk.note(sheet.withText("").trimmed().texts);
      return control.notKnown();
    }
    const step = stepOf(key);
    if (step === 0 && field.options) {
      change(sheet.withText(chosenWith(key, text, field.options)));
      return show(sheet);
    }
    if (step === 0) {
      control.setProblem(undefined);
      return change(sheet.withText(rl.line));
    }
    const now = sheet.trimmed();
    const problem = step > 0 ? now.problem() : undefined;
    control.setProblem(problem);
    if (problem !== undefined) return show(sheet);
    if (!isEnterKey(key) || !sheet.isLast) return goTo(now.moved(step));
    const end = endOf(now, question, control);
    if ("kind" in end) return done(end);
    control.setProblem(end.problem);
    goTo(now.at(end.field));
  });

  return screen(sheet, config, control);
});

function sheetOf({ fields, draft, earlier, suggested }: QuestionOf<"fields">): FieldsSheet {
  return new FieldsSheet(fields, draft ?? earlier ?? suggested ?? new Map(), 0);
}

/** To the field before or after; 0 for keys that stay in their field. */
function stepOf(key: KeypressEvent): -1 | 0 | 1 {
  if (isUpKey(key, MOVING_WHILE_TYPING)) return -1;
  return isDownKey(key, MOVING_WHILE_TYPING) || isEnterKey(key) || key.name === "tab" ? 1 : 0;
}

function screen(
  { texts, active, field, isLast }: FieldsSheet,
  { question, progress, look }: PromptConfig<"fields">,
  { showsWhy, problem }: Control,
): [content: string, below: string] {
  const keys = [
    isLast ? "Enter accept" : "Enter next",
    "Up/Down",
    ...(field?.options ? ["Left/Right or first letter change"] : []),
  ];
  const frame = {
    ...{ question, progress, showsWhy, active, problem, keys, isInputApart: true },
    entries: question.fields.map((one, i) => entry(one, texts, i === active, look)),
    input: field === undefined ? "" : `${stylesOf(look).marked(`${field.label}:`)} ${shownIn(field, texts)}`,
    reading: reading(field, texts, look),
  };
  return fitFrame(frame, look);
}

/** What keeps the whole from being accepted, and the field to go to. */
interface Objection {
  readonly problem: string;
  readonly field: number;
}

/** What Enter in the last field comes to; who is told that nothing is filled in may say so by another Enter. */
function endOf(
  { texts, active }: FieldsSheet,
  { fields, earlier, check }: QuestionOf<"fields">,
  { problem: told }: Control,
): Reply | Objection {
  const unread = problemWithFields(fields, texts);
  if (unread !== undefined) return { problem: unread.problem, field: unread.at };
  const isNothing = texts.size === 0 && (earlier?.size ?? 0) === 0;
  if (isNothing) return told === NOTHING ? { kind: "skip" } : { problem: NOTHING, field: active };
  const problem = check?.(texts);
  return problem === undefined ? { kind: "answer", answer: texts } : { problem, field: active };
}

const NOTHING = "Nothing is filled in: fill in what you know, or press Enter again to leave it open.";

function shownIn({ id, options }: Field, texts: Texts): string {
  const text = texts.get(id);
  if (!options) return text ?? "";
  return `< ${options.find(({ value }) => value === text)?.label ?? EMPTY} >`;
}

/** The next option or the one before, one of the first nine by its number, or the next one that begins with a letter; past the last one, the field is empty. */
function chosenWith(key: KeypressEvent, before: string, options: readonly Option[]): string {
  const at = options.findIndex(({ value }) => value === before);
  const number = numberOf(key);
  if (number > 0) return options[number - 1]?.value ?? before;
  const by = key.name === "left" ? -1 : key.name === "right" ? 1 : 0;
  const size = options.length + 1;
  if (by !== 0) return options[((at + 1 + by + size) % size) - 1]?.value ?? "";
  const fromHere = [...options.slice(at + 1), ...options.slice(0, at + 1)];
  return fromHere.find(({ label }) => label.toLowerCase().startsWith(key.name))?.value ?? before;
}

function entry(field: Field, texts: Texts, isActive: boolean, look: Look): readonly string[] {
  const mark = isActive ? "> " : "  ";
  const value = field.options ? shownIn(field, texts).replace(/^< | >$/g, "") : (texts.get(field.id) ?? EMPTY);
  const lines = wrapped(`${field.label}: ${value}`, look, mark.length + 2, mark);
  return isActive ? lines.map((line) => stylesOf(look).marked(line)) : lines;
}

/** What is expected, and once something is typed, what it comes to. */
function reading(field: Field | undefined, texts: Texts, look: Look): readonly string[] {
  if (field === undefined) return [""];
  const text = texts.get(field.id)?.trim() ?? "";
  const read = text === "" ? undefined : field.read(text);
  const words =
    read && "value" in read ? (read.understood === undefined ? "" : `= ${read.understood}`) : `(${field.expects})`;
  const lines = field.options ? numbered(field.options, look) : wrapped(words, look, 2);
  return lines.map((line) => stylesOf(look).faint(line));
}
