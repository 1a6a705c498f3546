import fc, { type GeneratorValue } from "fast-check";
import type { Prompter, Reply } from "../../src/interview/prompter.js";
import type { Answer, Question } from "../../src/interview/question.js";
import { problemWith } from "../../src/interview/reply-edits.js";
import { isReview } from "../../src/interview/session.js";
import { anyAnswer } from "./any-answer.js";

/** One question and what was replied to it. */
export interface Step {
  readonly id: string;
  readonly reply: Reply;
}

/** How often another answer is thought of when one does not pass its check. */
const TRIES = 8;

const REPLIES = fc.oneof(
  { weight: 60, arbitrary: fc.constant("answer" as const) },
  { weight: 20, arbitrary: fc.constant("amend" as const) },
  { weight: 6, arbitrary: fc.constant("skip" as const) },
  { weight: 5, arbitrary: fc.constant("unknown" as const) },
  { weight: 5, arbitrary: fc.constant("back" as const) },
  { weight: 4, arbitrary: fc.constant("leave" as const) },
);

/**
 * Somebody who answers anything that a prompt would take, goes back, skips, and reopens what is done.
 * @param patience after so many questions they have had enough: the rest is skipped, and the review finished
 */
export function anybody(random: GeneratorValue, steps: Step[], patience: number): Prompter {
  return {
    ask: async (question) => {
      const reply = replyTo(question, random, steps.length > patience);
      steps.push({ id: question.id, reply });
      return reply;
    },
    tell: () => undefined,
    show: () => undefined,
  };
}

function replyTo(question: Question, random: GeneratorValue, hadEnough: boolean): Reply {
  const kind = hadEnough ? "skip" : random(() => REPLIES);
  if (question.id === "R" && (hadEnough || random(fc.nat, { max: 7 }) === 0))
    return { kind: "answer", answer: "finish" };
  if (kind === "answer" || kind === "amend" || (question.isRequired && kind !== "back")) {
    const answer = passing(question, random, kind === "amend");
    if (answer !== undefined) return { kind: "answer", answer };
    // Nobody gets past a question that has to be answered.
    return { kind: question.isRequired ? "quit" : "skip" };
  }
  return isReview(question) && kind !== "back" ? { kind: "leave" } : { kind };
}

/** An answer that the prompt would take; undefined when there is none at hand. */
function passing(question: Question, random: GeneratorValue, isAmended: boolean): Answer | undefined {
  for (let i = 0; i < TRIES; i++) {
    const any = random(() => anyAnswer(question));
    const answer = isAmended ? amended(question, any, random) : any;
    if (problemWith(question, answer) === undefined) return answer;
  }
  return undefined;
}

/** What was filled in, with something changed: how people answer what they are asked again. */
function amended(question: Question, any: Answer, random: GeneratorValue): Answer {
  const given = question.earlier ?? question.suggested;
  if (given === undefined) return any;
  if (question.kind === "list")
    return [...random(() => fc.subarray([...(given as readonly string[])])), ...(any as readonly string[]).slice(0, 1)];
  if (question.kind === "fields" || question.kind === "assign")
    return new Map([
      ...(given as ReadonlyMap<string, string>),
      ...[...(any as ReadonlyMap<string, string>)].slice(0, 1),
    ]);
  return random(fc.boolean) ? given : any;
}
