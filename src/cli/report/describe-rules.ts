import { type Selection, severityOf } from "../../lint/selection.js";
import { SEVERITIES } from "../../model/finding.js";
import { STAGES } from "../../model/vocabulary.generated.js";
import type { RuleDescription } from "../../report/report.js";
import { CATALOGUE } from "../../rules/index.js";
import type { RuleEntry } from "../../rules/rule.js";

/** Every rule that is switched on at some stage in any part of a run, as reports describe it. */
export function describeRules(selections: readonly Selection[]): readonly RuleDescription[] {
  return CATALOGUE.flatMap((rule) => {
    const severity = loudest(rule, selections);
    const { id, category, summary, why, fixAdvice: advice, source } = rule;
    return severity === undefined ? [] : { id, category, severity, summary, why, advice, source };
  });
}

function loudest(rule: RuleEntry, selections: readonly Selection[]) {
  const spoken = selections.flatMap((selection) => STAGES.map((stage) => severityOf(rule, stage, selection)));
  return [...SEVERITIES].reverse().find((severity) => spoken.includes(severity));
}
