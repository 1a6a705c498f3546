import type { CanvasPath } from "../model/path.js";
import { isAbout } from "./about-items.js";
import type { Question } from "./question.js";
import { isLeftover } from "./questions/review/leftovers.js";
import { allQuestions } from "./session.js";
import type { InterviewState } from "./state.js";

/** What a finding is about, and the places where an answer would settle it. */
export interface Doubt {
  /** `customer_segments/a+b`: the items are those between the `+`; of findings told as one `customer_segments/a+customer_segments/b`. */
  readonly subject: string;
  /** What an answer would be about, where that is not the subject; written as it is. */
  readonly settledBy?: string;
  readonly path: CanvasPath;
  /** `channels.*.for`, the most telling first; the place of the path when undefined. */
  readonly asks: readonly Asked[] | undefined;
}

/** A place where an answer would settle a doubt, or several that are asked about together: any of them may be wrong. */
type Asked = string | readonly string[];

type About = Pick<Doubt, "subject" | "settledBy" | "path">;

/** More questions than these about one thing are an interview. */
const AT_MOST = 5;

/**
 * The questions of the interview that would settle a doubt: those about its own items; where the answer stands on other
 * items (who gets an offer, for a segment without one), those about them: first those that nobody has answered yet, then
 * those of which something is said, and at last those of which it is known that nothing is.
 * @param isLeft false for a question that was asked because of a doubt already
 */
export function questionsFor(
  doubt: Doubt,
  state: InterviewState,
  isLeft: (question: Question) => boolean = () => true,
): readonly Question[] {
  // A leftover asks once more what another question asks.
  const all = [...allQuestions(state)].filter(({ id }) => !isLeftover(id));
  const settling = settlingOf(doubt);
  const asked: Questions = { all, isLeft, isAnswered: ({ id }) => state.record.answered.has(id) };
  const found = subjectsOf(doubt).flatMap((subject) =>
    questionsAbout([subject, ...settling], doubt.asks ?? placeOf(doubt.path), asked),
  );
  return [...new Set(found)];
}

/** What there is to ask. */
interface Questions {
  readonly all: readonly Question[];
  isLeft(question: Question): boolean;
  /** True also for an answer that left no trace, such as "nobody". */
  isAnswered(question: Question): boolean;
}

/** The items that a finding is about, by the ids that the ids of questions end with. */
export function itemsOf(doubt: About): ReadonlySet<string> {
  return new Set([...subjectsOf(doubt), ...settlingOf(doubt)].flatMap(({ items }) => [...items]));
}

/** What one of the findings that are told as one is about; a single finding is about one thing. */
interface Thing {
  readonly block: string;
  readonly items: ReadonlySet<string>;
}

/** `customer_segments/a` and `customer_segments/b`, of findings that are told as one. */
export function subjectsIn(subject: string): readonly string[] {
  return subject.split(/\+(?=[a-z_]+\/)/);
}

function subjectsOf({ subject, path }: About): readonly Thing[] {
  const marked = path.length > 1 ? [String(path[1])] : [];
  // What is marked is the first.
  return subjectsIn(subject).map((one, at) => thing(one, at === 0 ? marked : []));
}

function settlingOf({ settledBy = "" }: About): readonly Thing[] {
  return settledBy === "" ? [] : subjectsIn(settledBy).map((one) => thing(one));
}

function thing(subject: string, marked: readonly string[] = []): Thing {
  const [block = "", named = ""] = subject.split("/");
  const ids = named.split("+");
  const items = [named, ...ids, ...pairsOf(ids.slice(0, AT_MOST)), ...marked];
  return { block, items: new Set(items.filter((id) => id !== "")) };
}

/** As the ids of questions name what they tell apart: more than two are told apart two by two. */
function pairsOf(ids: readonly string[]): readonly string[] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other) => `${one}+${other}`));
}

/** @param things the subject, then what an answer would be about */
function questionsAbout(
  things: readonly [Thing, ...Thing[]],
  places: readonly Asked[],
  { all, isLeft, isAnswered }: Questions,
): readonly Question[] {
  const isNew = (question: Question) => question.isOpen && !isAnswered(question);
  const about = (place: string, toAskNow: (others: readonly Question[]) => readonly Question[]) => {
    const inBlock = place.replace(/^\*/, things[0].block);
    const candidates = all.filter((question) => question.writes.some((written) => covers(written, inBlock)));
    return mostFitting(candidates, things, inBlock, toAskNow);
  };
  for (const place of places) {
    const found =
      typeof place === "string"
        ? about(place, (others) => inTurn(others.filter(isLeft), isNew, isSaid) ?? others)
        : // What is not stated has no part in what is wrong.
          place.flatMap((one) => about(one, (others) => inTurn(others, isSaid) ?? others));
    if (found.length > 0) return found.slice(0, AT_MOST);
  }
  return [];
}

function isSaid({ isOpen }: Question): boolean {
  return !isOpen;
}

/** The questions that meet the first condition that any of them meets; all where none does, and undefined where there are none. */
function inTurn(
  questions: readonly Question[],
  ...conditions: readonly ((question: Question) => boolean)[]
): readonly Question[] | undefined {
  const found = conditions.map((condition) => questions.filter(condition)).find(({ length }) => length > 0);
  return found ?? (questions.length > 0 ? questions : undefined);
}

function placeOf([block, item, field]: CanvasPath): readonly string[] {
  if (block === undefined) return [];
  // A number is the place of an entry that has no name, such as one of several kinds of market.
  if (item === undefined || typeof item === "number") return [String(block)];
  return [field === undefined ? `${block}.*` : `${block}.*.${field}`];
}

/** A question that writes a whole group of fields writes each of them. */
function covers(written: string, place: string): boolean {
  return written === place || (written.includes(".") && place.startsWith(`${written}.`));
}

/** @param toAskNow of questions about other items, those to ask now */
function mostFitting(
  candidates: readonly Question[],
  things: readonly Thing[],
  place: string,
  toAskNow: (others: readonly Question[]) => readonly Question[],
): readonly Question[] {
  const own = candidates.filter((question) => things.some((one) => isAboutThing(question, one)));
  if (own.length > 0) return own;
  const general = candidates.filter(({ id }) => !id.includes(":"));
  if (general.length > 0) return general;
  // What another item of the same kind says of itself settles nothing about this one.
  if (things.some(({ block, items }) => items.size > 0 && place.startsWith(`${block}.`))) return [];
  return toAskNow(candidates);
}

/** Items of two blocks may have one id: of such, what a question writes tells which it is about. */
function isAboutThing(question: Question, { block, items }: Thing): boolean {
  const { writes } = question;
  const isOfAnyBlock = !writes.some((place) => place.includes("."));
  return isAbout(question, items) && (isOfAnyBlock || writes.some((place) => place.split(".")[0] === block));
}
