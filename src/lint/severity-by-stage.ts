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

/** `info from sketch, warning from review`: where a rule begins to speak and where it changes its voice; empty when it is silent. */
export function severityInWords(severityAtStage: (stage: Stage) => Severity | undefined): string {
  let last: Severity | undefined;
  const changes = STAGES.flatMap((stage) => {
    const severity = severityAtStage(stage);
    if (severity === undefined || severity === last) return [];
    last = severity;
    return `${severity} from ${stage}`;
  });
  return changes.join(", ");
}
