import type { Activity, Canvas, Item, Partner, Resource } from "../model/canvas.js";
import { gathered } from "../model/grouped.js";
import type { LinkFacts } from "./links.js";
import { isCurrent } from "./separation/current.js";
import type { OfferElement, Target } from "./targets.js";

/** What holds a thing up now: what is only planned does not. In file order. */
export interface Supporters {
  /** The resources and activities that are for it. */
  means(of: Item | OfferElement): readonly (Resource | Activity)[];
  /** The partners that provide it. */
  partners(of: Item | OfferElement): readonly Partner[];
}

/** Indexes what the means of a canvas are for, and what its partners provide. */
export function supportersIn({ resources, activities, partners }: Canvas, links: LinkFacts): Supporters {
  const means = bySupported([...resources, ...activities], links);
  const providers = bySupported(partners, links);
  return { means: (of) => means.get(of) ?? [], partners: (of) => providers.get(of) ?? [] };
}

function bySupported<S extends Resource | Activity | Partner>(
  supports: readonly S[],
  links: LinkFacts,
): ReadonlyMap<object, readonly S[]> {
  const pairs = supports
    .filter(isCurrent)
    .flatMap((support) =>
      links.targetsOf(support).flatMap((target) => supportedBy(target).map((it) => [it, support] as const)),
    );
  return gathered(pairs);
}

function supportedBy(target: Target): readonly object[] {
  if (target.kind === "element") return [target.element];
  return "item" in target ? [target.item] : [];
}
