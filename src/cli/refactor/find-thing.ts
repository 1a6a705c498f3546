import type { Facts } from "../../analysis/facts.js";
import { addressOf, partsOf, type Thing, thingsOf } from "../../analysis/refactor/thing.js";
import { meantHint } from "../../text/meant.js";
import { CliError } from "../errors.js";
import { closestNamed, oneNamed } from "../named.js";

/** The one thing of a canvas that a person means by `block/id`, an id or a name. */
export function findThing(wanted: string, facts: Facts): Thing {
  const parts = partsOf(facts);
  // Links know only what stands for itself, so an id means that first.
  const thing = oneNamed(wanted, thingsOf(facts), addressOf) ?? oneNamed(wanted, parts, addressOf);
  if (thing) return thing;
  const things = [...thingsOf(facts), ...parts];
  const close = closestNamed(wanted, things, addressOf).map(addressOf);
  throw new CliError(
    `there is nothing called "${wanted}" in this canvas`,
    meantHint(close) ?? "canvas show --plain lists what is there",
  );
}
