import type { Segment } from "../../../model/canvas.js";
import type { Place } from "../../../model/path.js";
import type { LinkFacts } from "../../links.js";
import { isCurrent } from "../current.js";
import type { Features, Profile } from "../profile.js";
import type { CriterionResult } from "../result.js";
import { type Case, fieldOf, type Grounds, nameOf } from "./criterion.js";
import { hasBandOrNumber } from "./profit-bands.js";

/** One pays and the other does not; that both do says nothing of how much. */
export function comparePaying(a: Features, b: Features): CriterionResult {
  return a.pays !== undefined && b.pays !== undefined && a.pays !== b.pays ? "differs" : "unknown";
}

/** Who pays and who does not, or what is not said. */
export function explainPaying({ a, b, links }: Case): Grounds {
  if (comparePaying(a, b) === "differs") {
    const [payer, free] = a.pays ? [a, b] : [b, a];
    const places = [a, b].flatMap((profile) => payingPlaces(profile, links));
    return { evidence: [`${nameOf(payer)} pays, ${nameOf(free)} does not`], missing: [], places };
  }
  // Beside one that pays nothing, it is enough to know that the other pays.
  const untold = [a, b].filter(({ pays }, i) => pays === undefined && [b, a][i]?.pays === false);
  const open = [a, b].filter((profile) => !hasBandOrNumber(profile.economics));
  return {
    evidence: [
      ...untold.map((profile) => `whether ${nameOf(profile)} pays is not said`),
      ...open.map((profile) => `nothing is said of what a customer of ${nameOf(profile)} brings`),
    ],
    missing: [
      ...untold.map((profile) => fieldOf(profile, "pays")),
      ...open.map((profile) => fieldOf(profile, "economics")),
    ],
    places: [a, b].flatMap(({ segment }) => (segment.economics ? economicsPlaces(segment) : paysPlaces(segment))),
  };
}

/** What says that a segment pays: its first stream, or what is written of it. */
function payingPlaces({ segment }: Profile, links: LinkFacts): readonly Place[] {
  const [stream] = links.streamsFrom(segment).filter(isCurrent);
  return stream ? [{ path: stream.path, part: "key" }] : paysPlaces(segment);
}

function paysPlaces({ path, pays }: Segment): readonly Place[] {
  return pays === undefined ? [] : [{ path: [...path, "pays"], part: "key" }];
}

/** Where the economics of a segment stand. */
export function economicsPlaces({ economics }: Segment): readonly Place[] {
  return economics ? [{ path: economics.path, part: "key" }] : [];
}
