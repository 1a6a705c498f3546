import { Chalk } from "chalk";
import { harmless } from "../../text/harmless.js";
import { onOneLine } from "../../text/one-line.js";
import { wrapText } from "../../text/wrap.js";
import type { Progress } from "../prompter.js";
import type { Question } from "../question.js";
import { smallCanvas } from "./small-canvas.js";

/** How questions look on this terminal. */
export interface Look {
  readonly columns: number;
  readonly rows: number;
  readonly colour: boolean;
}

/** The styles that prompts use; all of them say nothing that the text does not say too. */
export function stylesOf({ colour }: Look) {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return { strong: chalk.bold, faint: chalk.dim, marked: chalk.cyan, wrong: chalk.red, done: chalk.green };
}

/** Wraps a text to the terminal, set in by `indent` columns. */
export function wrapped(text: string, look: Look, indent = 0, first = " ".repeat(indent)): readonly string[] {
  const width = Math.max(10, look.columns - indent - 1);
  return wrapText(harmless(onOneLine(text)), width).map((line, i) => (i === 0 ? first : " ".repeat(indent)) + line);
}

/** What stands above every prompt: where one is, the question, an example, how to answer; and why, when asked. */
export function heading(question: Question, progress: Progress, look: Look, showsWhy: boolean): readonly string[] {
  const { strong, faint, marked } = stylesOf(look);
  const { example } = question;
  const place = `[${progress.step}/${progress.of}] ${progress.section}`;
  return [
    "",
    ...smallCanvas(progress.overview, look, { faint, marked }),
    ...wrapped(`${place} — ${question.prompt}`, look).map((line, i) =>
      i === 0 && line.startsWith(place) ? marked(place) + strong(line.slice(place.length)) : strong(line),
    ),
    ...(example === "" ? [] : wrapped(`For example: ${example}`, look, 2).map((line) => faint(line))),
    ...wrapped(question.hint, look, 2).map((line) => faint(line)),
    ...(showsWhy ? wrapped(`Why: ${question.why}`, look, 2).map((line) => marked(line)) : []),
    "",
  ];
}

const NBSP = "\u00a0";

/** What stands below every prompt: what is wrong with the answer, and the keys. */
export function footing(
  problem: string | undefined,
  keys: readonly string[],
  look: Look,
  { isRequired }: Pick<Question, "isRequired">,
): string {
  const { faint, wrong } = stylesOf(look);
  // No-break spaces keep each key with what it does.
  const passing = isRequired ? [] : ["Ctrl-S skip", "Ctrl-K don't know"];
  const all = [...keys, "Ctrl-B back", ...passing, "? why"].map((key) => key.replaceAll(" ", NBSP));
  const lines = wrapped(all.join(`${NBSP}· `), look, 2).map((line) => line.replaceAll(NBSP, " "));
  const problems = problem === undefined ? [] : wrapped(problem, look, 2, "! ");
  return ["", ...problems.map((line) => wrong(line)), ...lines.map((line) => faint(line))].join("\n");
}

/** Lines that the footing and the question after this one need. */
const RESERVED = 6;

/**
 * As many entries as the screen has room for around the active one; says how many are out of sight.
 * @param taken how many lines stand above
 */
export function around(
  entries: readonly (readonly string[])[],
  active: number,
  taken: number,
  look: Look,
): readonly string[] {
  const { faint } = stylesOf(look);
  const room = Math.max(3, look.rows - taken - RESERVED);
  let [start, end] = [active, active + 1];
  const height = () => entries.slice(start, end).flat().length;
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false;
    if (start > 0 && height() + (entries[start - 1]?.length ?? 0) <= room) [start, hasGrown] = [start - 1, true];
    if (end < entries.length && height() + (entries[end]?.length ?? 0) <= room) [end, hasGrown] = [end + 1, true];
  }
  const above = start === 0 ? [] : [faint(`    ${start} more above`)];
  const below = end === entries.length ? [] : [faint(`    ${entries.length - end} more below`)];
  return [...above, ...entries.slice(start, end).flat(), ...below];
}
