import { type Selection, severityOf } from "../../lint/selection.js";
import { STAGES, type Stage } from "../../model/vocabulary.generated.js";
import { CATALOGUE } from "../../rules/index.js";
import type { RuleEntry } from "../../rules/rule.js";

/** One line for each rule that would run: its name, how loudly it speaks, and what it finds. */
export function listRules(selection: Selection, stage: Stage | undefined): readonly string[] {
  const rows = CATALOGUE.flatMap((rule) => {
    const loudness = loudnessOf(rule, selection, stage === undefined ? STAGES : [stage]);
    return loudness === "" ? [] : [{ id: rule.id, loudness, summary: rule.summary }];
  });
  const idWidth = Math.max(0, ...rows.map(({ id }) => id.length));
  const loudnessWidth = Math.max(0, ...rows.map(({ loudness }) => loudness.length));
  return rows.map(
    ({ id, loudness, summary }) => `${id.padEnd(idWidth)}  ${loudness.padEnd(loudnessWidth)}  ${summary}`,
  );
}

/** `warning from review, error from final`; at one stage just `warning`. */
function loudnessOf(rule: RuleEntry, selection: Selection, stages: readonly Stage[]): string {
  const [only, ...more] = stages;
  if (only !== undefined && more.length === 0) return severityOf(rule, only, selection) ?? "";
  let last: string | undefined;
  const changes = stages.flatMap((stage) => {
    const severity = severityOf(rule, stage, selection);
    if (severity === undefined || severity === last) return [];
    last = severity;
    return `${severity} from ${stage}`;
  });
  return changes.join(", ");
}
