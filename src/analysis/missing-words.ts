import type { Segment } from "../model/canvas.js";
import { hasBandOrNumber } from "./separation/criteria/profit-bands.js";
import { firstCommonLine } from "./separation/criteria/profit-lines.js";
import { economicsProfile } from "./separation/profile.js";

/** A fact as it is asked for, of one segment or of each. */
type Wanted = (whose: string) => string;

/**
 * How the facts that a criterion waits for are asked of a person: `a.channels` is "a channel for "Retail clients"", and
 * where both segments of a pair lack one, "a channel for each".
 */
export function missingWords(missing: readonly string[], pair: readonly Segment[]): readonly string[] {
  const lacking = new Map<string, { readonly wanted: Wanted; readonly names: Map<string, string> }>();
  for (const fact of missing) {
    const field = fact.slice(fact.lastIndexOf(".") + 1);
    const key = fact.slice(0, -field.length - 1);
    const segment = pair.find((one) => one.key === key);
    const wanted = wantedOf(field, segment, pair);
    const known = lacking.get(wanted("each")) ?? { wanted, names: new Map() };
    lacking.set(wanted("each"), known);
    known.names.set(key, segment?.name ?? key);
  }
  return [...lacking.values()].map(({ wanted, names }) => {
    const [name = ""] = names.values();
    return wanted(names.size > 1 ? "each" : `"${name}"`);
  });
}

function wantedOf(field: string, segment: Segment | undefined, pair: readonly Segment[]): Wanted {
  if (field === "economics" && segment !== undefined) return profitWanted(segment, pair);
  return WORDS[field] ?? ((whose) => `${field} of ${whose}`);
}

/** Where something is said of the profit and does not tell, it is asked for in the way that would. */
function profitWanted(segment: Segment, pair: readonly Segment[]): Wanted {
  const own = economicsProfile(segment);
  if (!hasBandOrNumber(own)) return SAID_AT_ALL;
  const other = pair.find((one) => one !== segment);
  const line = other && firstCommonLine(own, economicsProfile(other));
  if (line !== undefined) return (whose) => `the ${line.title} of ${whose} more exactly`;
  return (whose) => `the profit per customer of ${whose} ${own.profit ? "more exactly" : "as an amount"}`;
}

const SAID_AT_ALL: Wanted = (whose) => `the economics of ${whose}`;

const WORDS: Readonly<Record<string, Wanted>> = {
  needs: (whose) => `all needs of ${whose} in the register, at least two`,
  value_propositions: (whose) => `an offer for ${whose}`,
  channels: (whose) => `a channel for ${whose}`,
  relationships: (whose) => `the type of relationship for ${whose}`,
  pays: (whose) => `whether ${whose} pays`,
  economics: SAID_AT_ALL,
  revenue_streams: (whose) => `what ${whose} pays for`,
};
