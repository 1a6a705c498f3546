import { type Knowledge, knowledgeOf } from "../analysis/belief-ranking.js";
import { hasPassed } from "../analysis/experiment-result.js";
import type { Facts } from "../analysis/facts.js";
import type { Evidence, Experiment, Hypothesis, Segment } from "../model/canvas.js";

/** Over the table of hypotheses, and over their list. */
export const BELIEF_HEADINGS = { map: "What must be true", list: "The riskiest first" } as const;

export const NO_HYPOTHESES = "no hypotheses yet: what would have to be true for this to work?";

/** What is known, as the heading of a column: in full, and where there is little room. */
export const KNOWLEDGE_HEADINGS: Readonly<Record<Knowledge, { readonly heading: string; readonly short: string }>> = {
  nothing: { heading: "no test yet", short: "none" },
  planned: { heading: "in test", short: "test" },
  said: { heading: "people say so", short: "said" },
  done: { heading: "people do so", short: "done" },
  refuted: { heading: "refuted", short: "no" },
};

/** How important, as the heading of a row. */
export function levelText(level: number | undefined): string {
  return level === undefined ? "not said" : `important ${level}`;
}

/** How a hypothesis stands, in a line: importance, risk, status, and what that rests on. */
export function standingText(hypothesis: Hypothesis): string {
  const { importance, risk, status } = hypothesis;
  const weight = importance === undefined ? "importance not said" : `importance ${importance}`;
  return [weight, risk, status, knowledgeText(hypothesis)].filter(Boolean).join(", ");
}

function knowledgeText(hypothesis: Hypothesis): string {
  const { status, experiments } = hypothesis;
  const knowledge = knowledgeOf(hypothesis);
  switch (knowledge) {
    case "nothing":
      return status === "supported" ? NOTHING_SHOWS_IT : "nothing is known, and no test is planned";
    case "planned":
      return "a test is planned or under way";
    case "said":
      return "it rests on what people say";
    case "done":
      return "it rests on what people do";
    case "refuted":
      if (status !== "refuted") return `but its ${experiments.length === 1 ? "test" : "tests"} failed`;
      return hasGrounds(hypothesis) ? "it turned out wrong" : NOTHING_SHOWS_IT;
  }
}

const NOTHING_SHOWS_IT = "but nothing shows it";

function hasGrounds({ experiments, evidence }: Hypothesis): boolean {
  return evidence.length > 0 || experiments.some(({ result }) => result !== undefined);
}

/** What was or will be done to find out, and what came of it. */
export function groundsTexts({ experiments, evidence }: Hypothesis): readonly string[] {
  return [...experiments.map(experimentText), ...evidence.map(evidenceText)];
}

function experimentText(experiment: Experiment): string {
  const { what, metric, passIf, result, date } = experiment;
  const passed = hasPassed(experiment);
  const mark = passIf === undefined ? "no mark to pass is set" : `passes if ${passIf}`;
  const outcome = passed === undefined ? "" : passed ? " (passed)" : " (failed)";
  const came = result === undefined ? "" : `result ${result}${outcome}`;
  return `test: ${[what, metric, mark, came, date].filter(Boolean).join("; ")}`;
}

function evidenceText({ kind, finding, n, source, date }: Evidence): string {
  const said = [finding, n === undefined ? undefined : `n = ${n}`, source, date].filter(Boolean).join("; ");
  return `evidence${kind === undefined ? "" : ` (${kind})`}: ${said}`;
}

/** The served segments that no hypothesis names, in a canvas that has hypotheses. */
export function unbelieved({ canvas, links, served }: Facts): readonly Segment[] {
  if (canvas.hypotheses.length === 0) return [];
  const named = new Set(
    canvas.hypotheses
      .flatMap((one) => links.targetsOf(one))
      .map((target) => ("item" in target ? target.item : undefined)),
  );
  return served.filter((segment) => !named.has(segment));
}

/** The same in a sentence. */
export function bareText(segments: readonly Segment[]): string {
  return `No hypothesis is about ${segments.map(({ name }) => `"${name}"`).join(", ")}.`;
}
