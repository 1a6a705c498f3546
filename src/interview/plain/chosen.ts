import { asciiFigures } from "../../text/ascii-figures.js";
import { assignedBefore, withTakenBack } from "../draft.js";
import type { Reply } from "../prompter.js";
import type { Option, QuestionOf } from "../question.js";
import type { Dialogue } from "./dialogue.js";

/** Asks for the number of one option. */
export async function askChoice(question: QuestionOf<"choice">, dialogue: Dialogue): Promise<Reply> {
  const { options } = question;
  sayOptions(options, dialogue);
  const now = options.findIndex(({ value }) => value === (question.earlier ?? question.suggested));
  for (;;) {
    const said = await dialogue.ask(now < 0 ? "Number:" : `Number (Enter keeps ${now + 1}):`);
    if (said.kind !== "text") return said;
    const chosen = said.text === "" ? options[now] : optionFor(options, said.text);
    if (chosen) return { kind: "answer", answer: chosen.value };
    dialogue.say(numbersFor(options));
  }
}

/** Asks for the numbers of some options. */
export async function askChecklist(question: QuestionOf<"checklist">, dialogue: Dialogue): Promise<Reply> {
  const { options, ordered = false } = question;
  sayOptions(options, dialogue);
  const ticked = question.draft ?? question.earlier ?? question.suggested;
  const now = ticked?.map((value) => options.findIndex((option) => option.value === value) + 1).filter((n) => n > 0);
  const kept = now === undefined ? "" : `; Enter keeps ${now.join(", ") || "none"}`;
  const order = ordered ? ", the most important first" : "";
  for (;;) {
    const said = await dialogue.ask(`Numbers with commas${order}, all or none${kept}:`);
    if (said.kind !== "text") return said;
    if (said.text === "" && ticked) return { kind: "answer", answer: ticked };
    const chosen = optionsFor(options, said.text);
    if (chosen) return { kind: "answer", answer: ordered ? chosen : inOrder(options, chosen) };
    dialogue.say(`${numbersFor(options)} Several have commas between them; all or none are words.`);
  }
}

/** Asks for the number of an option for one row after the other; back leads to the row before. */
export async function askAssign(question: QuestionOf<"assign">, dialogue: Dialogue): Promise<Reply> {
  const { rows, options } = question;
  const values = new Map(question.draft ?? assignedBefore(question));
  sayOptions(options, dialogue);
  dialogue.say("One number for each; Enter leaves it as it is, a minus leaves it open.");
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (row === undefined) break;
    const now = options.find(({ value }) => value === values.get(row.value));
    const said = await dialogue.ask(`${at + 1} of ${rows.length}, ${row.label}${now ? `, now ${now.label}` : ""}:`);
    if (said.kind === "back" && at > 0) at--;
    else if (said.kind !== "text") return said;
    else if (assign(values, row, options, said.text)) {
      dialogue.desk.keep(new Map(values));
      at++;
    } else dialogue.say(numbersFor(options));
  }
  // What was passed over row by row is left open.
  if (values.size === 0 && !question.earlier?.size) return { kind: "skip" };
  return { kind: "answer", answer: withTakenBack(values, question) };
}

/** False when the text names no option. */
function assign(values: Map<string, string>, row: Option, options: readonly Option[], text: string): boolean {
  if (text === "-") values.delete(row.value);
  if (text === "" || text === "-") return true;
  const chosen = optionFor(options, text);
  if (chosen) values.set(row.value, chosen.value);
  return chosen !== undefined;
}

function sayOptions(options: readonly Option[], dialogue: Dialogue): void {
  for (const [i, { label }] of options.entries()) dialogue.say(`${i + 1}. ${label}`);
}

/** An option by its number, or in words. */
function optionFor(options: readonly Option[], text: string): Option | undefined {
  const number = asciiFigures(text);
  if (/^\d+\.?$/.test(number)) return options[Number.parseInt(number, 10) - 1];
  const folded = text.toLowerCase();
  return options.find(({ value, label }) => [value, label].some((word) => word.toLowerCase() === folded));
}

function optionsFor(options: readonly Option[], text: string): readonly string[] | undefined {
  const folded = text.toLowerCase();
  if (folded === "all") return options.map(({ value }) => value);
  if (folded === "none" || folded === "nobody") return [];
  return chosenIn(options, text) ?? chosenIn(options, asciiFigures(text));
}

function chosenIn(options: readonly Option[], text: string): readonly string[] | undefined {
  const parts = text.split(/[,;]|\s(?=\d)/).map((part) => part.trim());
  const chosen = parts.filter(Boolean).map((part) => optionFor(options, part)?.value);
  const known = chosen.filter((value) => value !== undefined);
  return chosen.length === 0 || known.length < chosen.length ? undefined : [...new Set(known)];
}

function inOrder(options: readonly Option[], chosen: readonly string[]): readonly string[] {
  return options.flatMap(({ value }) => (chosen.includes(value) ? [value] : []));
}

function numbersFor(options: readonly Option[]): string {
  return options.length === 1 ? "Write 1, the only option." : `Write a number from 1 to ${options.length}.`;
}
