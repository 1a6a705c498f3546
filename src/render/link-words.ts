import type { Facts } from "../analysis/facts.js";
import type { ResolvedLink } from "../analysis/links.js";
import { nameOfTarget, type Target } from "../analysis/target.js";
import type { LinkField } from "../analysis/targets.js";
import { isMeansBlock } from "../model/blocks.js";
import type { Hypothesis, Item } from "../model/canvas.js";
import { grouped } from "../model/grouped.js";

const EVERY_OFFER = "every value proposition";
const EVERYONE = "everyone";

/** What a link that names nothing is in words. */
export const FOR_ALL: ReadonlySet<string> = new Set([EVERY_OFFER, EVERYONE]);

/** The links of an item in words, by field; undefined where nothing is said. */
export type LinkWords = (owner: Item | Hypothesis, field: LinkField) => string | undefined;

/** What a link leads to, in words. */
type TargetWords = (target: Target) => string;

/** Prepares the words for all links of a canvas: names of what they point at, or the link as written when that is nothing. */
export function linkWords({ links }: Facts, called: TargetWords = nameOfTarget): LinkWords {
  const byOwner = grouped<ResolvedLink, object>(links.all, ({ owner }) => owner);
  return (owner, field) => {
    const words = (byOwner.get(owner) ?? [])
      .filter((link) => link.field === field)
      .map((link) => wordsOf(link, called));
    return words.length === 0 ? undefined : [...new Set(words)].join(", ");
  };
}

function wordsOf({ ref, resolution, field, ownerBlock }: ResolvedLink, called: TargetWords): string {
  if (resolution.status === "found") return called(resolution.target);
  if (resolution.status === "ambiguous") return `${ref.to} (may be any of ${resolution.candidates.join(", ")})`;
  if (resolution.status !== "all") return `${ref.to} (not found)`;
  const isMeans = field === "for" && isMeansBlock(ownerBlock);
  return isMeans ? EVERY_OFFER : EVERYONE;
}
