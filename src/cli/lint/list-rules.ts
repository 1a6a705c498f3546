import { type Selection, severityOf } from "../../lint/selection.js";
import { severityInWords } from "../../lint/severity-by-stage.js";
import type { Stage } from "../../model/vocabulary.generated.js";
import { CATALOGUE } from "../../rules/index.js";
import type { RuleEntry } from "../../rules/rule.js";

/** One line for each rule that would run: its name, how loudly it speaks, and what it finds. */
export function listRules(selection: Selection, stage: Stage | undefined): readonly string[] {
  const rows = CATALOGUE.flatMap((rule) => {
    const loudness = loudnessOf(rule, selection, stage);
    return loudness === "" ? [] : [{ id: rule.id, loudness, summary: rule.summary }];
  });
  const idWidth = Math.max(0, ...rows.map(({ id }) => id.length));
  const loudnessWidth = Math.max(0, ...rows.map(({ loudness }) => loudness.length));
  return rows.map(
    ({ id, loudness, summary }) => `${id.padEnd(idWidth)}  ${loudness.padEnd(loudnessWidth)}  ${summary}`,
  );
}

/** `warning from review, error from final`; at one stage just `warning`. */
function loudnessOf(rule: RuleEntry, selection: Selection, stage: Stage | undefined): string {
  const severity = (at: Stage) => severityOf(rule, at, selection);
  return stage === undefined ? severityInWords(severity) : (severity(stage) ?? "");
}
