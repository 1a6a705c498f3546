import type { SkippedQuestion } from "../analysis/completeness.js";
import type { Facts } from "../analysis/facts.js";
import { familyOf } from "../interview/family-of.js";
import type { Question, SectionId } from "../interview/question.js";
import type { QuestionFamily } from "../interview/questions/family.js";
import { recordOf } from "../interview/record.js";
import { type InterviewState, stateOf } from "../interview/state.js";
import type { BlockId } from "../model/blocks.js";
import type { ItemBlock } from "../model/item-place.js";

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
      // A question about something that is no longer there has no words; its id is still worth telling.
      prompt: question?.prompt ?? `question ${id}`,
      how,
      block: blockOf(family) ?? (question && BLOCK_OF[question.section]),
      aspect: family?.id === letter ? family?.tells : undefined,
      segment: about === undefined ? undefined : facts.links.segment(about),
    };
  };
  return [...Array.from(skipped, (id) => told(id, "skipped")), ...Array.from(unknown, (id) => told(id, "unknown"))];
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
