import type { Segment } from "../model/canvas.js";

/**
 * How the facts that a criterion waits for are asked of a person: `a.channels` is "a channel for "Retail clients"", and
 * where both segments of a pair lack one, "a channel for each".
 */
export function missingWords(missing: readonly string[], pair: readonly Segment[]): readonly string[] {
  const lacking = new Map<string, Set<string>>();
  for (const fact of missing) {
    const field = fact.slice(fact.lastIndexOf(".") + 1);
    const key = fact.slice(0, -field.length - 1);
    lacking.set(field, (lacking.get(field) ?? new Set()).add(key));
  }
  return [...lacking].map(([field, keys]) => {
    const [key = ""] = keys;
    const name = pair.find((segment) => segment.key === key)?.name ?? key;
    return WORDS[field]?.(keys.size > 1 ? "each" : `"${name}"`) ?? `${field} of "${name}"`;
  });
}

const WORDS: Readonly<Record<string, (whose: string) => string>> = {
  needs: (whose) => `needs of ${whose} that are in the register`,
  value_propositions: (whose) => `an offer for ${whose}`,
  channels: (whose) => `a channel for ${whose}`,
  relationships: (whose) => `the type of relationship for ${whose}`,
  pays: (whose) => `whether ${whose} pays`,
  economics: (whose) => `the economics of ${whose}`,
  revenue_streams: (whose) => `what ${whose} pays for`,
};
