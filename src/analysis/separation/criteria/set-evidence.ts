import { type CodeSet, intersection, minus } from "../code-set.js";
import type { Profile } from "../profile.js";
import { nameOf, quoted } from "./criterion.js";

/** What two sets share and what only one of them has, in names. */
export function setEvidence(
  a: Profile,
  b: Profile,
  setA: CodeSet,
  setB: CodeSet,
  names: readonly string[],
): readonly string[] {
  const named = (codes: readonly number[]): string => quoted(codes.map((code) => names[code] ?? "?"));
  const lines: string[] = [];
  const both = intersection(setA, setB);
  const onlyA = minus(setA, setB);
  const onlyB = minus(setB, setA);
  if (onlyA.length > 0) lines.push(`only ${nameOf(a)}: ${named(onlyA)}`);
  if (onlyB.length > 0) lines.push(`only ${nameOf(b)}: ${named(onlyB)}`);
  if (both.length > 0) lines.push(`both: ${named(both)}`);
  return lines;
}
