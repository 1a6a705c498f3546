import type { Knowledge } from "../analysis/belief-ranking.js";
import { hasPassed } from "../analysis/experiment-result.js";
import type { Evidence, Experiment, Hypothesis } from "../model/canvas.js";

/** What is known, as the heading of a column and in a sentence. */
export const KNOWLEDGE_WORDS: Readonly<
  Record<Knowledge, { readonly heading: string; readonly short: string; readonly words: string }>
> = {
  nothing: { heading: "no test yet", short: "none", words: "nothing is known, and no test is planned" },
  planned: { heading: "in test", short: "test", words: "a test is planned or under way" },
  said: { heading: "people say so", short: "said", words: "it rests on what people say" },
  done: { heading: "people do so", short: "done", words: "it rests on what people do" },
  refuted: { heading: "refuted", short: "no", words: "it turned out wrong" },
};

/** How a hypothesis stands, in a line: importance, risk, status. */
export function standingText({ importance, risk, status }: Hypothesis, knowledge: Knowledge): string {
  const weight = importance === undefined ? "importance not said" : `importance ${importance}`;
  return [weight, risk, status, KNOWLEDGE_WORDS[knowledge].words].filter(Boolean).join(", ");
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
