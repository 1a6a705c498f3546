import { narrowed } from "../../interview/about-items.js";
import type { Question } from "../../interview/question.js";
import { type Doubt, itemsOf, questionsFor } from "../../interview/questions-for.js";
import type { InterviewState } from "../../interview/state.js";
import { type IdentifiedFinding, SEVERITIES } from "../../model/finding.js";
import { RULES } from "../../rules/index.js";
import { byId } from "./by-id.js";

/** A finding that somebody can answer: by a question of the interview, by taking one of its suggestions, or both. */
export interface Cause {
  readonly finding: IdentifiedFinding;
  readonly questions: readonly Question[];
  /** The items it is about: of a question with a row for each item, only these rows are asked. */
  readonly items: ReadonlySet<string>;
  /** True when questions about it were asked already, and did not settle it: its suggestions were not wanted then. */
  readonly isFurther: boolean;
}

/** What was dealt with already, in whatever way. */
export interface Done {
  /** Of findings. */
  readonly identities: ReadonlySet<string>;
  /** Questions, each row of one with rows for itself (`screensOf`). */
  readonly screens: ReadonlySet<string>;
}

/** What a cause asks: a question with a row for each item may be asked again, for the items that it was not yet asked for. */
export function screensOf({ questions, items }: Pick<Cause, "questions" | "items">): readonly string[] {
  return questions.flatMap((whole) => {
    const question = narrowed(whole, items);
    return question.kind === "assign" ? question.rows.map(({ value }) => `${question.id} ${value}`) : [question.id];
  });
}

/** The next finding to ask about, the gravest first; none when all that is left has nothing to ask, or was asked about. */
export function nextCause(
  findings: readonly IdentifiedFinding[],
  state: InterviewState,
  done: Done,
): Cause | undefined {
  for (const severity of [...SEVERITIES].reverse()) {
    for (const finding of findings) {
      if (finding.severity !== severity || done.identities.has(finding.identity)) continue;
      const cause = causeOf(finding, state, done);
      if (cause.questions.length > 0 || finding.suggestions !== undefined) return cause;
    }
  }
  return undefined;
}

function causeOf(finding: IdentifiedFinding, state: InterviewState, done: Done): Cause {
  const asks = RULES.find(({ id }) => id === finding.rule)?.asks;
  const doubt: Doubt = { ...byId(finding, state.canvas), asks };
  const items = itemsOf(doubt);
  const isLeft = (question: Question) =>
    screensOf({ questions: [question], items }).some((screen) => !done.screens.has(screen));
  return { finding, questions: questionsFor(doubt, state, isLeft).filter(isLeft), items, isFurther: false };
}

/**
 * What else to ask about a finding that the answers left as it was, such as who else gets an offer where the one that nobody
 * got is for others; none where all of it was asked.
 */
export function furtherCause(
  { finding: { identity } }: Cause,
  findings: readonly IdentifiedFinding[],
  state: InterviewState,
  done: Done,
): Cause | undefined {
  const still = findings.find((one) => one.identity === identity);
  const cause = still && causeOf(still, state, done);
  return cause !== undefined && cause.questions.length > 0 ? { ...cause, isFurther: true } : undefined;
}
