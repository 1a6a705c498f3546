import type { SkippedQuestion } from "../analysis/completeness.js";
import type { Facts } from "../analysis/facts.js";
import { askedBy, itemsNamedBy, nameOf } from "../interview/asked-by.js";
import { familyOf } from "../interview/family-of.js";
import type { Question, SectionId } from "../interview/question.js";
import type { QuestionFamily } from "../interview/questions/family.js";
import { recordOf } from "../interview/record.js";
import { type InterviewState, stateOf } from "../interview/state.js";
import type { BlockId } from "../model/blocks.js";
import type { Canvas } from "../model/canvas.js";
import type { ItemBlock } from "../model/item-place.js";
import { readableId } from "../model/readable-id.js";

/** What the answers to a step of the interview fill in, where its questions do not say. */
const BLOCK_OF: Partial<Readonly<Record<SectionId, ItemBlock>>> = {
  who: "customer_segments",
  what: "value_propositions",
  channels: "channels",
  relationships: "customer_relationships",
  revenue: "revenue_streams",
  beliefs: "hypotheses",
};

/** The questions of the interview that a canvas file says were skipped or not known, in words. */
export function skippedQuestions(source: string, facts: Facts, today: string): readonly SkippedQuestion[] {
  const { skipped, unknown } = recordOf(source);
  const state = skipped.size + unknown.size === 0 ? undefined : stateOf(source, today);
  if (!state) return [];
  const asked = questionsNamed(new Set([...skipped, ...unknown]), state);
  const told = (id: string, how: SkippedQuestion["how"]): SkippedQuestion => {
    const question = asked.get(id);
    const family = familyOf(id);
    const [letter, about] = id.split(":");
    return {
      id,
      prompt: question?.prompt ?? askedBy(id, state.canvas) ?? aboutItem(id, state.canvas),
      how,
      block: blockOf(family) ?? (question && BLOCK_OF[question.section]),
      aspect: family?.id === letter ? family?.tells : undefined,
      segment: about === undefined ? undefined : facts.links.segment(about),
    };
  };
  return [...Array.from(skipped, (id) => told(id, "skipped")), ...Array.from(unknown, (id) => told(id, "unknown"))];
}

/** What is left over at the end is asked in other words each time. */
function aboutItem(id: string, canvas: Canvas): string {
  const item = itemsNamedBy(id).at(-1);
  if (item === undefined || familyOf(id) === undefined) return `question ${id}`;
  return `A question about "${nameOf(id, item, canvas) ?? readableId(item)}"`;
}

/** The needs are no block of their own: they stand with the offers. */
function blockOf(family: QuestionFamily | undefined): BlockId | "hypotheses" | undefined {
  return family?.fills === "needs" ? undefined : family?.fills;
}

/** The questions with these ids. Only their families are made: those about pairs are many in a canvas of many segments. */
function questionsNamed(ids: ReadonlySet<string>, state: InterviewState): ReadonlyMap<string, Question> {
  const families = new Set(Array.from(ids, familyOf));
  const questions = [...families].flatMap((family) => family?.questions(state) ?? []).filter(({ id }) => ids.has(id));
  return new Map(questions.map((question) => [question.id, question]));
}
