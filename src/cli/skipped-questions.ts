import type { SkippedQuestion } from "../analysis/completeness.js";
import type { Aspect } from "../analysis/expected-fields.js";
import type { Facts } from "../analysis/facts.js";
import type { SectionId } from "../interview/question.js";
import { allQuestions } from "../interview/session.js";
import { stateOf } from "../interview/state.js";
import type { BlockId } from "../model/blocks.js";

/** What the answers to a step of the interview fill in; the means are told by their letter. */
const BLOCK_OF: Partial<Readonly<Record<SectionId, BlockId | "hypotheses">>> = {
  who: "customer_segments",
  what: "value_propositions",
  channels: "channels",
  relationships: "customer_relationships",
  revenue: "revenue_streams",
  beliefs: "hypotheses",
};
const BLOCK_OF_MEANS: Readonly<Record<string, BlockId>> = {
  E1: "key_resources",
  E2: "key_activities",
  E3: "key_partners",
  E4: "cost_structure",
};

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
  const state = stateOf(source, today);
  if (!state) return [];
  const { skipped, unknown } = state.record;
  const asked = new Map([...allQuestions(state)].map((question) => [question.id, question]));
  const told = (id: string, how: SkippedQuestion["how"]): SkippedQuestion => {
    const question = asked.get(id);
    const [family = "", about] = id.split(":");
    return {
      id,
      // A question about something that is no longer there has no words; its id is still worth telling.
      prompt: question?.prompt ?? `question ${id}`,
      how,
      block: BLOCK_OF_MEANS[family.replace(/-.*/, "")] ?? (question && BLOCK_OF[question.section]),
      aspect: ASPECT_OF[family],
      segment: about === undefined ? undefined : facts.links.segment(about),
    };
  };
  return [...Array.from(skipped, (id) => told(id, "skipped")), ...Array.from(unknown, (id) => told(id, "unknown"))];
}
