import { closestWords } from "../text/closest-words.js";
import { CliError } from "./errors.js";

/** The name a person gave, when it is one of the known ones; else an error with the one that was probably meant, or where to look. */
export function choose<Name extends string>(
  given: string,
  names: readonly Name[],
  what: string,
  hint = `choose from ${names.join(", ")}`,
): Name {
  const known = names.find((name) => name === given);
  if (known !== undefined) return known;
  const [close] = closestWords(given, names);
  const longer = given.length < SHORTEST_PART ? [] : names.filter((name) => name.includes(given.toLowerCase()));
  const meant = close === undefined ? longer.slice(0, MOST_PROPOSED) : [close];
  throw new CliError(
    `there is no ${what} "${given}"`,
    meant.length === 0 ? hint : `did you mean ${meant.join(" or ")}?`,
  );
}

/** Fewer letters are a part of too many names. */
const SHORTEST_PART = 3;
const MOST_PROPOSED = 4;
