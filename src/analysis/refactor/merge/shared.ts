import type { Segment } from "../../../model/canvas.js";
import type { PlainValue } from "../../../model/finding.js";
import type { Interval } from "../../interval.js";
import { namesOf } from "./combined.js";

/** One figure of a merged segment. */
export interface Shared {
  readonly key: string;
  /** Undefined when it is not known of all. */
  readonly value: PlainValue | undefined;
  /** Whose it was, when it is left out. */
  readonly note?: string;
}

/** A figure that all of some segments give; what only some of them give would be claimed of the others too. */
export function shared<T extends Interval | string>(
  key: string,
  given: readonly Segment[],
  figureOf: (segment: Segment) => T | undefined,
  combine: (all: readonly T[]) => PlainValue,
): Shared {
  const all = given.flatMap((segment) => figureOf(segment) ?? []);
  if (all.length === given.length || all.length === 0)
    return { key, value: all.length === 0 ? undefined : combine(all) };
  const knows = (segment: Segment) => figureOf(segment) !== undefined;
  const others = given.filter((segment) => !knows(segment));
  const whose = given.filter(knows);
  return {
    key,
    value: undefined,
    note: `\`${key}\` of ${namesOf(whose)} (${all.map(inWords).join(", ")}) is left out: it is not known of ${namesOf(others)}`,
  };
}

/** The figures that are known, under the last word of their keys. */
export function entriesOf(all: readonly Shared[]): ReadonlyMap<string, PlainValue> {
  return new Map(
    all.flatMap(({ key, value }): [string, PlainValue][] =>
      value === undefined ? [] : [[key.slice(key.lastIndexOf(".") + 1), value]],
    ),
  );
}

/** A note for what some segments say and the others do not speak of at all. */
export function knownOfSome(
  what: string,
  given: readonly Segment[],
  segments: readonly Segment[],
  are = "are those",
): readonly string[] {
  return given.length === 0 || given.length === segments.length ? [] : [`${what} ${are} of ${namesOf(given)} only`];
}

function inWords(figure: Interval | string): string {
  if (typeof figure === "string") return figure;
  return figure.low === figure.high ? String(figure.low) : `${figure.low} to ${figure.high}`;
}
