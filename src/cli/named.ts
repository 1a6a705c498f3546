import { foldName } from "../analysis/fold.js";
import { closestWords } from "../text/closest-words.js";
import { CliError } from "./errors.js";

/** What can be named on the command line. */
interface Named {
  readonly key: string;
  readonly name: string;
}

/** The one that a person means by `block/id`, an id or a name; undefined when there is none. Throws CliError where it may be several. */
export function oneNamed<T extends Named>(
  given: string,
  known: readonly T[],
  addressOf: (thing: T) => string,
): T | undefined {
  const [first, ...more] = allNamed(given, known, addressOf);
  if (first === undefined || more.length === 0) return first;
  throw new CliError(
    `"${given}" may be any of ${more.length + 1} things`,
    `name one of them: ${[first, ...more].map(addressOf).join(", ")}`,
  );
}

/** The things whose names, ids or addresses a person may have meant who mistyped one. */
export function closestNamed<T extends Named>(
  given: string,
  known: readonly T[],
  addressOf: (thing: T) => string,
): readonly T[] {
  const byWord = new Map(
    known.flatMap((thing) => [thing.name, thing.key, addressOf(thing)].map((word) => [word, thing])),
  );
  const close = closestWords(given.normalize("NFC"), byWord.keys()).flatMap((word) => byWord.get(word) ?? []);
  return [...new Set(close)];
}

/** An address means more than an id, and an id more than a name. */
function allNamed<T extends Named>(given: string, known: readonly T[], addressOf: (thing: T) => string): readonly T[] {
  const wanted = given.normalize("NFC");
  const byAddress = known.filter((thing) => addressOf(thing) === wanted);
  if (byAddress.length > 0) return byAddress;
  const byId = known.filter(({ key }) => key === wanted);
  return byId.length > 0 ? byId : known.filter(({ name }) => foldName(name) === foldName(wanted));
}
