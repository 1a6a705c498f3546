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
import type { Progress, Reply } from "../prompter.js";
import type { Field, QuestionOf } from "../question.js";
import { problemWithField, problemWithFields } from "../screens/field-screen.js";
import { around, footing, heading, type Look, stylesOf, wrapped } from "./frame.js";
import { MOVING_WHILE_TYPING, numbered, numberOf, type PromptConfig } from "./prompt.js";
import { type Control, useControl } from "./use-control.js";

type Texts = ReadonlyMap<string, string>;

const EMPTY = "-";

/** Asks for several short values on one screen; each is read as it is typed, and what it was understood as is shown. */
export const fieldsPrompt = createPrompt<Reply, PromptConfig<"fields">>(({ question, progress, look, desk }, done) => {
  const { fields } = question;
  const [texts, setTexts] = useState<Texts>(question.draft ?? question.earlier ?? question.suggested ?? new Map());
  const [active, setActive] = useState(0);
  const control = useControl(question.isRequired === true, done);
  const field = fields[active];
  useEffect((rl) => rl.write(typedInto(field, texts)), []);

  useKeypress((key, rl) => {
    const write = (text: string): void => {
      rl.clearLine(0);
      rl.write(text);
    };
    const change = (now: Texts): void => {
      desk.note(trimmed(now));
      setTexts(now);
    };
    const goTo = (index: number, now: Texts): void => {
      desk.keep(now);
      setTexts(now);
      setActive(index);
      write(typedInto(fields[index], now));
    };
    if (field === undefined) return;
    if (control.handle(key, rl.line === "?")) return write(typedInto(field, texts));
    if (isEnterKey(key) && isDontKnow(texts.get(field.id) ?? "")) {
      desk.note(trimmed(withText(texts, field.id, "")));
      return control.notKnown();
    }
    const step = stepOf(key);
    if (field.options && step === 0) {
      change(withText(texts, field.id, chosenWith(key, texts, field)));
      return write("");
    }
    if (step === 0) {
      control.setProblem(undefined);
      return change(withText(texts, field.id, rl.line));
    }
    const now = trimmed(texts);
    const problem = step > 0 ? problemIn(field, now) : undefined;
    control.setProblem(problem);
    if (problem !== undefined) return write(typedInto(field, texts));
    const isEnd = isEnterKey(key) && active === fields.length - 1;
    if (!isEnd) return goTo((active + step + fields.length) % fields.length, now);
    const objection = objectionTo(question, now);
    if (objection?.problem === NOTHING && control.problem === NOTHING) return done({ kind: "skip" });
    if (objection === undefined) return done({ kind: "answer", answer: now });
    control.setProblem(objection.problem);
    goTo(objection.field ?? active, now);
  });

  return [
    screen(question, progress, look, { texts, active, showsWhy: control.showsWhy }),
    below(question, texts, control, look, active),
  ];
});

/** To the field before or after; 0 for keys that stay in their field. */
function stepOf(key: KeypressEvent): -1 | 0 | 1 {
  if (isUpKey(key, MOVING_WHILE_TYPING)) return -1;
  return isDownKey(key, MOVING_WHILE_TYPING) || isEnterKey(key) || key.name === "tab" ? 1 : 0;
}

interface Shown {
  readonly texts: Texts;
  readonly active: number;
  readonly showsWhy: boolean;
}

function screen(
  question: QuestionOf<"fields">,
  progress: Progress,
  look: Look,
  { texts, active, showsWhy }: Shown,
): string {
  const { fields } = question;
  const field = fields[active];
  const above = heading(question, progress, look, showsWhy);
  const entries = fields.map((one, i) => entry(one, texts, i === active, look));
  const input = field === undefined ? "" : `${stylesOf(look).marked(`${field.label}:`)} ${shownIn(field, texts)}`;
  return [...above, ...around(entries, active, above.length + 2, look), "", input].join("\n");
}

