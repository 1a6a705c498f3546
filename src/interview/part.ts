import { BLOCK_IDS, type BlockId } from "../model/blocks.js";
import { ITEMS } from "../model/canvas.js";
import type { ItemPlace } from "../model/item-place.js";
import { type Question, SECTION_IDS, type SectionId } from "./question.js";
import type { QuestionFamily } from "./questions/family.js";
import { QUESTIONS } from "./questions/index.js";
import { familyQuestions, isAskedAt, type Part } from "./session.js";
import type { InterviewState } from "./state.js";

/** The step of the interview that is about a place alone; undefined where a step is about several, and families say which. */
const STEP_OF: Readonly<Record<ItemPlace, SectionId | undefined>> = {
  customer_segments: "who",
  value_propositions: "what",
  channels: "channels",
  customer_relationships: "relationships",
  revenue_streams: "revenue",
  key_resources: undefined,
  key_activities: undefined,
  key_partners: undefined,
  cost_structure: undefined,
  needs: undefined,
  hypotheses: "beliefs",
};
const PLACES: readonly ItemPlace[] = [...BLOCK_IDS, "needs", "hypotheses"];

/** Every name of a part, in small letters with `_` between words. */
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...PLACES.map((place) => [place, about(place)] as const),
  ...BLOCK_IDS.map((block) => [shortName(block), about(block)] as const),
  ["customers", about("customer_segments")],
  ["value", about("value_propositions")],
  ["offers", about("value_propositions")],
  ...SECTION_IDS.map((section) => [section, inStep(section)] as const),
]);

function shortName(block: BlockId): string {
  return ITEMS[block].replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What `--only` can name besides questions: steps of the interview and blocks, a block by its whole or its short name. */
export const PART_NAMES: readonly string[] = [...PARTS.keys()];

/** The questions that one name stands for; undefined when the interview of this canvas knows no such name. */
export function partNamed(name: string, state: InterviewState): Part | undefined {
  const known = PARTS.get(name.toLowerCase().replace(/[ -]/g, "_"));
  if (known !== undefined) return known;
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

function about(place: ItemPlace): Part {
  const step = STEP_OF[place];
  return step === undefined ? filling(place) : inStep(step);
}

function inStep(step: SectionId): Part {
  return (question, _, depth) => isAskedAt(depth, question) && question.section === step;
}

function filling(place: ItemPlace): Part {
  return (question, { fills }, depth) => isAskedAt(depth, question) && fills === place;
}

/** A letter stands for all its questions, `C2` for `C2:website`; a whole id for itself, however deep. */
function isCalled(name: string, { id }: Question, family: QuestionFamily): boolean {
  return name === id || name === family.id || id.startsWith(`${name}:`);
}
