import { shownArgument } from "../text/argument.js";
import { isDay } from "../text/day.js";

/** Throws RangeError for what is no day of the calendar. */
export function requireDay(value: unknown): void {
  if (value === undefined || (typeof value === "string" && isDay(value))) return;
  throw new RangeError(`today is a day of the calendar, such as 2026-09-30, not ${shownArgument(value)}`);
}
