import type {
  Characteristic,
  CharacteristicValue,
  Dependency,
  Economics,
  Persona,
  Role,
  Segment,
  SegmentContext,
  SegmentSize,
  SeparationClaim,
} from "../../model/canvas.js";
import type { CanvasPath } from "../../model/path.js";
import { readableId } from "../../model/readable-id.js";
import type { RoleKind, SegmentationBasis } from "../../model/vocabulary.generated.js";
import type { Characteristic as CharacteristicInFile, Segment as SegmentInFile } from "../canvas-file.generated.js";
import { entriesInOrder } from "../source-tree.js";
import { asList, baseOf, type EntryInFile, figureAt, needEntriesAt, reference, standard } from "./parts.js";

export type SegmentFacts = Exclude<SegmentInFile, string | null>;

/** A customer segment in its strict form. */
export function segmentOf(entry: EntryInFile<SegmentFacts>): Segment {
  const facts = entry.facts ?? {};
  return {
    who: standard(facts.who),
    decision: facts.decision,
    because: facts.because,
    priority: facts.priority,
    pays: facts.pays,
    essentialBecause: facts.essential_because,
    rationale: facts.rationale,
    origin: facts.origin,
    needs: needEntriesAt(facts.needs, entry.path, "needs"),
    needsForm: facts.needs === undefined ? undefined : isMap(facts.needs) ? "map" : "list",
    characteristics: characteristicsOf(facts.characteristics, entry.path, "characteristics"),
    size: sizeOf(facts.size, entry.path, "size"),
    economics: economicsOf(facts.economics, entry.path, "economics"),
    dependsOn: dependenciesOf(facts.depends_on, entry.path, "depends_on"),
    separateFrom: claimsOf(facts.separate_from, entry.path, "separate_from"),
    context: contextsOf(facts.context, entry.path, "context"),
    roles: rolesOf(facts.roles, entry.path, "roles"),
    personas: personasOf(facts.personas, entry.path, "personas"),
    topCustomerShare: figureAt(facts.top_customer_share, entry.path, "top_customer_share"),
    ...baseOf("customer_segments", entry),
  };
}

function isMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function characteristicsOf(
  value: SegmentFacts["characteristics"],
  parent: CanvasPath,
  key: string,
): readonly Characteristic[] {
  if (value === undefined) return [];
  const path = [...parent, key];
  return entriesInOrder(value).flatMap(([name, content]) => {
    // The cast holds because the schema allows the names of the bases only.
    const basis = standard(name) as SegmentationBasis;
    const here = [...path, name];
    if (content === null) return [];
    if (typeof content === "string")
      return [{ basis, attribute: "", value: { kind: "text", values: [content] }, path: here }];
    return entriesInOrder(content).flatMap(([attribute, given]): Characteristic[] =>
      given === null ? [] : [{ basis, attribute, value: attributeValue(given), path: [...here, attribute] }],
    );
  });
}

type AttributeInFile = NonNullable<Exclude<CharacteristicInFile, string | null>[string]>;

function attributeValue(given: AttributeInFile): CharacteristicValue {
  if (typeof given === "number") return { kind: "number", value: given };
  if (typeof given === "object" && !Array.isArray(given)) return { kind: "range", min: given.min, max: given.max };
  return { kind: "text", values: asList(given).map(String) };
}

function sizeOf(size: SegmentFacts["size"], parent: CanvasPath, key: string): SegmentSize | undefined {
  if (!size) return undefined;
  const path = [...parent, key];
  return {
    customers: figureAt(size.customers, path, "customers"),
    market: figureAt(size.market, path, "market"),
    asOf: size.as_of === undefined ? undefined : String(size.as_of),
    source: size.source,
    path,
  };
}

function economicsOf(given: SegmentFacts["economics"], parent: CanvasPath, key: string): Economics | undefined {
  if (!given) return undefined;
  const path = [...parent, key];
  return {
    revenuePerCustomer: figureAt(given.revenue_per_customer, path, "revenue_per_customer"),
    costToServe: figureAt(given.cost_to_serve, path, "cost_to_serve"),
    profitPerCustomer: figureAt(given.profit_per_customer, path, "profit_per_customer"),
    lifetimeValue: figureAt(given.lifetime_value, path, "lifetime_value"),
    acquisitionCost: figureAt(given.acquisition_cost, path, "acquisition_cost"),
    margin: figureAt(given.margin, path, "margin"),
    profitability: given.profitability,
    path,
  };
}

function dependenciesOf(given: SegmentFacts["depends_on"], parent: CanvasPath, key: string): readonly Dependency[] {
  if (given === undefined) return [];
  const path = [...parent, key];
  if (typeof given === "string") return [{ on: reference(given, path), what: undefined }];
  if (Array.isArray(given))
    return given.flatMap((to, index) =>
      to === undefined ? [] : [{ on: reference(to, [...path, index]), what: undefined }],
    );
  return entriesInOrder(given).map(([to, what]) => ({
    on: reference(to, [...path, to], "key"),
    what: what ?? undefined,
  }));
}

function claimsOf(given: SegmentFacts["separate_from"], parent: CanvasPath, key: string): readonly SeparationClaim[] {
  if (given === undefined) return [];
  const path = [...parent, key];
  return entriesInOrder(given).map(([to, criteria]) => ({
    from: reference(to, [...path, to], "key"),
    criteria: asList(criteria).map((criterion, index) => ({
      criterion,
      path: Array.isArray(criteria) ? [...path, to, index] : [...path, to],
    })),
  }));
}

function contextsOf(given: SegmentFacts["context"], parent: CanvasPath, key: string): readonly SegmentContext[] {
  return (given ?? []).flatMap((context, index) => {
    if (context === undefined) return [];
    const path = [...parent, key, index];
    return [{ when: context.when, needs: needEntriesAt(context.needs, path, "needs") ?? [], path }];
  });
}

function rolesOf(given: SegmentFacts["roles"], parent: CanvasPath, key: string): readonly Role[] {
  if (given === undefined) return [];
  const path = [...parent, key];
  return entriesInOrder(given).flatMap(([kind, role]): Role[] => {
    if (role === null) return [];
    const here = [...path, kind];
    // The cast holds because the schema allows the names of the roles only.
    const base = { kind: kind as RoleKind, path: here };
    if (typeof role === "string") return [{ ...base, name: role, needs: [] }];
    return [{ ...base, name: role.name, needs: needEntriesAt(role.needs, here, "needs") ?? [] }];
  });
}

function personasOf(given: SegmentFacts["personas"], parent: CanvasPath, key: string): readonly Persona[] {
  if (given === undefined) return [];
  const path = [...parent, key];
  return entriesInOrder(given).map(([id, persona]) => {
    const base = { id, path: [...path, id] };
    if (typeof persona === "string") return { ...base, name: persona, story: undefined, method: undefined };
    return { ...base, name: persona?.name ?? readableId(id), story: persona?.story, method: persona?.method };
  });
}
