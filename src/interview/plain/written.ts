import { isDontKnow } from "../answers.js";
import { linesOf } from "../draft.js";
import { withoutListMarks } from "../list-marks.js";
import type { Reply } from "../prompter.js";
import type { Line, QuestionOf } from "../question.js";
import { REQUIRED } from "../required.js";
import { problemWithField } from "../screens/field-screen.js";
import type { Dialogue } from "./dialogue.js";

/** Asks for one line of text. */
export async function askText(question: QuestionOf<"text">, dialogue: Dialogue): Promise<Reply> {
  const now = question.draft ?? question.earlier ?? question.suggested;
  if (now !== undefined) dialogue.say(`Now: ${now}`);
  for (;;) {
    const said = await dialogue.ask(now === undefined ? "Answer:" : "Answer (Enter keeps it):");
    if (said.kind !== "text") return said;
    const text = said.text || (now ?? "");
    if (isDontKnow(text) && !question.isRequired) return { kind: "unknown" };
    const problem = text === "" ? NOTHING_WRITTEN : isDontKnow(text) ? REQUIRED : question.check?.(text);
    if (problem === undefined) return { kind: "answer", answer: text };
    dialogue.say(problem);
  }
}

const NOTHING_WRITTEN = "Write an answer, or s to skip the question.";

/** Asks for several lines; an empty one ends, but not in the middle of what is pasted. */
export async function askList(question: QuestionOf<"list">, dialogue: Dialogue): Promise<Reply> {
  const lines = [...linesOf(question)];
  dialogue.say(HOW_TO_CHANGE);
  for (const [i, { text }] of lines.entries()) dialogue.say(`${i + 1}. ${text}`);
  for (;;) {
    const said = await dialogue.ask(`${lines.length + 1}:`);
    if (said.kind !== "text") return said;
    if (said.text !== "") {
      if (lines.length === 0 && isDontKnow(said.text)) {
        if (!question.isRequired) return { kind: "unknown" };
        dialogue.say(REQUIRED);
        continue;
      }
      for (const text of withoutListMarks([said.text])) takeLine(lines, text, dialogue);
      dialogue.desk.keep([...lines]);
    } else if (!(await dialogue.hasMore())) {
      const answer = lines.map(({ text }) => text);
      const problem = question.check?.(answer);
      if (problem === undefined) return { kind: "answer", answer, was: lines.map(({ was }) => was) };
      dialogue.say(problem);
    }
  }
}

const HOW_TO_CHANGE =
  "One per line; an empty line ends. A minus and a number takes a line out: -2. A number and an equals sign writes it anew: 2= other words.";

/** Adds a line, or does what it says to another one. */
function takeLine(lines: Line[], text: string, dialogue: Dialogue): void {
  const [, out] = /^-\s*(\d+)$/.exec(text) ?? [];
  const [, number, words = ""] = /^(\d+)\s*=\s*(\S.*)$/.exec(text) ?? [];
  if (out !== undefined) takeOut(lines, Number(out), dialogue);
  else if (number !== undefined) writeAnew(lines, Number(number), words, dialogue);
  else lines.push({ text });
}

function writeAnew(lines: Line[], number: number, text: string, dialogue: Dialogue): void {
  const line = lines[number - 1];
  if (line !== undefined) lines[number - 1] = { ...line, text };
  dialogue.say(line === undefined ? `There is no line ${number}.` : `${number}. ${text}`);
}

function takeOut(lines: Line[], number: number, dialogue: Dialogue): void {
  const [gone] = lines.splice(number - 1, 1);
  dialogue.say(gone === undefined ? `There is no line ${number}.` : `Taken out: ${gone.text}`);
}

/** Asks for one field after the other; back leads to the field before. */
export async function askFields(question: QuestionOf<"fields">, dialogue: Dialogue): Promise<Reply> {
  const texts = new Map(question.draft ?? question.earlier ?? question.suggested ?? []);
  dialogue.say("One line for each; Enter leaves it as it is, a minus empties it.");
  for (;;) {
    for (let at = 0; at < question.fields.length; ) {
      const field = question.fields[at];
      if (field === undefined) break;
      const now = texts.get(field.id);
      const expects = field.options ? field.options.map(({ value }) => value).join(", ") : field.expects;
      const said = await dialogue.ask(`${field.label} (${expects})${now === undefined ? "" : `, now ${now}`}:`);
      if (said.kind === "back" && at > 0) at--;
      else if (said.kind !== "text") return said;
      else if (fill(texts, field, said.text, dialogue)) {
        dialogue.desk.keep(new Map(texts));
        at++;
      }
    }
    if (texts.size === 0 && !question.earlier?.size) return { kind: "skip" };
    const problem = question.check?.(texts);
    if (problem === undefined) return { kind: "answer", answer: texts };
    dialogue.say(problem);
  }
}

/** False when the text cannot be read: then it is asked for again. */
function fill(
  texts: Map<string, string>,
  field: QuestionOf<"fields">["fields"][number],
  text: string,
  dialogue: Dialogue,
): boolean {
  if (text === "-") texts.delete(field.id);
  if (text === "" || text === "-") return true;
  const problem = problemWithField(field, text);
  if (problem === undefined) texts.set(field.id, text);
  else dialogue.say(problem);
  return problem === undefined;
}
