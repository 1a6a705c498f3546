import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyEdits } from "../../src/document/edit.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { recordEdits, recordOf } from "../../src/interview/record.js";
import { openTerminal, type Terminal } from "../interview/terminal.js";
import { installedProgram } from "./installed.js";

export const NAME = "bakery.canvas.yaml";

/** The questions in their order, and what is typed. */
const ANSWERS = [
  { shown: "For whom are we creating value?", typed: "Early risers\rCafés nearby\r\r" },
  { shown: "Persons or organisations?", typed: "\r" },
  { shown: "most important customers", typed: " \r" },
  { shown: "Which of them pay?", typed: "\r" },
  { shown: 'What are "Early risers" trying', typed: "Fresh bread before work\rKnow what is in it\r\r" },
] as const;

/** How many questions can be answered. */
export const QUESTIONS = ANSWERS.length;

/** Starts the installed program; the terminal's own way runs the sources. */
export function startInterview(terminal: Terminal): void {
  terminal.run(`clear; NODE_OPTIONS= ${process.execPath} ${installedProgram()} init ${NAME} || echo ended $?`);
}

/** Waits for a question, counted from 0. */
export async function untilAsked(terminal: Terminal, question: number): Promise<void> {
  await terminal.until(ANSWERS[question]?.shown ?? 'What are "Cafés nearby" trying');
}

/** Waits for a question and answers it. */
export async function answer(terminal: Terminal, question: number): Promise<void> {
  await untilAsked(terminal, question);
  terminal.type(ANSWERS[question]?.typed ?? "");
}

/**
 * Puts a terminal right that a killed program left as the prompts had it.
 * Until that is done an Enter is no end of a line, so it is waited for; what is typed does not look like what is shown.
 */
export async function mend(terminal: Terminal): Promise<void> {
  terminal.press("C-j");
  terminal.type('stty sane; clear; echo men""ded');
  terminal.press("C-j");
  await terminal.until("mended");
}

/** The file as it is; undefined while there is none. */
export function textIn({ folder }: Terminal): string | undefined {
  const path = join(folder, NAME);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** What the file says of the questions that were answered; undefined while none was. What was typed last may stand beside it. */
export function answeredIn(terminal: Terminal): string | undefined {
  const text = textIn(terminal);
  if (text === undefined || draftsIn(text).size === 0) return text;
  const { canvas } = readCanvas(text);
  return canvas?.segments.length === 0 ? undefined : withoutDrafts(text);
}

/** Takes out the lines that stand under a question already. */
export function clearLines(terminal: Terminal): void {
  for (const draft of draftsIn(textIn(terminal) ?? "").values())
    if (Array.isArray(draft)) for (const _ of draft) terminal.press("Up", "C-u", "Enter");
}

function draftsIn(text: string): ReadonlyMap<string, unknown> {
  return recordOf(text).drafts;
}

function withoutDrafts(text: string): string {
  const record = recordOf(text);
  return applyEdits(text, recordEdits(record, { ...record, drafts: new Map() })).text;
}

/** Gives `work` a terminal of its own, which is closed when its promise is settled. */
export async function inTerminal<T>(work: (terminal: Terminal) => Promise<T>): Promise<T> {
  const terminal = openTerminal();
  try {
    return await work(terminal);
  } finally {
    terminal.close();
  }
}

/** What the file holds before the first answer, after it, after the second, and so on, when nothing goes wrong. */
export function versions(): Promise<readonly (string | undefined)[]> {
  return inTerminal(async (terminal) => {
    startInterview(terminal);
    const texts: (string | undefined)[] = [];
    for (let question = 0; question < QUESTIONS; question++) {
      await untilAsked(terminal, question);
      texts.push(textIn(terminal));
      await answer(terminal, question);
    }
    await untilAsked(terminal, QUESTIONS);
    return [...texts, textIn(terminal)];
  });
}
