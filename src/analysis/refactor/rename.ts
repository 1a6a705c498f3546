import type { CanvasEdit } from "../../model/finding.js";
import { isItemId } from "../../model/item-id.js";
import { allowedTargets } from "../../model/link-targets.js";
import type { CanvasPath } from "../../model/path.js";
import { linkParts, withId } from "../../model/reference.js";
import type { Facts } from "../facts.js";
import { blockName } from "../targets.js";
import { pointTo } from "./point-to.js";
import { addressOf, partsOf, type Thing, thingsOf } from "./thing.js";
import { isWithin, names, type Use, usesOf } from "./use.js";

/** Why a thing cannot get an id, and what would be right. */
export interface Objection {
  readonly message: string;
  readonly hint: string;
}

/** Why a thing cannot be renamed to an id; undefined when it can. */
export function objectionToRename(thing: Thing, to: string, facts: Facts): Objection | undefined {
  if (thing.id === undefined)
    return {
      message: `"${thing.name}" has no id: it stands in a list, where nothing can refer to it`,
      hint: `write the block as a map to give it one: ${to}: ${thing.name}`,
    };
  if (to === "all") return { message: "`all` is no id: links say it of everyone", hint: "choose another id" };
  if (!isItemId(to))
    return { message: `"${to}" cannot be an id`, hint: "an id has small letters, digits and hyphens: café-owners" };
  const taken = [...thingsOf(facts), ...partsOf(facts)].find(
    (each) => each.id === to && spaceOf(each) === spaceOf(thing),
  );
  if (taken && taken.id !== thing.id)
    return {
      message: `${addressOf(taken)} is there already: "${taken.name}"`,
      hint:
        thing.kind === "customer_segments"
          ? `to make one of the two: canvas merge ${to} ${thing.id}`
          : "choose another id",
    };
  return thing.kind === "needs" ? takenByPrivateNeed(to, facts) : undefined;
}

/** Where an id is taken: value propositions and their elements share one space, parts of an item have their own. */
function spaceOf(thing: Thing): string {
  return addressOf({ ...thing, key: "" });
}

/** What a segment says in its own words would become the need of the register. */
function takenByPrivateNeed(to: string, facts: Facts): Objection | undefined {
  const use = usesOf(facts).find(
    (each) => each.field === "needs" && each.to === to && each.resolution.status !== "found",
  );
  return (
    use && {
      message: `"${use.owner.name}" has a need of its own that is called "${to}"`,
      hint: "choose another id, or write the two as one need first",
    }
  );
}

/**
 * Gives a thing another id and rewrites everything that names it. Links that would then fit two things are qualified
 * (`channels/website`), those to other things included.
 */
export function renameEdits(thing: Thing, to: string, facts: Facts): readonly CanvasEdit[] {
  const uses = usesOf(facts);
  const links = uses.filter((use) => names(use, thing));
  return [
    ...links.map((use) => pointTo(use, renamedLink(use, thing, to, facts))),
    ...qualifiedOthers(thing, to, uses),
    ...impliedType(thing, facts),
    ...thing.places.map((path) => renamePlace(path, to)),
  ];
}

/** The text of a link that is to name a thing by another id: as qualified as it was, or as it has to be now. */
export function renamedLink(use: Use, thing: Pick<Thing, "kind">, to: string, facts: Facts): string {
  if (linkParts(use.to).block !== undefined) return withId(use.to, to);
  // A link that may not mean it is an error, and is to stay the same one.
  const isAnywhere = use.resolution.status === "wrong-kind";
  const isTaken = thingsOf(facts).some(
    ({ kind, id }) => id === to && kind !== thing.kind && (isAnywhere || mayMean(use, kind)),
  );
  return isTaken ? addressOf({ kind: thing.kind, key: to }) : to;
}

/** Links to other things that have the new id already, in another block. */
function qualifiedOthers(thing: Thing, to: string, uses: readonly Use[]): readonly CanvasEdit[] {
  return uses.flatMap((use): CanvasEdit[] => {
    if (use.to !== to || use.resolution.status !== "found" || !mayMean(use, thing.kind)) return [];
    return [pointTo(use, `${blockName(use.resolution.target.kind)}/${to}`)];
  });
}

function mayMean(use: Use, kind: Thing["kind"]): boolean {
  if (use.field === "needs") return kind === "needs";
  return (allowedTargets(use.ownerBlock, use.field) as readonly string[]).includes(kind);
}

/** A relationship without a type has the one that its id names; the new id would take it away. */
function impliedType({ kind, id, places }: Thing, { canvas }: Facts): readonly CanvasEdit[] {
  if (kind !== "customer_relationships") return [];
  const relationship = canvas.relationships.find((each) => each.id === id);
  const [path] = places;
  if (relationship?.type === undefined || relationship.type !== id || path === undefined) return [];
  return [{ kind: "set", path: [...path, "type"], value: relationship.type }];
}

/** An element may be told by its id in a list. */
function renamePlace(path: CanvasPath, to: string): CanvasEdit {
  const isListed = isWithin(path, ["value_propositions"]) && path[2] === "elements" && typeof path[3] !== "string";
  return isListed ? { kind: "set", path, value: to } : { kind: "rename-key", path, to };
}
