import type { Facts } from "../../analysis/facts.js";
import { addressOf, type Thing, thingsOf } from "../../analysis/refactor/thing.js";
import { closestWords } from "../../text/closest-words.js";
import { CliError } from "../errors.js";
import { allNamed } from "../named.js";

/** The one thing of a canvas that a person means by `block/id`, an id or a name. */
export function findThing(wanted: string, facts: Facts): Thing {
  const things = thingsOf(facts);
  const [first, ...more] = allNamed(wanted, things, addressOf);
  if (first && more.length === 0) return first;
  if (first)
    throw new CliError(
      `"${wanted}" may be any of ${more.length + 1} things`,
      `name one of them: ${[first, ...more].map(addressOf).join(", ")}`,
    );
  throw new CliError(`there is nothing called "${wanted}" in this canvas`, closest(wanted, things));
}

function closest(wanted: string, things: readonly Thing[]): string {
  const byWord = new Map(
    things.flatMap((thing) => [thing.name, thing.key, addressOf(thing)].map((word) => [word, thing])),
  );
  const close = closestWords(wanted.normalize("NFC"), byWord.keys()).flatMap((word) => byWord.get(word) ?? []);
  const keys = [...new Set(close)].map(addressOf);
  return keys.length > 0 ? `did you mean ${keys.join(" or ")}?` : "canvas show --plain lists what is there";
}
