import type { Interval } from "../interval.js";
import type { Decider } from "./pair.js";
import type { Features, Profile } from "./profile.js";
import type { Outcome } from "./result.js";

/** Segments of the same features: what is decided of one of them, beside anybody, is decided of all. */
export interface Kind {
  /** In the order of their first segments. */
  readonly index: number;
  readonly features: Features;
  readonly members: readonly Profile[];
}

/** The kind of each segment. */
export function kindsOf(profiles: readonly Profile[]): readonly Kind[] {
  const byText = new Map<string, Kind & { readonly members: Profile[] }>();
  return profiles.map((profile) => {
    const text = featuresText(profile);
    const kind = byText.get(text) ?? { index: byText.size, features: profile, members: [] };
    byText.set(text, kind);
    kind.members.push(profile);
    return kind;
  });
}

/** A segment as if nobody were like it. */
export function onlyOne(profile: Profile): Kind {
  return { index: profile.index, features: profile, members: [profile] };
}

/** The outcomes of one kind beside others, by their index. */
export type Row = (Outcome | undefined)[];

/** Decides every two kinds when they first meet. */
export class DecidedKinds {
  private readonly decider: Decider;
  /** Told once of every two kinds that meet, be it a kind and itself. */
  private readonly told: (a: Kind, b: Kind, outcome: Outcome) => void;
  private readonly rows = new Map<Kind, Row>();
  /** Of whoever is alone of its kind, and needs a row but once. */
  private readonly passing: Row;

  constructor(decider: Decider, kinds: number, told: (a: Kind, b: Kind, outcome: Outcome) => void) {
    this.decider = decider;
    this.told = told;
    this.passing = new Array(kinds);
  }

  /** What is decided so far of a kind; good until the next is asked for. */
  row(kind: Kind): Row {
    if (kind.members.length === 1) return this.passing.fill(undefined);
    const row = this.rows.get(kind) ?? new Array(this.passing.length);
    this.rows.set(kind, row);
    return row;
  }

  /** Decides a kind beside another and puts it into its row. */
  decide(row: Row, kind: Kind, other: Kind): Outcome {
    const outcome = this.decider.outcome(kind.features, other.features);
    row[other.index] = outcome;
    // Two kinds meet in the order of their first segments, and may meet again the other way round.
    if (kind.index <= other.index) this.told(kind, other, outcome);
    return outcome;
  }
}

/** The same text for the same features, and no others. */
function featuresText({ needs, economics, ...features }: Features): string {
  const { profit, lifetime, margin, band } = economics;
  const weights = needs.weights ? `weighed ${needs.weights.join()}` : "listed";
  // A record, so that no feature is forgotten.
  const texts: Record<keyof Features, string> = {
    needs: [needs.all.serial, needs.private.serial, needs.registered, weights].join(),
    offer: String(features.offer.serial),
    hasOffer: String(features.hasOffer),
    channels: String(features.channels.serial),
    buyingChannels: String(features.buyingChannels.serial),
    relationships: String(features.relationships.serial),
    paysFor: String(features.paysFor?.serial),
    hasStream: String(features.hasStream),
    pays: String(features.pays),
    economics: [...[profit, lifetime, margin].map(rangeText), band].join(),
  };
  return Object.values(texts).join("|");
}

function rangeText(range: Interval | undefined): string {
  return range ? `${range.low}..${range.high}` : "";
}
