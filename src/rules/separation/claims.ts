import type { Facts } from "../../analysis/facts.js";
import type { ClaimResult } from "../../analysis/separation/result.js";
import { grouped } from "../../model/grouped.js";

/** The claims with one result, those that one word of the file makes together: a claim about `all` is many. */
export function claimsThatAre(
  result: ClaimResult["result"],
  { separation }: Facts,
): Iterable<readonly [ClaimResult, ...ClaimResult[]]> {
  // Those of other results have no key, and are not kept.
  return grouped(separation.everyClaim(), (claim) => (claim.result === result ? claim.place.path : undefined)).values();
}
