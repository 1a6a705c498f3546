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
  const { faint, marked } = stylesOf(look);
  const asked = [
    "",
    ...smallCanvas(progress.overview, look, { faint, marked }),
    ...titleLines(question, progress, look),
  ];
  const why = showsWhy ? whyLines(question, look) : [];
  return [...asked, ...helpIn(look, asked.length + why.length, question).map((line) => faint(line)), ...why, ""];
}

/** Where one is, and the question. */
export function titleLines(question: Question, progress: Progress, look: Look): readonly string[] {
  const { strong, marked } = stylesOf(look);
  const place = `[${progress.step}/${progress.of}] ${progress.section}`;
  return wrapped(`${place} — ${question.prompt}`, look).map((line, i) =>
    i === 0 && line.startsWith(place) ? marked(place) + strong(line.slice(place.length)) : strong(line),
  );
}

/** Why the question is asked. */
export function whyLines(question: Question, look: Look): readonly string[] {
  return wrapped(`Why: ${question.why}`, look, 2).map((line) => stylesOf(look).marked(line));
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
  question: Pick<Question, "isRequired">,
): readonly string[] {
  return [...problemLines(problem, look), ...keyLines(keys, look, question)];
}

/** What is wrong with the answer. */
export function problemLines(problem: string | undefined, look: Look): readonly string[] {
  if (problem === undefined) return [];
  return wrapped(problem, look, 2, "! ").map((line) => stylesOf(look).wrong(line));
}

/** The keys of a prompt, and those that all have. */
export function keyLines(
  keys: readonly string[],
  look: Look,
  { isRequired }: Pick<Question, "isRequired">,
): readonly string[] {
  const passing = isRequired ? [] : ["Ctrl-S skip", "Ctrl-K don't know"];
  // Each key stays with what it does.
  const all = [...keys, "Ctrl-B back", ...passing, "? why"].map(unbroken);
  const lines = wrapped(all.join(`${NBSP}· `), look, 2).map(withSpaces);
  return lines.map((line) => stylesOf(look).faint(line));
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
  return entriesWith(entries, active, look, (shown) => shown <= Math.max(LEAST_ENTRIES, look.rows - taken - RESERVED));
}

/** As many entries around the active one as so many lines hold, with those that say how many are out of sight; else none. */
export function entriesIn(
  entries: readonly (readonly string[])[],
  active: number,
  room: number,
  look: Look,
): readonly string[] {
  const lines = entriesWith(entries, active, look, (shown, hidden) => shown + hidden <= room);
  if (lines.length <= room) return lines;
  const own = entries[active] ?? [];
  return own.length <= room ? own : [];
}

/** @param fits says whether so many lines of entries have room, with so many lines that say what is out of sight */
function entriesWith(
  entries: readonly (readonly string[])[],
  active: number,
  look: Look,
  fits: (shown: number, hidden: number) => boolean,
): readonly string[] {
  if (entries.length === 0) return [];
  const { faint } = stylesOf(look);
  let [start, end] = [active, active + 1];
  const hasRoom = (from: number, to: number) =>
    fits(entries.slice(from, to).flat().length, Number(from > 0) + Number(to < entries.length));
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false;
    if (start > 0 && hasRoom(start - 1, end)) [start, hasGrown] = [start - 1, true];
    if (end < entries.length && hasRoom(start, end + 1)) [end, hasGrown] = [end + 1, true];
  }
  const above = start === 0 ? [] : [faint(`    ${start} more above`)];
  const below = end === entries.length ? [] : [faint(`    ${entries.length - end} more below`)];
  return [...above, ...entries.slice(start, end).flat(), ...below];
}
