import type { Facts } from "../analysis/facts.js";
import { addressOf, type Losable, losableItems } from "../analysis/losable.js";
import { linkParts } from "../model/reference.js";
import { meantHint } from "../text/meant.js";
import { CliError } from "./errors.js";
import { closestNamed, oneNamed } from "./named.js";

/** The thing a person means by `block/id`, an id or a name, among all that a business model can lose. */
export function findLosable(wanted: string, facts: Facts): Losable {
  const known = everything(facts);
  const thing = oneNamed(wanted, known, addressOf);
  if (thing) return thing;
  throw new CliError(`there is nothing called "${wanted}" that could go`, hintFor(wanted, known, facts));
}

function everything(facts: Facts): readonly Losable[] {
  const notServed = facts.canvas.segments.filter((segment) => !facts.links.isServed(segment));
  return [...losableItems(facts), ...notServed, ...facts.links.elements];
}

function hintFor(wanted: string, known: readonly Losable[], { canvas }: Facts): string {
  const given = wanted.normalize("NFC");
  const { id } = linkParts(given);
  if (canvas.costs.some(({ key }) => key === id))
    return "it is a cost: name the resource, activity or partner it is of";
  if (canvas.needs.some((need) => need.id === id)) return "it is a need: name the segment that has it, or the offer";
  if (canvas.hypotheses.some(({ key }) => key === id)) return "it is a hypothesis: name what it is about";
  const ids = closestNamed(given, known, addressOf).map(({ key }) => key);
  return meantHint(ids) ?? "canvas without --all lists all that can be named";
}
