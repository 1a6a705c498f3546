import type { Segment } from "../model/canvas.js";

/** How a fact that a criterion waits for is asked of a person: `a.channels` is "a channel for "Retail clients"". */
export function missingWords(missing: string, segments: readonly Segment[]): string {
  const field = missing.slice(missing.lastIndexOf(".") + 1);
  const key = missing.slice(0, -field.length - 1);
  const name = segments.find((segment) => segment.key === key)?.name ?? key;
  return WORDS[field]?.(name) ?? missing;
}

const WORDS: Readonly<Record<string, (name: string) => string>> = {
  needs: (name) => `needs of "${name}" that are in the register`,
  value_propositions: (name) => `an offer for "${name}"`,
  channels: (name) => `a channel for "${name}"`,
  relationships: (name) => `the type of relationship for "${name}"`,
  economics: (name) => `the economics of "${name}"`,
  revenue_streams: (name) => `what "${name}" pays for`,
};
