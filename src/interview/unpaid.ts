import type { Segment } from "../model/canvas.js";
import { type InterviewState, type Known, known, quoted } from "./state.js";

/**
 * Says when all who pay would be groups that are not served, and nothing else carries the business.
 * @param pays whether a group would pay for anything; by default as it is said now, or shown by a stream
 */
export function unpaid(
  { canvas, facts }: InterviewState,
  isServed: (segment: Known<Segment>) => boolean,
  pays: (segment: Known<Segment>) => boolean = (one) => one.pays === true || facts.links.streamsFrom(one).length > 0,
): string | undefined {
  const payers = known(canvas.segments).filter(pays);
  if (payers.length === 0 || canvas.funding !== undefined || payers.some(isServed)) return undefined;
  return `Nobody who pays would be served now, and the money has to come from somewhere: ${payers.map(quoted).join(" or ")} would have to be served.`;
}
