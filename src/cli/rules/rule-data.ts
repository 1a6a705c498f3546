import { severityInWords } from "../../lint/severity-by-stage.js";
import { STAGES, type Stage } from "../../model/vocabulary.generated.js";
import { examplesOf } from "../../rules/examples.js";
import { type OptionSpec, type RuleEntry, severityAt } from "../../rules/rule.js";

/** An example without the marks around the place that its finding points at. */
export function exampleText(example: string): string {
  return example.replaceAll(/[⟦⟧]/g, "");
}

/** How loudly a rule speaks, in words: `info from sketch, warning from review`; when only on request, `off unless asked for`. */
export function loudnessOf(rule: RuleEntry): string {
  return severityInWords((stage) => severityAt(rule, stage)) || "off unless asked for";
}

/** The default of an option: a number, words, or that there are none. */
export function defaultInWords(value: OptionSpec["default"]): string {
  if (typeof value === "number") return String(value);
  return value.length > 0 ? value.join(", ") : "none";
}

/** A rule as data, for other programs. */
export function ruleData(rule: RuleEntry): object {
  const severity = Object.fromEntries(STAGES.map((stage: Stage) => [stage, severityAt(rule, stage) ?? "off"]));
  const { id, category, summary, why, fixAdvice, source, options = {} } = rule;
  const { bad, good } = examplesOf(id);
  return {
    id,
    category,
    severity,
    summary,
    why,
    fixAdvice,
    source,
    options,
    examples: { bad: exampleText(bad), good: exampleText(good) },
  };
}
