import type { Persona, Role, Segment } from "../../../model/canvas.js";
import type { PlainValue } from "../../../model/finding.js";
import { freeId } from "../../../model/id-from-name.js";
import { type Combined, told } from "./combined.js";
import { needsValue } from "./needs.js";

/** Situations, roles and personas of all. */
export function unitedPeople(segments: readonly Segment[]): readonly Combined[] {
  const contexts = segments.flatMap(({ context }) => context);
  const roles = segments.flatMap((segment) => segment.roles);
  const personas = segments.flatMap((segment) => segment.personas);
  return [
    {
      field: "context",
      value:
        contexts.length > 0 ? contexts.map(({ when, needs }) => mapOf({ when, needs: needsValue(needs) })) : undefined,
    },
    { field: "roles", value: rolesValue(roles) },
    { field: "personas", value: personasValue(personas) },
  ];
}

function rolesValue(roles: readonly Role[]): PlainValue | undefined {
  const kinds = told(roles.map(({ kind }) => kind));
  if (kinds.length === 0) return undefined;
  return new Map(
    kinds.map((kind) => {
      const same = roles.filter((role) => role.kind === kind);
      const name = told(same.map((role) => role.name)).join(" or ") || undefined;
      const needs = same.flatMap((role) => role.needs);
      if (needs.length === 0 && name !== undefined) return [kind, name];
      return [kind, mapOf({ name, needs: needs.length > 0 ? needsValue(needs) : undefined })];
    }),
  );
}

/** Two personas of one id are two people: the second gets a number. */
function personasValue(personas: readonly Persona[]): PlainValue | undefined {
  if (personas.length === 0) return undefined;
  const value = new Map<string, PlainValue>();
  for (const { id, name, story, method } of personas) {
    value.set(freeId(id, value), story === undefined && method === undefined ? name : mapOf({ name, story, method }));
  }
  return value;
}

function mapOf(entries: Readonly<Record<string, PlainValue | undefined>>): PlainValue {
  return new Map(Object.entries(entries).filter((entry): entry is [string, PlainValue] => entry[1] !== undefined));
}
