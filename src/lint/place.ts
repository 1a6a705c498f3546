import type { Positions } from "../document/read-canvas.js";
import { compareFindings, type Finding, isPlace, type PlacedFinding, type Severity } from "../model/finding.js";
import type { RuleEntry } from "../rules/rule.js";
import { identityOf } from "./identity.js";

/** A finding with the name it keeps from run to run, wherever it moves in its file. */
export interface IdentifiedFinding extends PlacedFinding {
  readonly identity: string;
}

export interface Placement {
  readonly rule: RuleEntry;
  readonly severity: Severity;
  readonly file: string;
  readonly positions: Positions;
}

/** Adds to a finding who says it, how loudly, and exactly where. */
export function placeFinding(finding: Finding, { rule, severity, file, positions }: Placement): IdentifiedFinding {
  const { at, related = [], group: _, ...said } = finding;
  return {
    ...said,
    rule: rule.id,
    severity,
    file,
    path: isPlace(at) ? at.path : [],
    range: positions.locate(at),
    related: related.map(({ at: place, label }) => ({ range: positions.locate(place), label })),
    why: finding.why ?? rule.why,
    advice: finding.advice ?? rule.fixAdvice,
    identity: identityOf(rule.id, finding),
  };
}

/** Sorts findings by their place and leaves out repetitions, so that two runs print the same. */
export function inOrder(findings: readonly IdentifiedFinding[]): readonly IdentifiedFinding[] {
  const seen = new Set<string>();
  return [...findings].sort(compareFindings).filter(({ identity, message, range }) => {
    const key = `${range.start.offset} ${range.end.offset} ${identity} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
