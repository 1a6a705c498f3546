/** Thrown inside the plain reader when a text has something it does not surely read as `yaml` would. */
export class Declined extends Error {
  override readonly name = "Declined";
}

/** Gives the whole file to `yaml`. */
export function decline(): never {
  throw DECLINED;
}

// One for all: making a stack for each would cost more than the reading.
const DECLINED = new Declined("not the plain subset of YAML");
