import { askedBy, itemsNamedBy, nameOf } from "../../interview/asked-by.js";
import { entriesOf } from "../../interview/entries.js";
import { familyOf } from "../../interview/family-of.js";
import { letterOf } from "../../interview/question.js";
import type { QuestionFamily } from "../../interview/questions/family.js";
import { revenue } from "../../interview/questions/how/revenue.js";
import { whoGetsOffer } from "../../interview/questions/how/who-gets.js";
import { QUESTIONS } from "../../interview/questions/index.js";
import { offers } from "../../interview/questions/what/offers.js";
import { allQuestions, findQuestion } from "../../interview/session.js";
import { type InterviewState, quoted } from "../../interview/state.js";
import { ITEM_PLACES, type ItemPlace } from "../../model/item-place.js";
import { closestWords } from "../../text/closest-words.js";
import { closestHint, meantHint } from "../../text/meant.js";
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
  if (state !== undefined && !isMisspelt && family !== undefined && isKnown(family, unknown))
    return new CliError(
      `"${unknown}"${others} is not asked of this canvas; nothing was written`,
      inWords(unknown, notOffered(unknown, state) ?? whyNot(family, unknown, state), state),
    );
  return new CliError(
    `no question has the id "${unknown}"${others}; nothing was written`,
    meantInstead(unknown, asked, state) ?? siblingsOf(unknown, siblings, state) ?? `open questions: ${open.join(", ")}`,
  );
}

/** Why something is not asked, and what it would have asked. */
function inWords(id: string, reason: string, { canvas }: InterviewState): string {
  const asked = askedBy(id, canvas);
  return asked === undefined ? reason : `${reason}; it asks: ${asked}`;
}

/** The question that is closest to one that there is not, with what it asks. */
function meantInstead(
  unknown: string,
  asked: readonly string[],
  state: InterviewState | undefined,
): string | undefined {
  const [meant] = closestWords(unknown, asked);
  const prompt = meant && state && findQuestion(state, meant)?.prompt;
  return meant && `${meantHint([meant])}${prompt ? ` It asks: ${prompt}` : ""}`;
}

/** The items that a question is asked about, where it was answered for another one. */
function siblingsOf(
  unknown: string,
  siblings: readonly string[],
  state: InterviewState | undefined,
): string | undefined {
  const canvas = state?.canvas;
  const asked = askedBy(unknown, canvas);
  if (asked === undefined) return undefined;
  const among = siblings.slice(0, MOST_SIBLINGS).map((id) => {
    const [item = ""] = itemsNamedBy(id);
    const name = nameOf(id, item, canvas);
    return name === undefined ? id : `${id} (${quoted({ name })})`;
  });
  const more = siblings.length > among.length ? ` and ${siblings.length - among.length} more` : "";
  const instead = among.length === 0 ? "is not asked of this canvas" : `is asked with ${among.join(", ")}${more}`;
  return `${letterOf(unknown)} asks: ${asked} Here it ${instead}.`;
}

const MOST_SIBLINGS = 5;

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

/** True for `E1`, for `E1-for`, which follows it, and for whatever else is asked of some canvases. */
function isKnown({ id }: QuestionFamily, question: string): boolean {
  const letter = letterOf(question);
  return letter === id || letter.startsWith(`${id}-`) || askedBy(question, undefined) !== undefined;
}

function whyNot(family: QuestionFamily, id: string, { canvas }: InterviewState): string {
  const letter = letterOf(id);
  if (canvas.segments.length === 0)
    return `it waits for the customer segments: answer ${bringing("customer_segments")} with it, or before it`;
  // What follows a question asks about what that has brought.
  const place = (letter === family.id ? undefined : family.brings) ?? family.asksAbout;
  const entries = place === undefined ? [] : entriesOf(place, canvas);
  if (place !== undefined && entries.length === 0)
    return `it waits for what it asks about: answer ${bringing(place)} with it, or before it`;
  const [item] = itemsNamedBy(id);
  if (item !== undefined && nameOf(id, item, canvas) === undefined) {
    const known = entries.flatMap((entry) => entry.id ?? []);
    const meant = closestHint(item, known);
    return `nothing in the canvas has the id "${item}"${meant === undefined ? "" : ` (${meant})`}`;
  }
  return "what the canvas says settles it, or gives no reason to ask it: one group or one offer leaves nothing to choose";
}

/** The letter of the question that asks for the entries of a place. */
function bringing(place: ItemPlace): string | undefined {
  return QUESTIONS.find(({ brings }) => brings === place)?.id;
}
