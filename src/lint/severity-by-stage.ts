import type { Severity } from "../model/finding.js";
import { STAGES, type Stage } from "../model/vocabulary.generated.js";
import { type RuleEntry, severityAt } from "../rules/rule.js";

/** From which stage on a rule speaks, and how loudly; none: it is silent. */
export type SeverityByStage = RuleEntry["severity"];

/** Another loudness at each stage; undefined is silence. */
export function severityByStage(
  severity: SeverityByStage,
  change: (severity: Severity) => Severity | undefined,
): SeverityByStage {
  const changed: Partial<Record<Stage, Severity>> = {};
  for (const stage of STAGES) {
    const own = severityAt({ severity }, stage);
    const next = own && change(own);
    if (next !== undefined) changed[stage] = next;
  }
  return changed;
}

/** `warning from review, error from final`; `off` when it never speaks. */
export function severityInWords(severity: SeverityByStage): string {
  let last: Severity | undefined;
  const changes = STAGES.flatMap((stage) => {
    const own = severityAt({ severity }, stage);
    if (own === undefined || own === last) return [];
    last = own;
    return stage === "sketch" ? own : `${own} from ${stage}`;
  });
  return changes.length === 0 ? "off" : changes.join(", ");
}
