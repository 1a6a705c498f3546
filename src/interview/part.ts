import { BLOCK_IDS, type BlockId } from "../model/blocks.js";
import { ITEMS } from "../model/canvas.js";
import { ASKED_WHERE, type AskedWhere, letterOf } from "./asked-where.js";
import { type Question, SECTION_IDS } from "./question.js";
import type { QuestionFamily } from "./questions/family.js";
import { QUESTIONS } from "./questions/index.js";
import { familyQuestions, isAskedAt, type Part } from "./session.js";
import type { InterviewState } from "./state.js";

/** Every name of a part, in small letters with `_` between words, and where its questions stand. */
const PLACES: ReadonlyMap<string, AskedWhere> = new Map<string, AskedWhere>([
  ...Object.entries(ASKED_WHERE),
  ...BLOCK_IDS.map((block) => [shortName(block), ASKED_WHERE[block]] as const),
  ["customers", "who"],
  ["value", "what"],
  ["offers", "what"],
  ...SECTION_IDS.map((section) => [section, section] as const),
]);

function shortName(block: BlockId): string {
  return ITEMS[block].replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What `--only` can name besides questions: steps of the interview and blocks, a block by its whole or its short name. */
export const PART_NAMES: readonly string[] = [...PLACES.keys()];

/** The questions that one name stands for; undefined when the interview of this canvas knows no such name. */
export function partNamed(name: string, state: InterviewState): Part | undefined {
  const place = PLACES.get(name.toLowerCase().replace(/[ -]/g, "_"));
  if (place !== undefined) return at(place);
  const part: Part = (question, family) => isCalled(name, question, family);
  const isKnown =
    QUESTIONS.some(({ id }) => id === name) ||
    [...familyQuestions(state)].some(({ family, question }) => part(question, family, "deep"));
  return isKnown ? part : undefined;
}

/** The questions that any of several parts has. */
export function anyOf(parts: readonly Part[]): Part {
  return (question, family, depth) => parts.some((part) => part(question, family, depth));
}

function at(place: AskedWhere): Part {
  return (question, { id }, depth) =>
    isAskedAt(depth, question) &&
    (typeof place === "string" ? question.section === place : place.includes(letterOf(id)));
}

/** A letter stands for all its questions, `C2` for `C2:website`; a whole id for itself, however deep. */
function isCalled(name: string, { id }: Question, family: QuestionFamily): boolean {
  return name === id || name === family.id || id.startsWith(`${name}:`);
}
