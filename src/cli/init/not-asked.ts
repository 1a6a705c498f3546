import { entriesOf } from "../../interview/entries.js";
import { familyOf } from "../../interview/family-of.js";
import { letterOf } from "../../interview/question.js";
import type { QuestionFamily } from "../../interview/questions/family.js";
import { revenue } from "../../interview/questions/how/revenue.js";
import { whoGetsOffer } from "../../interview/questions/how/who-gets.js";
import { QUESTIONS } from "../../interview/questions/index.js";
import { offers } from "../../interview/questions/what/offers.js";
import { allQuestions } from "../../interview/session.js";
import { type InterviewState, quoted } from "../../interview/state.js";
import { ITEM_PLACES, type ItemPlace } from "../../model/item-place.js";
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
  const family = familyOf(unknown);
  const siblings = asked.filter((id) => letterOf(id) === letter);
  const isMisspelt = siblings.length > 0 && !(state && isAboutAnother(unknown, siblings, state));
  if (state !== undefined && !isMisspelt && family !== undefined && isCalledAfter(family, letter))
    return new CliError(
      `"${unknown}"${others} is not asked of this canvas; nothing was written`,
      notOffered(unknown, state) ?? whyNot(family, letter, state),
    );
  return new CliError(
    `no question has the id "${unknown}"${others}; nothing was written`,
    closestHint(unknown, asked) ?? `open questions: ${open.join(", ")}`,
  );
}

/** True for an id that names an item of the canvas, of the kind that the questions of its letter are asked about. */
function isAboutAnother(unknown: string, siblings: readonly string[], { canvas }: InterviewState): boolean {
  return ITEM_PLACES.some((place) => {
    const ids = new Set(entriesOf(place, canvas).map(({ id }) => id));
    return ids.has(itemOf(unknown)) && siblings.some((id) => ids.has(itemOf(id)));
  });
}

/** `website` of `C2:website`. */
function itemOf(id: string): string {
  return id.slice(letterOf(id).length + 1);
}

/** Why a group is not asked what it pays for, where there is something that others may pay for. */
function notOffered(id: string, { canvas }: InterviewState): string | undefined {
  const segment = letterOf(id) === revenue.id ? canvas.segments.find((one) => one.id === itemOf(id)) : undefined;
  if (segment === undefined || segment.pays === false || canvas.valuePropositions.length === 0) return undefined;
  return `nothing is offered to ${quoted(segment)}: answer ${whoGetsOffer.id} (who gets an offer) or ${offers.id} (what we offer) before it`;
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
