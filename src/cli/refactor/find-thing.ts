import type { Facts } from "../../analysis/facts.js";
import { addressOf, type Thing, thingsOf } from "../../analysis/refactor/thing.js";
import { harmless } from "../../text/harmless.js";
import { CliError } from "../errors.js";
import { closestNamed, oneNamed } from "../named.js";

/** The one thing of a canvas that a person means by `block/id`, an id or a name. */
export function findThing(wanted: string, facts: Facts): Thing {
  const things = thingsOf(facts);
  const thing = oneNamed(wanted, things, addressOf);
  if (thing) return thing;
  const close = closestNamed(wanted, things, addressOf).map(addressOf);
  throw new CliError(
    `there is nothing called "${harmless(wanted)}" in this canvas`,
    close.length > 0 ? `did you mean ${close.join(" or ")}?` : "canvas show --plain lists what is there",
  );
}
