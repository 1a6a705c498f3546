import type { Segment, Stream } from "../model/canvas.js";
import { lostSegments, lostStreams } from "./damage.js";
import type { Facts } from "./facts.js";
import { type Interval, plus } from "./interval.js";
import { type KnockOut, knockOuts } from "./knock-out.js";
import { isThere, type Losable, type LosableItem, losableItems } from "./losable.js";

/** One thing of which everything it carries hangs. */
export interface FailurePoint {
  readonly item: LosableItem;
  readonly segments: readonly Segment[];
  readonly streams: readonly Stream[];
  /** What these streams are of all revenue, in percent; undefined unless every one says its share. */
  readonly share: Interval | undefined;
  /** What else goes, without parts that go with their offer. */
  readonly others: readonly Losable[];
}

export interface FailurePoints {
  /** The one that takes most segments along first; then streams, then other things. */
  readonly points: readonly FailurePoint[];
  /** What can go without taking anything else along, in file order of the blocks. */
  readonly harmless: readonly LosableItem[];
}

/** Ranks everything in a canvas by what goes with it. */
export function failurePoints(facts: Facts): FailurePoints {
  const knockOut = knockOuts(facts);
  const points: FailurePoint[] = [];
  const harmless: LosableItem[] = [];
  for (const item of losableItems(facts).filter(isThere)) {
    const point = pointOf(item, knockOut(item));
    const takesAlong = point.segments.length + point.streams.length + point.others.length > 1;
    if (takesAlong) points.push(point);
    else harmless.push(item);
  }
  return { points: points.sort(worstFirst), harmless };
}

/** What the streams of a knock-out are of all revenue, in percent; undefined unless every one says its share. */
export function lostShare(streams: readonly Stream[]): Interval | undefined {
  const shares = streams.flatMap(({ share }) => share ?? []);
  return streams.length > 0 && shares.length === streams.length ? plus(...shares) : undefined;
}

function pointOf(item: LosableItem, knockOut: KnockOut): FailurePoint {
  const [segments, streams] = [lostSegments(knockOut), lostStreams(knockOut)];
  const told = new Set<Losable>([...segments, ...streams]);
  const others = knockOut
    .filter(({ reasons }) => !reasons.every(({ kind }) => kind === "no-whole"))
    .flatMap(({ what }) => (told.has(what) ? [] : [what]));
  return { item, segments, streams, share: lostShare(streams), others };
}

function worstFirst(a: FailurePoint, b: FailurePoint): number {
  return (
    b.segments.length - a.segments.length ||
    (b.share?.high ?? 0) - (a.share?.high ?? 0) ||
    b.streams.length - a.streams.length ||
    b.others.length - a.others.length
  );
}
