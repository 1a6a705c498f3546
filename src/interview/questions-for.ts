import type { CanvasPath } from "../model/path.js";
import type { Question } from "./question.js";
import { isLeftover } from "./questions/leftovers.js";
import { allQuestions } from "./session.js";
import type { InterviewState } from "./state.js";

/** What a finding is about, and the places where an answer would settle it. */
export interface Doubt {
  /** `customer_segments/a+b`: the items are those between the `+`. */
  readonly subject: string;
  readonly path: CanvasPath;
  /** `channels.*.for`, the most telling first; the place of the path when undefined. */
  readonly asks: readonly string[] | undefined;
}

/** More questions than these about one finding are an interview. */
const AT_MOST = 5;

/**
 * The questions of the interview that would settle a doubt: those about its own items; where the answer stands on other
 * items (who gets an offer, for a segment without one), those about them, the open ones first.
 */
export function questionsFor(doubt: Doubt, state: InterviewState): readonly Question[] {
  const items = itemsOf(doubt);
  // A leftover asks once more what another question asks.
  const all = [...allQuestions(state)].filter(({ id }) => !isLeftover(id));
  for (const place of doubt.asks ?? placeOf(doubt.path)) {
    const candidates = all.filter((question) => question.writes.some((written) => covers(written, place)));
    const found = mostFitting(candidates, items);
    if (found.length > 0) return found.slice(0, AT_MOST);
  }
  return [];
}

/** The items that a finding is about, by the ids that the ids of questions end with. */
export function itemsOf({ subject, path }: Pick<Doubt, "subject" | "path">): ReadonlySet<string> {
  const [, named = ""] = subject.split("/");
  const marked = path.length > 1 ? [String(path[1])] : [];
  return new Set([named, ...named.split("+"), ...marked].filter((id) => id !== ""));
}

function placeOf([block, item, field]: CanvasPath): readonly string[] {
  if (block === undefined) return [];
  if (item === undefined) return [String(block)];
  return field === undefined ? [] : [`${block}.*.${field}`];
}

/** A question that writes a whole group of fields writes each of them. */
function covers(written: string, place: string): boolean {
  return written === place || (written.includes(".") && place.startsWith(`${written}.`));
}

function mostFitting(candidates: readonly Question[], items: ReadonlySet<string>): readonly Question[] {
  const own = candidates.filter((question) => isAbout(question, items));
  if (own.length > 0) return own;
  const general = candidates.filter(({ id }) => !id.includes(":"));
  if (general.length > 0) return general;
  const open = candidates.filter(({ isOpen }) => isOpen);
  return open.length > 0 ? open : candidates;
}

function isAbout(question: Question, items: ReadonlySet<string>): boolean {
  if (question.kind === "assign") return question.rows.some(({ value }) => items.has(value));
  const [, about] = /:(.*)/s.exec(question.id) ?? [];
  return about !== undefined && items.has(about);
}
