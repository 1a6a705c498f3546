import type { Hypothesis, Item, NeedEntry } from "../../model/canvas.js";
import type { ItemBlock } from "../../model/item-place.js";
import type { CanvasPath, Place } from "../../model/path.js";
import type { Facts } from "../facts.js";
import type { LinkField, Resolution, Target } from "../targets.js";
import type { Thing } from "./thing.js";

/** A place where something is named: a written link, or an entry of a segment's needs. */
export interface Use extends Place {
  /** As written. */
  readonly to: string;
  /** The key that it stands under, in words of the format: `for`, `needs`. */
  readonly field: LinkField | "needs";
  readonly owner: Item | Hypothesis;
  readonly ownerBlock: ItemBlock;
  readonly resolution: Resolution;
}

/** Every written link, then every need that a segment has; each in file order. */
export function usesOf({ canvas, links }: Facts): readonly Use[] {
  const register = new Map(canvas.needs.map((need) => [need.id, need]));
  const written = links.all.map(
    ({ ref, ...link }): Use => ({ path: ref.path, part: ref.part ?? "value", to: ref.to, ...link }),
  );
  const needed = canvas.segments.flatMap((owner) =>
    needLists(owner).map((entry): Use => {
      const need = register.get(entry.entry);
      return {
        path: entry.path,
        part: entry.part ?? "value",
        to: entry.entry,
        field: "needs",
        owner,
        ownerBlock: "customer_segments",
        resolution: need
          ? { status: "found", target: { kind: "needs", id: need.id, need } }
          : { status: "unknown", closest: [], named: [], listForm: undefined },
      };
    }),
  );
  return [...written, ...needed];
}

function needLists({ needs, context, roles }: Extract<Item, { block: "customer_segments" }>): readonly NeedEntry[] {
  return [...(needs ?? []), ...context.flatMap((c) => c.needs), ...roles.flatMap((role) => role.needs)];
}

/** True when a use means this thing, even where it may not. */
export function names({ resolution }: Use, { kind, id }: Pick<Thing, "kind" | "id">): boolean {
  const target = targetOf(resolution);
  return id !== undefined && target?.kind === kind && target.id === id;
}

function targetOf(resolution: Resolution): Target | undefined {
  if (resolution.status === "found") return resolution.target;
  return resolution.status === "wrong-kind" ? resolution.found : undefined;
}

/** True when a path lies at or below another. */
export function isWithin(path: CanvasPath, outer: CanvasPath): boolean {
  return outer.length <= path.length && outer.every((key, i) => key === path[i]);
}
