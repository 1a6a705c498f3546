import { choiceHint, closestHint } from "./meant.js";

/** Throws TypeError for what is no text: from JavaScript, bytes are given as well, or nothing. */
export function requireText(value: unknown, taker: string): void {
  if (typeof value === "string") return;
  const hint = value instanceof Uint8Array ? '; read the file as "utf8"' : "";
  throw new TypeError(`${taker} takes a text, not ${kindOf(value)}${hint}`);
}

/** Throws RangeError for what is none of the known names, with the one that was probably meant. */
export function requireName(value: unknown, names: readonly string[], what: string): void {
  if (typeof value === "string" && names.includes(value)) return;
  const close = typeof value === "string" ? closestHint(value, names) : undefined;
  throw new RangeError(`there is no ${what} ${shownArgument(value)}; ${close ?? choiceHint(names)}`);
}

/** A value as a message shows it. */
export function shownArgument(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (value instanceof Uint8Array) return "bytes";
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}
