import type { Place } from "../../../model/path.js";
import type { LinkFacts } from "../../links.js";
import type { Features, Names, Profile } from "../profile.js";
import type { CriterionResult } from "../result.js";

/** Distances this close to a threshold are called borderline. */
const BORDERLINE = 0.05;
const TOLERANCE = 1e-9;

/** True when a distance reaches its threshold. */
export function reaches(distance: number, threshold: number): boolean {
  return distance >= threshold - TOLERANCE;
}

/** True when a little less or more would have decided the other way. */
export function isBorderline(distance: number, threshold: number): boolean {
  return Math.abs(distance - threshold) <= BORDERLINE + TOLERANCE;
}

/** `0.33 ≥ 0.30`, with a word when the distance is close to the threshold. */
export function distanceWords(distance: number, threshold: number): string {
  const near = isBorderline(distance, threshold) ? ", borderline" : "";
  return `distance ${besideLimit(distance, threshold, 2)}${near}`;
}

const MOST_DIGITS = 6;

/** `0.33 ≥ 0.30`: as many digits as it takes to see on which side of its limit a number is. */
export function besideLimit(value: number, limit: number, digits: number, unit = ""): string {
  const isReached = reaches(value, limit);
  const [shown, shownLimit] = [value.toFixed(digits), limit.toFixed(digits)];
  const looksReached = Number(shown) >= Number(shownLimit);
  if (looksReached !== isReached && digits < MOST_DIGITS) return besideLimit(value, limit, digits + 1, unit);
  return `${shown}${unit} ${isReached ? "≥" : "<"} ${shownLimit}${unit}`;
}

/** What evidence is made from, on demand. */
export interface Case {
  readonly a: Profile;
  readonly b: Profile;
  readonly names: Names;
  readonly links: LinkFacts;
  readonly threshold: number;
}

export interface Grounds {
  readonly evidence: readonly string[];
  readonly missing: readonly string[];
  readonly places: readonly Place[];
}

/** What is said of two segments, before it is known where. */
export type Said = Omit<Grounds, "places">;

/** One of the five criteria: the decision must be cheap, its grounds are made only when somebody reads them. */
export interface CriterionTest {
  decide(a: Features, b: Features, threshold: number): CriterionResult;
  explain(of: Case): Grounds;
}

export const DEFAULT_THRESHOLD = 0.3;

/** Names in quotes, at most six of them. */
export function quoted(names: readonly string[]): string {
  const most = 6;
  const shown = names.slice(0, most).map((name) => `"${name}"`);
  if (names.length > most) shown.push(`${names.length - most} more`);
  return shown.join(", ");
}

/** "Retail" in the words of the author. */
export function nameOf({ segment }: Profile): string {
  return `"${segment.name}"`;
}

/** The field of a segment as commands write it: `retail.channels`. */
export function fieldOf({ segment }: Profile, field: string): string {
  return `${segment.key}.${field}`;
}
