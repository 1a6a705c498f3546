import type { ResolvedLink } from "../analysis/links.js";
import { BLOCKS, blockOf } from "../model/blocks.js";
import { allowedTargets, type TargetKind } from "../model/link-targets.js";

/** One thing of a kind, with its article: "a channel", "an element of an offer". */
export function kindInWords(kind: TargetKind): string {
  if (kind === "element") return "an element of an offer";
  if (kind === "needs") return "a need of the register";
  if (kind === "hypotheses") return "a hypothesis";
  return `a ${blockOf(kind).item}`;
}

/** What a link may point at: "a value proposition or an element of an offer". */
export function allowedInWords({ ownerBlock, field }: ResolvedLink): string {
  return allowedTargets(ownerBlock, field)
    .map(kindInWords)
    .join(", ")
    .replace(/, ([^,]*)$/, " or $1");
}

type NamedLink = Pick<ResolvedLink, "owner" | "ownerBlock"> & { readonly field: string };

/** The link as a sentence begins: "`for` of the channel "Branch"". */
export function linkInWords({ field, owner, ownerBlock }: NamedLink): string {
  const noun = ownerBlock === "hypotheses" ? "hypothesis" : BLOCKS[ownerBlock].item;
  return `\`${field}\` of the ${noun} "${owner.name}"`;
}
