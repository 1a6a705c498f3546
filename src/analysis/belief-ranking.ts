import type { Hypothesis } from "../model/canvas.js";
import type { EvidenceKind } from "../model/vocabulary.generated.js";

/** How much is known of a hypothesis, least first. What people say is weaker than what they do. */
export const KNOWLEDGE = ["nothing", "planned", "said", "done", "refuted"] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

const ONLY_SAID: ReadonlySet<EvidenceKind | undefined> = new Set<EvidenceKind | undefined>([
  "opinion",
  "interview",
  "survey",
  "satisfaction",
  undefined,
]);

const LACK: Readonly<Record<Knowledge, number>> = { nothing: 4, planned: 3, said: 2, done: 1, refuted: 0 };
/** Where importance is not said, neither the first nor the last to test. */
const MIDDLE = 3;

/** What is known of a hypothesis: by its status first, then by its evidence and experiments. */
export function knowledgeOf({ status, experiments, evidence }: Hypothesis): Knowledge {
  if (status === "refuted") return "refuted";
  if (evidence.some(({ kind }) => !ONLY_SAID.has(kind))) return "done";
  if (status === "supported") return experiments.some(({ result }) => result !== undefined) ? "done" : "said";
  if (evidence.length > 0) return "said";
  return status === "testing" || experiments.length > 0 ? "planned" : "nothing";
}

/** The riskiest first: importance times how little is known; equal ones in file order. */
export function riskiestFirst(hypotheses: readonly Hypothesis[]): readonly Hypothesis[] {
  const risk = (one: Hypothesis) => (one.importance ?? MIDDLE) * LACK[knowledgeOf(one)];
  return [...hypotheses].sort((a, b) => risk(b) - risk(a));
}
