import { isDontKnow } from "../answers.js";
import { withoutListMarks } from "../list-marks.js";
import type { Reply } from "../prompter.js";
import type { QuestionOf } from "../question.js";
import { problemWithField } from "../screens/field-screen.js";
import type { Dialogue } from "./dialogue.js";

/** Asks for one line of text. */
export async function askText(question: QuestionOf<"text">, dialogue: Dialogue): Promise<Reply> {
  const now = question.earlier ?? question.suggested;
  if (now !== undefined) dialogue.say(`Now: ${now}`);
  for (;;) {
    const said = await dialogue.ask(now === undefined ? "Answer:" : "Answer (Enter keeps it):");
    if (said.kind !== "text") return said;
    const text = said.text || (now ?? "");
    if (isDontKnow(text) && !question.isRequired) return { kind: "unknown" };
    const problem = text === "" ? "Write an answer, or s to skip the question." : question.check?.(text);
    if (problem === undefined) return { kind: "answer", answer: text };
    dialogue.say(problem);
  }
}

/** Asks for several lines; an empty one ends, but not in the middle of what is pasted. */
export async function askList(question: QuestionOf<"list">, dialogue: Dialogue): Promise<Reply> {
  const lines = [...(question.earlier ?? question.suggested ?? [])];
  dialogue.say("One per line; an empty line ends. A minus and a number takes a line out: -2.");
  for (const [i, line] of lines.entries()) dialogue.say(`${i + 1}. ${line}`);
  for (;;) {
    const said = await dialogue.ask(`${lines.length + 1}:`);
    if (said.kind !== "text") return said;
    const [, number] = /^-\s*(\d+)$/.exec(said.text) ?? [];
    if (number !== undefined) takeOut(lines, Number(number), dialogue);
    else if (said.text !== "") {
      if (lines.length === 0 && isDontKnow(said.text) && !question.isRequired) return { kind: "unknown" };
      lines.push(...withoutListMarks([said.text]));
    } else if (!(await dialogue.hasMore())) {
      const problem = question.check?.(lines);
      if (problem === undefined) return { kind: "answer", answer: lines };
      dialogue.say(problem);
    }
  }
}

function takeOut(lines: string[], number: number, dialogue: Dialogue): void {
  const [gone] = lines.splice(number - 1, 1);
  dialogue.say(gone === undefined ? `There is no line ${number}.` : `Taken out: ${gone}`);
}

/** Asks for one field after the other; back leads to the field before. */
export async function askFields(question: QuestionOf<"fields">, dialogue: Dialogue): Promise<Reply> {
  const texts = new Map(question.earlier ?? question.suggested ?? []);
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
      else if (fill(texts, field, said.text, dialogue)) at++;
    }
    if (texts.size === 0 && !question.earlier?.size) return { kind: "skip" };
    const problem =
      texts.size === 0 ? "Nothing is filled in: fill in what you know, or s to skip." : question.check?.(texts);
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
