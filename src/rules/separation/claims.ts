import type { Facts } from "../../analysis/facts.js";
import type { ClaimResult } from "../../analysis/separation/result.js";
import type { CanvasPath } from "../../model/path.js";

/** The claims with one result, those that one word of the file makes together: a claim about `all` is many. */
export function claimsThatAre(
  result: ClaimResult["result"],
  { separation }: Facts,
): Iterable<readonly [ClaimResult, ...ClaimResult[]]> {
  const groups = new Map<CanvasPath, [ClaimResult, ...ClaimResult[]]>();
  for (const claim of separation.claims) {
    if (claim.result !== result) continue;
    const group = groups.get(claim.place.path);
    if (group) group.push(claim);
    else groups.set(claim.place.path, [claim]);
  }
  return groups.values();
}
