import type { Plain } from "../document/edit/plain.js";
import { answerFrom, isDontKnow, isMisfit } from "./answers.js";
import { familyOf } from "./family-of.js";
import type { Prompter, Reply } from "./prompter.js";
import type { Question } from "./question.js";
import { isLeftover } from "./questions/review/leftovers.js";
import { problemWith } from "./reply-edits.js";
import { REQUIRED } from "./required.js";

/** An answer in a file of answers is wrong. */
export class AnswerError extends Error {
  override readonly name = "AnswerError";
}

export interface ScriptedPrompter extends Prompter {
  /** Ids of answers that no question asked for. */
  unused(): readonly string[];
  /** Ids of questions that had no answer. */
  missing(): readonly string[];
  /** What there is to say about what was written. */
  told(): readonly string[];
}

/**
 * Answers questions from data: question id → answer. `null` skips a question, "don't know" says so; what is not there is
 * left open. Throws AnswerError when an answer does not fit its question.
 */
export function scriptedPrompter(answers: ReadonlyMap<string, Plain>): ScriptedPrompter {
  const used = new Set<string>();
  const missing = new Set<string>();
  const told: string[] = [];
  return {
    ask: async (question) => {
      const given = answers.get(question.id);
      if (given === undefined) {
        missing.add(question.id);
        return { kind: "leave" };
      }
      used.add(question.id);
      return replyTo(question, given);
    },
    tell: (text) => void told.push(text),
    told: () => told,
    show: () => undefined,
    unused: () => [...answers.keys()].filter((id) => !used.has(id)),
    missing: () => withoutLeftovers([...missing].filter((id) => familyOf(id)?.isNeverMissing !== true)),
  };
}

function replyTo(question: Question, given: Plain): Reply {
  const isPassed = given === null || (typeof given === "string" && isDontKnow(given));
  if (isPassed && question.isRequired) throw new AnswerError(`${question.id} (${question.prompt}): ${REQUIRED}`);
  if (given === null) return { kind: "skip" };
  if (typeof given === "string" && isDontKnow(given)) return { kind: "unknown" };
  const answer = answerFrom(question, given, question.kind === "fields" ? question.earlier : undefined);
  if (isMisfit(answer)) throw new AnswerError(`${question.id} (${question.prompt}): ${answer.problem}`);
  const problem = problemWith(question, answer);
  if (problem !== undefined) throw new AnswerError(`${question.id} (${question.prompt}): ${problem}`);
  return { kind: "answer", answer };
}

/** A leftover asks for what another question asks first: it is missing once nothing else is. */
function withoutLeftovers(ids: readonly string[]): readonly string[] {
  const others = ids.filter((id) => !isLeftover(id));
  return others.length > 0 ? others : ids;
}
