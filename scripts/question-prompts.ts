import { entriesOf } from "../src/interview/entries.js";
import { letterOf } from "../src/interview/question.js";
import { leftovers } from "../src/interview/questions/review/leftovers.js";
import type { InterviewState } from "../src/interview/state.js";
import { ITEM_PLACES } from "../src/model/item-place.js";
import { everyQuestion } from "../tests/interview/every-question.js";

/** The source of the prompts of all questions, each with `{0}` in place of the first item that its id names, `…` of others. */
export function questionPromptsSource(): string {
  const prompts = new Map<string, string>();
  for (const { question, state } of everyQuestion()) {
    const letter = letterOf(question.id);
    // What is left over at the end asks about another place each time.
    if (!prompts.has(letter) && letter !== leftovers.id)
      prompts.set(letter, withSlots(question.prompt, question.id.slice(letter.length + 1), state));
  }
  const lines = [...prompts].map(([letter, prompt]) => `  [${JSON.stringify(letter)}, ${JSON.stringify(prompt)}],\n`);
  return [
    "// Generated from the questions of the interview by scripts/generate.ts; do not edit.\n",
    "/** What each question asks, by its letter: `{0}` is the first item that its id names, `…` another one. */\n",
    `export const QUESTION_PROMPTS: ReadonlyMap<string, string> = new Map([\n${lines.join("")}]);\n`,
  ].join("");
}

function withSlots(prompt: string, about: string, { canvas }: InterviewState): string {
  const ids = about.split(/[+/]/);
  const entries = ITEM_PLACES.flatMap((place) => entriesOf(place, canvas));
  // What two groups have in common differs from canvas to canvas.
  return prompt.replace(/ \(same [^)]*\)/, "").replace(/"([^"]*)"/g, (quoted, name: string) => {
    const named = new Set(entries.filter((entry) => entry.name === name).map(({ id }) => id));
    if (named.size === 0) return quoted;
    const slot = ids.findIndex((id) => named.has(id));
    return slot === -1 ? "…" : `{${slot}}`;
  });
}
