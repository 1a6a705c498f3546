import { NO_DESK } from "../desk.js";
import type { Prompter, Reply } from "../prompter.js";
import type { Question } from "../question.js";
import { problemWith } from "../reply-edits.js";
import { summaryOf } from "../summary.js";
import { askAssign, askChecklist, askChoice } from "./chosen.js";
import { type Dialogue, dialogueAbout, HOW_TO, type LineOutput, sayOn } from "./dialogue.js";
import { type LineInput, lineSource } from "./line-source.js";
import { askFields, askList, askText } from "./written.js";

export interface PlainPrompter extends Prompter {
  /** Ends the question that is being asked as if one had stopped: what Ctrl-C means. */
  interrupt(): void;
  /** Gives the terminal back. */
  close(): void;
}

/** Asks a person line by line, for screen readers and for terminals that cannot draw. */
export function plainPrompter(input: LineInput, output: LineOutput): PlainPrompter {
  const lines = lineSource(input);
  let hasBegun = false;
  return {
    ask: async (question, { step, of, section }, desk = NO_DESK) => {
      const dialogue = dialogueAbout(question, lines, output, desk);
      if (!hasBegun) dialogue.say(HOW_TO);
      hasBegun = true;
      output.write("\n");
      dialogue.say(`Step ${step} of ${of}, ${section}. ${question.prompt}`);
      dialogue.say(question.hint);
      if (question.example !== "") dialogue.say(`Example: ${question.example}`);
      const reply = await askUntilRight(question, dialogue);
      if (reply.kind !== "quit" && reply.kind !== "back") dialogue.say(`Noted: ${summaryOf(question, reply)}`);
      return reply;
    },
    tell: (text) => sayOn(output, text),
    show: (picture) => void output.write(`${picture}\n`),
    asksBack: true,
    interrupt: lines.end,
    close: lines.close,
  };
}

async function askUntilRight(question: Question, dialogue: Dialogue): Promise<Reply> {
  for (;;) {
    const reply = await askBy(question, dialogue);
    const problem = reply.kind === "answer" ? problemWith(question, reply.answer) : undefined;
    if (problem === undefined) return reply;
    dialogue.say(problem);
  }
}

function askBy(question: Question, dialogue: Dialogue): Promise<Reply> {
  switch (question.kind) {
    case "text":
      return askText(question, dialogue);
    case "list":
      return askList(question, dialogue);
    case "choice":
      return askChoice(question, dialogue);
    case "checklist":
      return askChecklist(question, dialogue);
    case "assign":
      return askAssign(question, dialogue);
    case "fields":
      return askFields(question, dialogue);
  }
}
