import type { Hypothesis } from "../model/canvas.js";
import { isOnlySaid } from "../model/hypothesis.js";
import { hasPassed } from "./experiment-result.js";

/** How much is known of a hypothesis, least first. What people say is weaker than what they do. */
export const KNOWLEDGE = ["nothing", "planned", "said", "done", "refuted"] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

const LACK: Readonly<Record<Knowledge, number>> = { nothing: 4, planned: 3, said: 2, done: 1, refuted: 0 };
/** Where importance is not said, neither the first nor the last to test. */
const MIDDLE = 3;

/**
 * What is known of a hypothesis. Its evidence and the results of its experiments tell, not what its author calls it, unless
 * that is refuted: calling it supported is no evidence.
 */
export function knowledgeOf(hypothesis: Hypothesis): Knowledge {
  const { status, experiments, evidence } = hypothesis;
  if (status === "refuted") return "refuted";
  if (evidence.some(({ kind }) => kind !== undefined && !isOnlySaid(kind))) return "done";
  const isOpen = experiments.some(({ result }) => result === undefined);
  const isUnderWay = status === "testing" || (status === "untested" && isOpen);
  if (!isUnderWay && hasOnlyFailed(hypothesis)) return "refuted";
  if (!isUnderWay && experiments.some(({ result }) => result !== undefined)) return "done";
  if (evidence.length > 0) return "said";
  return isUnderWay || isOpen ? "planned" : "nothing";
}

/** True when experiments missed their mark and none passed; mixed results are for people to weigh. */
function hasOnlyFailed({ experiments }: Hypothesis): boolean {
  const outcomes = experiments.map(hasPassed);
  return outcomes.includes(false) && !outcomes.includes(true);
}

/** The riskiest first: importance times how little is known; equal ones in file order. */
export function riskiestFirst(hypotheses: readonly Hypothesis[]): readonly Hypothesis[] {
  const risk = (one: Hypothesis) => (one.importance ?? MIDDLE) * LACK[knowledgeOf(one)];
  return [...hypotheses].sort((a, b) => risk(b) - risk(a));
}
