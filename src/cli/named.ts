import { foldName } from "../analysis/fold.js";

/** What can be named on the command line. */
interface Named {
  readonly key: string;
  readonly name: string;
}

/** All that a person may mean by `block/id`, an id or a name: an address means more than an id, and an id more than a name. */
export function allNamed<T extends Named>(
  given: string,
  known: readonly T[],
  addressOf: (thing: T) => string,
): readonly T[] {
  const wanted = given.normalize("NFC");
  const byAddress = known.filter((thing) => addressOf(thing) === wanted);
  if (byAddress.length > 0) return byAddress;
  const byId = known.filter(({ key }) => key === wanted);
  return byId.length > 0 ? byId : known.filter(({ name }) => foldName(name) === foldName(wanted));
}
