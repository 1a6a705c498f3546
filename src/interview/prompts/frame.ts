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
  const place = `[${progress.step}/${progress.of}] ${progress.section}`;
  const asked = [
    "",
    ...smallCanvas(progress.overview, look, { faint, marked }),
    ...wrapped(`${place} — ${question.prompt}`, look).map((line, i) =>
      i === 0 && line.startsWith(place) ? marked(place) + strong(line.slice(place.length)) : strong(line),
    ),
  ];
  const why = showsWhy ? wrapped(`Why: ${question.why}`, look, 2).map((line) => marked(line)) : [];
  return [...asked, ...helpIn(look, asked.length + why.length, question).map((line) => faint(line)), ...why, ""];
}

/** The example and how to answer, as far as the screen has room: a frame that is higher could not be drawn over. */
function helpIn(look: Look, taken: number, { example, hint }: Question): readonly string[] {
  const room = look.rows - taken - 1 - LEAST_ENTRIES - RESERVED;
  const how = wrapped(hint, look, 2);
  const help = example === "" ? how : [...wrapped(`For example: ${example}`, look, 2), ...how];
  return [help, how].find((lines) => lines.length <= room) ?? [];
}

/** Lines that the footing and the question after this one need. */
const RESERVED = 6;

/** Lines of entries that are shown however low the screen is. */
const LEAST_ENTRIES = 3;

const NBSP = "\u00a0";

/** A text that is not broken between its words; `withSpaces` gives its lines their spaces back. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", NBSP);
}

/** A line with plain spaces. */
export function withSpaces(line: string): string {
  return line.replaceAll(NBSP, " ");
}

/** What stands below every prompt: what is wrong with the answer, and the keys. */
export function footing(
  problem: string | undefined,
  keys: readonly string[],
  look: Look,
  { isRequired }: Pick<Question, "isRequired">,
): string {
  const { faint, wrong } = stylesOf(look);
  // Each key stays with what it does.
  const passing = isRequired ? [] : ["Ctrl-S skip", "Ctrl-K don't know"];
  const all = [...keys, "Ctrl-B back", ...passing, "? why"].map(unbroken);
  const lines = wrapped(all.join(`${NBSP}· `), look, 2).map(withSpaces);
  const problems = problem === undefined ? [] : wrapped(problem, look, 2, "! ");
  return ["", ...problems.map((line) => wrong(line)), ...lines.map((line) => faint(line))].join("\n");
}

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
  if (entries.length === 0) return [];
  const { faint } = stylesOf(look);
  const room = Math.max(LEAST_ENTRIES, look.rows - taken - RESERVED);
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
