import type { Finding, Severity } from "../model/finding.js";
import type { Rule, RuleEntry } from "../rules/rule.js";

/** What one rule says of one place, before several of a kind are told as one. */
export interface Raised {
  readonly rule: Rule | RuleEntry;
  readonly severity: Severity;
  readonly finding: Finding;
}

/** Findings by the rule that raised them, rules and findings in their order. */
export function groupByRule(raised: readonly Raised[]): ReadonlyMap<Raised["rule"], readonly Raised[]> {
  const groups = new Map<Raised["rule"], Raised[]>();
  for (const one of raised) {
    const group = groups.get(one.rule);
    if (group) group.push(one);
    else groups.set(one.rule, [one]);
  }
  return groups;
}
