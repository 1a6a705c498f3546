import type { Finding, Severity } from "../model/finding.js";
import type { Rule, RuleEntry } from "../rules/rule.js";

/** What one rule says of one place, before several of a kind are told as one. */
export interface Raised {
  readonly rule: Rule | RuleEntry;
  readonly severity: Severity;
  readonly finding: Finding;
}
