import { KNOWLEDGE, type Knowledge, knowledgeOf } from "../analysis/belief-ranking.js";
import type { Hypothesis } from "../model/canvas.js";

/** Hypotheses of one importance, by how much is known of them. */
export interface BeliefRow {
  /** Undefined for those whose importance is not said. */
  readonly level: number | undefined;
  /** One for each kind of knowledge, least first. */
  readonly cells: readonly BeliefCell[];
}

export interface BeliefCell {
  readonly knowledge: Knowledge;
  /** Places in the ranking, from 1. */
  readonly numbers: readonly number[];
  /** Important, and nothing is known. */
  readonly isUrgent: boolean;
}

const LEVELS = [5, 4, 3, 2, 1, undefined] as const;
const URGENT_FROM = 4;

/** Hypotheses by number: how important down, how much is known across. What is important and unknown stands top left. */
export function beliefGrid(ranked: readonly Hypothesis[]): readonly BeliefRow[] {
  const used = LEVELS.filter(
    (level) => level !== undefined || ranked.some(({ importance }) => importance === undefined),
  );
  return used.map((level) => ({
    level,
    cells: KNOWLEDGE.map((knowledge) => ({
      knowledge,
      numbers: ranked.flatMap((one, at) =>
        one.importance === level && knowledgeOf(one) === knowledge ? [at + 1] : [],
      ),
      isUrgent: (level ?? 0) >= URGENT_FROM && knowledge === "nothing",
    })),
  }));
}
