import type { Facts } from "../../analysis/facts.js";
import type { ClaimResult } from "../../analysis/separation/result.js";
import { grouped } from "../../model/grouped.js";

/** The claims with one result, those that one word of the file makes together: a claim about `all` is many. */
export function claimsThatAre(
  result: ClaimResult["result"],
  { separation }: Facts,
): Iterable<readonly [ClaimResult, ...ClaimResult[]]> {
  return grouped(separation.everyClaim(result), (claim) => claim.place.path).values();
}
