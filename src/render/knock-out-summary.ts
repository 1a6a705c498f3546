import { lostSegments, lostStreams } from "../analysis/damage.js";
import type { Facts } from "../analysis/facts.js";
import { lostShare } from "../analysis/failure-points.js";
import type { KnockOut } from "../analysis/knock-out.js";
import { isElement, isThere } from "../analysis/losable.js";
import type { Segment, Stream } from "../model/canvas.js";
import { groupedRange } from "../text/grouped-number.js";

/** The worst of a knock-out in a sentence: how many segments and streams go, and how much of the revenue. */
export function knockOutSummary(knockOut: KnockOut, facts: Facts): string {
  const [{ what }] = knockOut;
  if (!isElement(what) && what.block === "customer_segments" && !facts.links.isServed(what))
    return `It is not served now (decision: ${what.decision}), so nothing rests on it.`;
  if (!isThere(what)) return "It is only planned, so nothing rests on it yet.";
  const segments = lostSegments(knockOut).filter((segment) => segment !== what);
  const streams = lostStreams(knockOut).filter((stream) => stream !== what);
  const others = knockOut.length - 1 - segments.length - streams.length;
  if (knockOut.length === 1) return "By the links of this canvas, nothing else goes with it.";
  if (segments.length + streams.length === 0)
    return `No segment and no revenue stream goes with it, but ${others} other ${others === 1 ? "thing does" : "things do"}.`;
  return `${toll(segments, streams, facts)} with it.`;
}

/** `1 of 2 segments and 2 of 2 revenue streams (100 % of revenue) go`. */
export function toll(segments: readonly Segment[], streams: readonly Stream[], { served, canvas }: Facts): string {
  const parts = [
    ...(segments.length > 0 ? [`${segments.length} of ${served.length} segments`] : []),
    ...(streams.length > 0
      ? [`${streams.length} of ${canvas.streams.length} revenue streams${shareText(streams)}`]
      : []),
  ];
  const count = segments.length + streams.length;
  return `${parts.join(" and ")} ${count === 1 ? "goes" : "go"}`;
}

function shareText(streams: readonly Stream[]): string {
  const share = lostShare(streams);
  return share ? ` (${groupedRange(share)} % of revenue)` : "";
}
