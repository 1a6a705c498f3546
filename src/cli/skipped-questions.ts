import type { SkippedQuestion } from "../analysis/completeness.js";
import type { Aspect } from "../analysis/expected-fields.js";
import type { Facts } from "../analysis/facts.js";
import { blockAskedAt, letterOf } from "../interview/asked-where.js";
import type { Question } from "../interview/question.js";
import { QUESTIONS } from "../interview/questions/index.js";
import { recordOf } from "../interview/record.js";
import { type InterviewState, stateOf } from "../interview/state.js";

/** What the answer to a question tells of a segment, by the letter of the question. */
const ASPECT_OF: Readonly<Record<string, Aspect>> = {
  A4: "payment",
  A5: "payment",
  B1: "needs",
  B2: "needs",
  B3: "offer",
  B4: "offer",
  C1: "channels",
  C2: "channels",
  C3: "relationships",
  C4: "payment",
  D1: "economics",
  D2: "decision",
  F1: "beliefs",
};

/** The questions of the interview that a canvas file says were skipped or not known, in words. */
export function skippedQuestions(source: string, facts: Facts, today: string): readonly SkippedQuestion[] {
  const { skipped, unknown } = recordOf(source);
  const state = skipped.size + unknown.size === 0 ? undefined : stateOf(source, today);
  if (!state) return [];
  const asked = questionsNamed(new Set([...skipped, ...unknown]), state);
  const told = (id: string, how: SkippedQuestion["how"]): SkippedQuestion => {
    const question = asked.get(id);
    const [family = "", about] = id.split(":");
    return {
      id,
      // A question about something that is no longer there has no words; its id is still worth telling.
      prompt: question?.prompt ?? `question ${id}`,
      how,
      block: blockAskedAt(letterOf(id), question?.section),
      aspect: ASPECT_OF[family],
      segment: about === undefined ? undefined : facts.links.segment(about),
    };
  };
  return [...Array.from(skipped, (id) => told(id, "skipped")), ...Array.from(unknown, (id) => told(id, "unknown"))];
}

/** The questions with these ids. Only their families are made: those about pairs are many in a canvas of many segments. */
function questionsNamed(ids: ReadonlySet<string>, state: InterviewState): ReadonlyMap<string, Question> {
  const letters = new Set(Array.from(ids, (id) => id[0]));
  const families = QUESTIONS.filter(({ id }) => letters.has(id[0]));
  const questions = families.flatMap((family) => family.questions(state)).filter(({ id }) => ids.has(id));
  return new Map(questions.map((question) => [question.id, question]));
}
