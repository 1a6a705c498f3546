import type { Evidence, Experiment, Hypothesis } from "../../model/canvas.js";
import type { CanvasPath } from "../../model/path.js";
import type { Hypothesis as HypothesisInFile } from "../canvas-file.generated.js";
import { baseOf, type EntryInFile, linksAt } from "./parts.js";

export type HypothesisFacts = Exclude<HypothesisInFile, string | null>;

/** A hypothesis in its strict form; its statement is its name when it has no other. */
export function hypothesisOf(entry: EntryInFile<HypothesisFacts>): Hypothesis {
  const facts = entry.facts ?? {};
  const { block: _block, ...base } = baseOf("hypotheses", {
    ...entry,
    text: entry.text ?? facts.statement ?? facts.name,
  });
  return {
    about: linksAt(facts.about, entry.path, "about"),
    risk: facts.risk,
    importance: facts.importance,
    status: facts.status ?? "untested",
    experiments: experimentsOf(facts.experiments, entry.path, "experiments"),
    evidence: evidenceOf(facts.evidence, entry.path, "evidence"),
    ...base,
  };
}

function experimentsOf(given: HypothesisFacts["experiments"], parent: CanvasPath, key: string): readonly Experiment[] {
  return (given ?? []).flatMap((experiment, index) =>
    experiment === undefined
      ? []
      : [
          {
            what: experiment.what,
            metric: experiment.metric,
            passIf: experiment.pass_if === undefined ? undefined : String(experiment.pass_if),
            result: numberOf(experiment.result),
            date: experiment.date,
            path: [...parent, key, index],
          },
        ],
  );
}

/** A number, or a text such as `18 %`. */
function numberOf(value: number | string | undefined): number | undefined {
  if (typeof value !== "string") return value;
  const number = Number.parseFloat(value);
  return value.includes("%") ? number / 100 : number;
}

function evidenceOf(given: HypothesisFacts["evidence"], parent: CanvasPath, key: string): readonly Evidence[] {
  return (given ?? []).flatMap((evidence, index) =>
    evidence === undefined
      ? []
      : [
          {
            kind: evidence.kind,
            finding: evidence.finding,
            n: evidence.n,
            date: evidence.date,
            source: evidence.source,
            path: [...parent, key, index],
          },
        ],
  );
}
