import type { Positions } from "../document/read-canvas.js";
import { compareFindings, type IdentifiedFinding, isPlace } from "../model/finding.js";
import { identityOf } from "./identity.js";
import type { Raised } from "./raised.js";

/** Adds to a finding who says it, how loudly, and exactly where. */
export function placeFinding(
  { rule, severity, finding }: Raised,
  file: string,
  positions: Positions,
): IdentifiedFinding {
  const { at, related = [] } = finding;
  const placed: Writable<IdentifiedFinding> = {
    rule: rule.id,
    severity,
    file,
    path: isPlace(at) ? at.path : [],
    range: positions.locate(at),
    related: related.map(({ at: place, label }) => ({ range: positions.locate(place), label })),
    why: finding.why ?? rule.why,
    advice: finding.advice ?? rule.fixAdvice,
    identity: identityOf(rule.id, finding),
    message: finding.message,
    subject: finding.subject,
  };
  // One by one: to spread what is left of a finding takes longer than all the above.
  if (finding.label !== undefined) placed.label = finding.label;
  if (finding.settledBy !== undefined) placed.settledBy = finding.settledBy;
  if (finding.value !== undefined) placed.value = finding.value;
  if (finding.fix !== undefined) placed.fix = finding.fix;
  if (finding.suggestions !== undefined) placed.suggestions = finding.suggestions;
  return placed;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Sorts findings by their place and leaves out repetitions, so that two runs print the same. */
export function inOrder<F extends IdentifiedFinding>(findings: readonly F[]): readonly F[] {
  const sorted = [...findings].sort(compareFindings);
  return sorted.filter((finding, at) => !isRepeated(finding, sorted, at));
}

/** True when a finding stands before its place already: what is the same stands together. */
function isRepeated(finding: IdentifiedFinding, sorted: readonly IdentifiedFinding[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const earlier = sorted[before];
    if (!earlier || compareFindings(earlier, finding) !== 0) return false;
    if (earlier.identity === finding.identity) return true;
  }
  return false;
}
