import { shownArgument } from "../text/argument.js";

/** How findings name what raises the limits for users of the library. */
export const SIZE_OPTION = "the option `maxSize`";

/** Throws RangeError for what is no size of a text; there may be no limit. */
export function requireMaxSize(value: unknown): void {
  if (value === undefined || (typeof value === "number" && value > 0)) return;
  throw new RangeError(`maxSize is a number of UTF-16 code units, such as 5000000, not ${shownArgument(value)}`);
}
