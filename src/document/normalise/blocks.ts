import type {
  Activity,
  Channel,
  Cost,
  Partner,
  PriceTier,
  Relationship,
  Resource,
  Stream,
} from "../../model/canvas.js";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../../model/vocabulary.generated.js";
import type * as InFile from "../canvas-file.generated.js";
import { entriesInOrder } from "../source-tree.js";
import { asList, baseOf, type EntryInFile, figureAt, linksAt, standard } from "./parts.js";

type FactsOf<T> = Exclude<T, string | null>;

/** A channel in its strict form. */
export function channelOf(entry: EntryInFile<FactsOf<InFile.Channel>>): Channel {
  const facts = entry.facts ?? {};
  return {
    for: linksAt(facts.for, entry.path, "for"),
    delivers: linksAt(facts.delivers, entry.path, "delivers"),
    phases: asList(facts.phases),
    owner: facts.owner,
    message: facts.message,
    ...baseOf("channels", entry),
  };
}

/** A customer relationship in its strict form; its type may be told by its id. */
export function relationshipOf(entry: EntryInFile<FactsOf<InFile.Relationship>>): Relationship {
  const facts = entry.facts ?? {};
  return {
    for: linksAt(facts.for, entry.path, "for"),
    type: facts.type ?? RELATIONSHIP_TYPES.find((type: RelationshipType) => type === entry.id),
    purpose: asList(facts.purpose),
    costPerCustomer: figureAt(facts.cost_per_customer, entry.path, "cost_per_customer"),
    ...baseOf("customer_relationships", entry),
  };
}

/** A revenue stream in its strict form. */
export function streamOf(entry: EntryInFile<FactsOf<InFile.Stream>>): Stream {
  const facts = entry.facts ?? {};
  return {
    from: linksAt(facts.from, entry.path, "from"),
    for: linksAt(facts.for, entry.path, "for"),
    type: facts.type,
    pricing: facts.pricing,
    price: figureAt(facts.price, entry.path, "price"),
    per: facts.per,
    cap: figureAt(facts.cap, entry.path, "cap"),
    share: figureAt(facts.share, entry.path, "share"),
    tiers: entriesInOrder(facts.tiers ?? {}).map(([id, tier]): PriceTier => {
      const path = [...entry.path, "tiers", id];
      return {
        id,
        price: figureAt(tier?.price, path, "price"),
        per: tier?.per,
        adds: linksAt(tier?.adds, path, "adds"),
        path,
      };
    }),
    ...baseOf("revenue_streams", entry),
  };
}

/** A key resource in its strict form. */
export function resourceOf(entry: EntryInFile<FactsOf<InFile.Resource>>): Resource {
  return {
    for: linksAt(entry.facts?.for, entry.path, "for"),
    kind: entry.facts?.kind,
    ...baseOf("key_resources", entry),
  };
}

/** A key activity in its strict form. */
export function activityOf(entry: EntryInFile<FactsOf<InFile.Activity>>): Activity {
  return {
    for: linksAt(entry.facts?.for, entry.path, "for"),
    kind: entry.facts?.kind,
    ...baseOf("key_activities", entry),
  };
}

/** A key partner in its strict form. */
export function partnerOf(entry: EntryInFile<FactsOf<InFile.Partner>>): Partner {
  const facts = entry.facts ?? {};
  return {
    provides: linksAt(facts.provides, entry.path, "provides"),
    motive: asList(facts.motive).map((motive) => standard(motive)),
    gets: facts.gets,
    ...baseOf("key_partners", entry),
  };
}

/** A cost in its strict form. */
export function costOf(entry: EntryInFile<FactsOf<InFile.Cost>>): Cost {
  const facts = entry.facts ?? {};
  return {
    of: linksAt(facts.of, entry.path, "of"),
    kind: facts.kind,
    amount: figureAt(facts.amount, entry.path, "amount"),
    per: facts.per,
    ...baseOf("cost_structure", entry),
  };
}
