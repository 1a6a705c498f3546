import { Chalk } from "chalk";
import { harmless } from "../../text/harmless.js";
import { wrapText } from "../../text/wrap.js";
import type { Progress } from "../prompter.js";
import type { Question } from "../question.js";

/** How questions look on this terminal. */
export interface Look {
  readonly columns: number;
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
  return wrapText(harmless(text), width).map((line, i) => (i === 0 ? first : " ".repeat(indent)) + line);
}

/** What stands above every prompt: where one is, the question, an example, how to answer; and why, when asked. */
export function heading(question: Question, progress: Progress, look: Look, showsWhy: boolean): readonly string[] {
  const { strong, faint, marked } = stylesOf(look);
  const place = `[${progress.step}/${progress.of}] ${progress.section}`;
  return [
    ...wrapped(`${place} — ${question.prompt}`, look).map((line, i) =>
      i === 0 && line.startsWith(place) ? marked(place) + strong(line.slice(place.length)) : strong(line),
    ),
    ...wrapped(`For example: ${question.example}`, look, 2).map((line) => faint(line)),
    ...wrapped(question.hint, look, 2).map((line) => faint(line)),
    ...(showsWhy ? wrapped(`Why: ${question.why}`, look, 2).map((line) => marked(line)) : []),
  ];
}

/** What stands below every prompt: what is wrong with the answer, and the keys. */
export function footing(problem: string | undefined, keys: readonly string[], look: Look): string {
  const { faint, wrong } = stylesOf(look);
  const lines = wrapped([...keys, "Ctrl-B back", "Ctrl-S skip", "Ctrl-K don't know", "? why"].join(" · "), look, 2);
  const problems = problem === undefined ? [] : wrapped(problem, look, 2, "! ");
  return [...problems.map((line) => wrong(line)), ...lines.map((line) => faint(line))].join("\n");
}

/** As many of the lines as fit around the active one; says how many are out of sight. */
export function around(entries: readonly (readonly string[])[], active: number, look: Look): readonly string[] {
  const { faint } = stylesOf(look);
  const size = 12;
  if (entries.length <= size) return entries.flat();
  const start = Math.max(0, Math.min(active - Math.floor(size / 2), entries.length - size));
  const above = start === 0 ? [] : [faint(`    ${start} more above`)];
  const below = entries.length - start - size;
  return [
    ...above,
    ...entries.slice(start, start + size).flat(),
    ...(below > 0 ? [faint(`    ${below} more below`)] : []),
  ];
}
