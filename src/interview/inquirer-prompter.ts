import { ExitPromptError } from "@inquirer/core";
import { NO_DESK } from "./desk.js";
import type { Prompter, Reply } from "./prompter.js";
import { assignPrompt } from "./prompts/assign-prompt.js";
import { checklistPrompt } from "./prompts/checklist-prompt.js";
import { choicePrompt } from "./prompts/choice-prompt.js";
import { fieldsPrompt } from "./prompts/fields-prompt.js";
import { type Look, stylesOf, wrapped } from "./prompts/frame.js";
import { listPrompt } from "./prompts/list-prompt.js";
import type { PromptConfig } from "./prompts/prompt.js";
import { type RawInput, stdinGate } from "./prompts/stdin-gate.js";
import { textPrompt } from "./prompts/text-prompt.js";
import type { Question } from "./question.js";
import { summaryOf } from "./summary.js";

/** A terminal to ask questions on. Prompts go to `output`, which is standard error. */
export interface Terminal {
  readonly input: RawInput;
  readonly output: NodeJS.WriteStream;
  readonly colour: boolean;
}

export interface TerminalPrompter extends Prompter {
  /** Gives the terminal back as it was. */
  close(): void;
}

/** Asks a person at a terminal. */
export function inquirerPrompter({ input, output, colour }: Terminal): TerminalPrompter {
  const gate = stdinGate(input, (sequence) => void output.write(sequence));
  const look = lookOf(output, colour);
  const write = (text: string): void => void output.write(`${text}\n`);
  return {
    ask: async (question, progress, desk = NO_DESK) => {
      const opened = gate.open(TAKES[question.kind]);
      try {
        const config = { progress, look, desk };
        const reply = await show(question, config, { input: opened.input, output, clearPromptOnDone: true });
        for (const line of transcript(question, reply, look)) write(line);
        return reply;
      } catch (error) {
        if (error instanceof ExitPromptError) return { kind: "quit" };
        throw error;
      } finally {
        opened.close();
      }
    },
    tell: (text) => write(wrapped(text, look).join("\n")),
    show: write,
    asksBack: true,
    close: () => gate.dispose(),
  };
}

/** The terminal as it is when a frame is drawn: its window may be made smaller while a question stands there. */
function lookOf(output: NodeJS.WriteStream, colour: boolean): Look {
  return {
    get columns() {
      return output.columns || 80;
    },
    get rows() {
      return output.rows || 24;
    },
    colour,
  };
}

const TAKES = {
  text: "line",
  list: "lines",
  fields: "line",
  choice: "keys",
  checklist: "keys",
  assign: "keys",
} as const;

interface PromptContext {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WriteStream;
  readonly clearPromptOnDone: boolean;
}

function show(
  question: Question,
  config: Omit<PromptConfig<never>, "question">,
  context: PromptContext,
): Promise<Reply> {
  switch (question.kind) {
    case "text":
      return textPrompt({ question, ...config }, context);
    case "list":
      return listPrompt({ question, ...config }, context);
    case "choice":
      return choicePrompt({ question, ...config }, context);
    case "checklist":
      return checklistPrompt({ question, ...config }, context);
    case "assign":
      return assignPrompt({ question, ...config }, context);
    case "fields":
      return fieldsPrompt({ question, ...config }, context);
  }
}

/** What stays on the screen of a question: the question and the answer. */
function transcript(question: Question, reply: Reply, look: Look): readonly string[] {
  const { faint, done } = stylesOf(look);
  if (reply.kind === "back") return [];
  return [
    ...wrapped(question.prompt, look).map((line) => faint(line)),
    ...wrapped(summaryOf(question, reply), look, 2).map((line) => done(line)),
  ];
}