function below(question: QuestionOf<"fields">, texts: Texts, { problem }: Control, look: Look, active: number): string {
  const field = question.fields[active];
  const keys = [
    active === question.fields.length - 1 ? "Enter accept" : "Enter next",
    "Up/Down",
    ...(field?.options ? ["Left/Right or first letter change"] : []),
  ];
  return `${reading(field, texts, look)}${footing(problem, keys, look, question)}`;
}

/** What keeps the whole from being accepted, and the field to go to. */
function objectionTo(
  { fields, earlier, check }: QuestionOf<"fields">,
  texts: Texts,
): { readonly problem: string; readonly field?: number } | undefined {
  const unread = problemWithFields(fields, texts);
  if (unread !== undefined) return { problem: unread.problem, field: unread.at };
  const isNothing = texts.size === 0 && (earlier?.size ?? 0) === 0;
  const problem = isNothing ? NOTHING : check?.(texts);
  return problem === undefined ? undefined : { problem };
}

const NOTHING = "Nothing is filled in: fill in what you know, or press Enter again to leave it open.";

/** What stands in the line that is edited; options are chosen, not typed. */
function typedInto(field: Field | undefined, texts: Texts): string {
  return field === undefined || field.options ? "" : (texts.get(field.id) ?? "");
}

function shownIn({ id, options }: Field, texts: Texts): string {
  const text = texts.get(id);
  if (!options) return text ?? "";
  return `< ${options.find(({ value }) => value === text)?.label ?? EMPTY} >`;
}

function withText(texts: Texts, id: string, text: string): Texts {
  const rest = [...texts].filter(([key]) => key !== id);
  return new Map(text === "" ? rest : [...rest, [id, text]]);
}

function trimmed(texts: Texts): Texts {
  return new Map([...texts].flatMap(([id, text]) => (text.trim() === "" ? [] : [[id, text.trim()] as const])));
}

/** The next option or the one before, one of the first nine by its number, or the next one that begins with a letter; past the last one, the field is empty. */
function chosenWith(key: KeypressEvent, texts: Texts, { id, options = [] }: Field): string {
  const before = texts.get(id) ?? "";
  const at = options.findIndex(({ value }) => value === before);
  const number = numberOf(key);
  if (number > 0) return options[number - 1]?.value ?? before;
  const by = key.name === "left" ? -1 : key.name === "right" ? 1 : 0;
  const size = options.length + 1;
  if (by !== 0) return options[((at + 1 + by + size) % size) - 1]?.value ?? "";
  const fromHere = [...options.slice(at + 1), ...options.slice(0, at + 1)];
  return fromHere.find(({ label }) => label.toLowerCase().startsWith(key.name))?.value ?? before;
}

function problemIn(field: Field, texts: Texts): string | undefined {
  const text = texts.get(field.id);
  return text === undefined ? undefined : problemWithField(field, text);
}

function entry(field: Field, texts: Texts, isActive: boolean, look: Look): readonly string[] {
  const mark = isActive ? "> " : "  ";
  const value = field.options ? shownIn(field, texts).replace(/^< | >$/g, "") : (texts.get(field.id) ?? EMPTY);
  const lines = wrapped(`${field.label}: ${value}`, look, mark.length + 2, mark);
  return isActive ? lines.map((line) => stylesOf(look).marked(line)) : lines;
}

/** What is expected, and once something is typed, what it comes to. */
function reading(field: Field | undefined, texts: Texts, look: Look): string {
  if (field === undefined) return "";
  const text = texts.get(field.id)?.trim() ?? "";
  const read = text === "" ? undefined : field.read(text);
  const words =
    read && "value" in read ? (read.understood === undefined ? "" : `= ${read.understood}`) : `(${field.expects})`;
  return wrapped(field.options ? numbered(field.options) : words, look, 2)
    .map((line) => stylesOf(look).faint(line))
    .join("\n");
}
