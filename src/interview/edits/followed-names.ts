import { usesOf } from "../../analysis/refactor/use.js";
import type { Plain } from "../../document/edit/plain.js";
import { fieldOfText } from "../../document/edit/plain-field.js";
import type { CanvasEdit, PlainValue } from "../../model/finding.js";
import type { ItemPlace } from "../../model/item-place.js";
import type { CanvasPath } from "../../model/path.js";
import { linkParts } from "../../model/reference.js";
import type { InterviewState } from "../state.js";
import { idFor } from "./ids.js";
import type { Named } from "./lines.js";
import { isRewording } from "./rewording.js";
import { takenIds } from "./taken-ids.js";

/** A thing whose line was written anew, and its new name. */
interface Renamed {
  readonly item: Named;
  readonly name: string;
}

/** How the ids of a place are made, and what the question for its items writes of each. */
export interface Making {
  readonly place: ItemPlace;
  /** For a name without letters. */
  readonly fallback: string;
  /** Ids that things of the same answer get. */
  readonly added: readonly string[];
  /** Where links stand that are written anew with the answer. */
  readonly own?: ReadonlySet<CanvasPath>;
  newItem(name: string): PlainValue;
}

/**
 * Lets ids follow the names that they were made of, where a name is wholly another now. Where something links to a thing, a comment names it, or more was said of
 * it than the question for it asks, its id stays: others know it by that.
 * @returns edits to be made after all others, by the ids of before
 */
export function followedNames(
  state: InterviewState,
  kept: readonly Renamed[],
  making: Making,
): readonly (CanvasEdit & { readonly kind: "rename-key" })[] {
  const taken = new Set([...takenIds(state.canvas, making.place), ...making.added]);
  return kept.flatMap(({ item, name }) => {
    if (isRewording(item.name, name) || !isMadeOf(item, taken, making) || !isUnknown(state, item, making)) return [];
    const to = idFor(name, without(taken, item.id), making.fallback);
    if (to === item.id) return [];
    taken.add(to);
    return [{ kind: "rename-key" as const, path: [making.place, item.id], to }];
  });
}

function isMadeOf({ id, name }: Named, taken: ReadonlySet<string>, { fallback }: Making): boolean {
  return idFor(name, without(taken, id), fallback) === id;
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((one) => one !== id));
}

/** True where nothing but its own question knows a thing yet. */
function isUnknown(state: InterviewState, { id, name }: Named, { place, own, newItem }: Making): boolean {
  if (usesOf(state.facts).some(({ to, path }) => linkParts(to).id === id && !own?.has(path))) return false;
  if (state.source.split("\n").some((line) => /#.*/.exec(line)?.[0].includes(id))) return false;
  return isAsMade(fieldOfText(state.source, [place, id]), newItem(name));
}

/** True for what the question alone wrote; the parts of an offer are told in its line. */
function isAsMade(written: Plain | undefined, made: PlainValue): boolean {
  if (!(written instanceof Map)) return true;
  const own = new Set(["name", "elements", ...(made instanceof Map ? made.keys() : [])]);
  return [...written.keys()].every((key) => own.has(key));
}
