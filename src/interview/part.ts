import { BLOCK_IDS, type BlockId } from "../model/blocks.js";
import { ITEMS } from "../model/canvas.js";
import type { ItemPlace } from "../model/item-place.js";
import { type Question, SECTION_IDS, type SectionId } from "./question.js";
import type { QuestionFamily } from "./questions/family.js";
import { QUESTIONS } from "./questions/index.js";
import { familyQuestions, isAskedAt, type Part } from "./session.js";
import type { InterviewState } from "./state.js";

/** Where the questions about the items of a block stand: a step of the interview, or letters of families. */
type Place = SectionId | readonly string[];

const PLACE_OF: Readonly<Record<ItemPlace, Place>> = {
  customer_segments: "who",
  value_propositions: "what",
  channels: "channels",
  customer_relationships: "relationships",
  revenue_streams: "revenue",
  key_resources: ["E1"],
  key_activities: ["E2"],
  key_partners: ["E3"],
  cost_structure: ["E4"],
  needs: ["B1", "B2"],
  hypotheses: "beliefs",
};

/** Every name of a part, in small letters with `_` between words, and where its questions stand. */
const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...Object.entries(PLACE_OF),
  ...BLOCK_IDS.map((block) => [shortName(block), PLACE_OF[block]] as const),
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

function at(place: Place): Part {
  return (question, { id }, depth) =>
    isAskedAt(depth, question) &&
    (typeof place === "string" ? question.section === place : place.includes(letterOf(id)));
}

/** `E1` of `E1-for`: questions that follow another bear its letter. */
function letterOf(id: string): string {
  return id.replace(/[-:].*/s, "");
}

/** A letter stands for all its questions, `C2` for `C2:website`; a whole id for itself, however deep. */
function isCalled(name: string, { id }: Question, family: QuestionFamily): boolean {
  return name === id || name === family.id || id.startsWith(`${name}:`);
}
