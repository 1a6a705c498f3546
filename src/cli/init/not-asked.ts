import { entriesOf } from "../../interview/entries.js";
import { familyOf } from "../../interview/family-of.js";
import { letterOf } from "../../interview/question.js";
import type { QuestionFamily } from "../../interview/questions/family.js";
import { QUESTIONS } from "../../interview/questions/index.js";
import { allQuestions } from "../../interview/session.js";
import type { InterviewState } from "../../interview/state.js";
import type { ItemPlace } from "../../model/item-place.js";
import { closestHint } from "../../text/meant.js";
import { CliError } from "../errors.js";

/** Says why an answer belongs to no question that was asked, and what to do. @param open ids of what is still open */
export function notAsked(
  ids: readonly string[],
  state: InterviewState | undefined,
  open: readonly string[],
): CliError | undefined {
  const [unknown, ...more] = ids;
  if (unknown === undefined) return undefined;
  const others = more.length === 0 ? "" : ` (and of ${more.map((id) => `"${id}"`).join(", ")})`;
  const asked = state === undefined ? [] : [...allQuestions(state)].map(({ id }) => id);
  const letter = letterOf(unknown);
  const isAbout = asked.some((id) => letterOf(id) === letter);
  const family = familyOf(unknown);
  if (state !== undefined && !isAbout && family !== undefined && isCalledAfter(family, letter))
    return new CliError(
      `"${unknown}"${others} is not asked of this canvas; nothing was written`,
      whyNot(family, letter, state),
    );
  return new CliError(
    `no question has the id "${unknown}"${others}; nothing was written`,
    closestHint(unknown, asked) ?? `open questions: ${open.join(", ")}`,
  );
}

/** True for `E1`, and for `E1-for`, which follows it. */
function isCalledAfter({ id }: QuestionFamily, letter: string): boolean {
  return letter === id || letter.startsWith(`${id}-`);
}

function whyNot(family: QuestionFamily, letter: string, { canvas }: InterviewState): string {
  if (canvas.segments.length === 0)
    return `it waits for the customer segments: answer ${bringing("customer_segments")} with it, or before it`;
  // What follows a question asks about what that has brought.
  const place = letter === family.id ? family.asksAbout : family.brings;
  if (place !== undefined && entriesOf(place, canvas).length === 0)
    return `it waits for what it asks about: answer ${bringing(place)} with it, or before it`;
  return "what the canvas says settles it, or gives no reason to ask it: one group or one offer leaves nothing to choose";
}

/** The letter of the question that asks for the entries of a place. */
function bringing(place: ItemPlace): string | undefined {
  return QUESTIONS.find(({ brings }) => brings === place)?.id;
}
