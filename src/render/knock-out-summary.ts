import { lostSegments, lostStreams } from "../analysis/damage.js";
import type { Facts } from "../analysis/facts.js";
import { lostShare } from "../analysis/failure-points.js";
import type { KnockOut } from "../analysis/knock-out.js";
import { isElement, isThere, type Losable } from "../analysis/losable.js";
import type { Segment, Stream } from "../model/canvas.js";
import { groupedRange } from "../text/grouped-number.js";

/** The worst of a knock-out in a sentence: how many segments and streams go, and how much of the revenue. */
export function knockOutSummary(knockOut: KnockOut, facts: Facts): string {
  const [{ what }] = knockOut;
  if (!isElement(what) && what.block === "customer_segments" && !facts.links.isServed(what))
    return `It is not served now (decision: ${what.decision}), so nothing rests on it.`;
  if (!isThere(what)) return "It is only planned, so nothing rests on it yet.";
  const [segments, streams] = [lostSegments(knockOut), lostStreams(knockOut)];
  const isCounted = countsItself(what, segments, streams);
  if (knockOut.length === 1)
    return isCounted
      ? `${toll(segments, streams, facts, what)}; by the links of this canvas, nothing else does.`
      : "By the links of this canvas, nothing else goes with it.";
  const counted = segments.length + streams.length;
  if (counted > (isCounted ? 1 : 0)) return `${toll(segments, streams, facts, what)}${isCounted ? "" : " with it"}.`;
  const others = knockOut.length - 1;
  return `${noneText(what)} goes with it, but ${others} other ${others === 1 ? "thing does" : "things do"}.`;
}

function noneText(what: Losable): string {
  const block = isElement(what) ? undefined : what.block;
  const segment = block === "customer_segments" ? "other segment" : "segment";
  return `No ${segment} and no ${block === "revenue_streams" ? "other " : ""}revenue stream`;
}

/** True for a segment or stream among those that go when it is taken away. */
export function countsItself(what: Losable, segments: readonly Segment[], streams: readonly Stream[]): boolean {
  return [...segments, ...streams].some((lost) => lost === what);
}

/** `1 of 2 segments and 2 of 2 revenue streams (100 % of revenue) go`; what is taken away is marked where it counts itself. */
export function toll(
  segments: readonly Segment[],
  streams: readonly Stream[],
  { served, canvas }: Facts,
  what?: Losable,
): string {
  const part = (lost: readonly Losable[], of: number, things: string, more = "") =>
    lost.length === 0 ? [] : [`${lost.length} of ${of} ${things}${itselfText(lost, what)}${more}`];
  const parts = [
    ...part(segments, served.filter(isThere).length, "segments"),
    ...part(streams, canvas.streams.filter(isThere).length, "revenue streams", shareText(streams)),
  ];
  const count = segments.length + streams.length;
  return `${parts.join(" and ")} ${count === 1 ? "goes" : "go"}`;
}

function itselfText(lost: readonly Losable[], what: Losable | undefined): string {
  if (!lost.some((one) => one === what)) return "";
  return lost.length === 1 ? " (itself)" : " (itself included)";
}

function shareText(streams: readonly Stream[]): string {
  const share = lostShare(streams);
  return share ? ` (${groupedRange(share)} % of revenue)` : "";
}
