import type { Canvas } from "../../model/canvas.js";
import type { CanvasEdit } from "../../model/finding.js";
import { type Facts, factsOf } from "../facts.js";

/** Takes the word back that the market is multi-sided; what else it is said to be stays. */
export function withoutPlatform({ market }: Canvas): readonly CanvasEdit[] {
  const [declared, ...others] = market.filter(({ kind }) => kind === "multi-sided");
  if (declared === undefined || others.length > 0) return [];
  return [{ kind: "remove", path: market.length === 1 ? ["market"] : declared.path }];
}

/** What has to follow when a merge has made one segment of the sides of a platform: there is no platform any more. */
export function lostPlatform(
  before: Facts,
  after: Facts,
): { readonly edits: readonly CanvasEdit[]; readonly notes: readonly string[] } {
  const edits = hasSides(before) && !hasSides(after) ? withoutPlatform(after.canvas) : [];
  const notes = edits.map(
    () => "the market is not said to be multi-sided any more: no two segments that are served depend on each other now",
  );
  return { edits, notes };
}

/** Only segments that are served are sides, whoever is compared. */
function hasSides({ canvas }: Facts): boolean {
  return factsOf(canvas).separation.market.sides.length > 0;
}
