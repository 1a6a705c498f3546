import { choiceHint, closestHint, meantHint } from "../text/meant.js";
import { CliError } from "./errors.js";

/** The name a person gave, when it is one of the known ones; else an error with the one that was probably meant, or where to look. */
export function choose<Name extends string>(
  given: string,
  names: readonly Name[],
  what: string,
  hint = choiceHint(names),
): Name {
  const known = names.find((name) => name === given);
  if (known !== undefined) return known;
  const longer = given.length < SHORTEST_PART ? [] : names.filter((name) => name.includes(given.toLowerCase()));
  const meant = closestHint(given, names) ?? meantHint(longer.slice(0, MOST_PROPOSED));
  throw new CliError(`there is no ${what} "${given}"`, meant ?? hint);
}

/** Fewer letters are a part of too many names. */
const SHORTEST_PART = 3;
const MOST_PROPOSED = 4;
