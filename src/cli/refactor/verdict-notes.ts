import type { Facts } from "../../analysis/facts.js";
import type { Segment } from "../../model/canvas.js";

/** Pairs with the merged segment that are decided otherwise than its first part was. The pairs of others stay as they were. */
export function verdictNotes(first: Segment, gone: readonly Segment[], before: Facts, after: Facts): readonly string[] {
  const merged = after.links.segment(first.key);
  const changed = before.canvas.segments.flatMap((other) => {
    const same = after.links.segment(other.key);
    if (!merged || !same || other === first || gone.includes(other)) return [];
    const [was, is] = [before.separation.decide(first, other).verdict, after.separation.decide(merged, same).verdict];
    return was === is ? [] : [`"${first.name}" and "${other.name}" were ${was}, and are ${is} now`];
  });
  return [...changed, ...onlyServed(before, after)];
}

/** What names nobody means the only segment that is served. */
function onlyServed(before: Facts, after: Facts): readonly string[] {
  const [only, ...more] = after.served;
  if (!only || more.length > 0 || before.served.length === 1) return [];
  return [`"${only.name}" is the only segment served now: what has no \`for\` or \`from\` is taken to be for it`];
}
