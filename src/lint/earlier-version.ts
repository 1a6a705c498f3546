import type { Canvas } from "../model/canvas.js";
import { latePattern } from "../text/late-pattern.js";
import { ruleOfIdentity } from "./identity.js";
import { type Counts, countsOf } from "./known.js";
import { type Renames, renamedIds } from "./renamed-ids.js";

/** What an earlier version of a file came to. */
export interface EarlierVersion {
  /** Of its findings, beyond those of the baseline. */
  readonly identities: readonly string[];
  /** Undefined when it could not be read. */
  readonly canvas: Canvas | undefined;
}

/** How many findings the earlier version does not have, and how many of its findings are gone. */
export interface Since {
  readonly fresh: number;
  readonly gone: number;
}

/** The findings of an earlier version, also under the ids that items have by now: to rename an item makes nothing new. */
export function knownFrom({ identities, canvas: before }: EarlierVersion, now: Canvas | undefined): Counts {
  const renames = before && now ? renamedIds(before, now) : new Map<string, string>();
  return countsOf(identities.flatMap((identity) => [...new Set([identity, renamed(identity, renames)])]));
}

/** The findings there are, beyond those of the baseline, and the rules that could not have their say. */
interface Now {
  readonly identities: readonly string[];
  readonly unsaid: ReadonlySet<string>;
}

/** What a rule said that is silent now is not gone. */
export function since(earlier: EarlierVersion, known: Counts, { identities, unsaid }: Now): Since {
  const isSaid = (identity: string) => !unsaid.has(ruleOfIdentity(identity));
  const stayed = stayedOf(identities, known);
  const gone = earlier.identities.filter(isSaid).length - stayedOf(identities.filter(isSaid), known);
  return { fresh: identities.length - stayed, gone };
}

function stayedOf(identities: readonly string[], known: Counts): number {
  let stayed = 0;
  for (const [identity, count] of countsOf(identities)) stayed += Math.min(count, known.get(identity) ?? 0);
  return stayed;
}

/** An identity with the new ids in it; an old id is no id of anything else any more. */
function renamed(identity: string, renames: Renames): string {
  if (renames.size === 0) return identity;
  const at = identity.indexOf(":");
  const about = identity.slice(at).replace(IDS(), (word) => renames.get(word) ?? word);
  return identity.slice(0, at) + about;
}

const IDS = latePattern(String.raw`[\p{L}\p{M}\p{N}-]+`, "gu");
