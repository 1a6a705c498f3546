import { harmless } from "../../text/harmless.js";
import { onOneLine } from "../../text/one-line.js";
import { wrapText } from "../../text/wrap.js";
import type { Desk } from "../desk.js";
import type { Reply } from "../prompter.js";
import type { Question } from "../question.js";
import { REQUIRED } from "../required.js";
import type { LineSource } from "./line-source.js";

/** What was answered to one line: a text, or one of the words that work everywhere. */
export type Said = { readonly kind: "text"; readonly text: string } | Exclude<Reply, { kind: "answer" }>;

/** A question asked line by line: one line out, one line in. */
export interface Dialogue {
  say(text: string): void;
  /** Asks for one line; explains, and asks again, when that is what is wanted. */
  ask(label: string): Promise<Said>;
  /** See LineSource. */
  hasMore(): Promise<boolean>;
  readonly desk: Desk;
}

/** Told once, at the beginning. */
export const HOW_TO =
  "One line answers one question; Enter alone keeps what is there. Alone on a line: b goes back, s skips, k says that you do not know, " +
  "? says why it is asked, q stops. To answer with one of these letters, write a backslash before it.";

/** Where lines are written to. */
export interface LineOutput {
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Lets one question be asked. Text is wrapped between words; nothing is drawn over, coloured or moved. */
export function dialogueAbout(question: Question, lines: LineSource, output: LineOutput, desk: Desk): Dialogue {
  const say = (text: string): void => sayOn(output, text);
  const dialogue: Dialogue = {
    say,
    hasMore: lines.hasMore,
    desk,
    ask: async (label) => {
      output.write(`${harmless(label)} `);
      const line = await lines.next();
      const control = controlIn(line, question.isRequired === true);
      if (control === undefined) return { kind: "text", text: (line ?? "").trim().replace(/^\\/, "") };
      if (typeof control !== "string") return control;
      say(control === "?" ? `Why: ${question.why}` : control);
      return dialogue.ask(label);
    },
  };
  return dialogue;
}

/** Writes a text for people, wrapped between words. */
export function sayOn(output: LineOutput, text: string): void {
  for (const line of wrapText(harmless(onOneLine(text)), Math.max(20, (output.columns || 80) - 1)))
    output.write(`${line}\n`);
}

/** What a line means that is no answer: a reply, `?`, or why it cannot be. */
function controlIn(
  line: string | undefined,
  isRequired: boolean,
): Exclude<Said, { kind: "text" }> | string | undefined {
  switch (line?.trim().toLowerCase()) {
    case undefined:
    case "q":
      return { kind: "quit" };
    case "b":
    case "<":
      return { kind: "back" };
    case "?":
      return "?";
    case "s":
      return isRequired ? REQUIRED : { kind: "skip" };
    case "k":
      return isRequired ? REQUIRED : { kind: "unknown" };
    default:
      return undefined;
  }
}
