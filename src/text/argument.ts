import { choiceHint, closestHint } from "./meant.js";

/** Throws TypeError for what is no text: from JavaScript, bytes are given as well, or nothing. */
export function requireText(value: unknown, taker: string): void {
  if (typeof value === "string") return;
  const hint = value instanceof Uint8Array ? '; read the file as "utf8"' : "";
  throw new TypeError(`${taker} takes a text, not ${kindOf(value)}${hint}`);
}

/** Throws TypeError for what is no function; undefined is as good as not there. */
export function requireFunction(value: unknown, taker: string): void {
  if (value === undefined || typeof value === "function") return;
  throw new TypeError(`${taker} takes a function, not ${kindOf(value)}`);
}

/** Throws RangeError for what is none of the known names, with the one that was probably meant. */
export function requireName(value: unknown, names: readonly string[], what: string): void {
  const problem = nameProblem(value, names, what);
  if (problem !== undefined) throw new RangeError(problem);
}

/** What is wrong with a name; undefined for one of the known ones. */
export function nameProblem(value: unknown, names: readonly string[], what: string): string | undefined {
  if (typeof value === "string" && names.includes(value)) return undefined;
  return `there is no ${what} ${shownArgument(value)}; ${hintFor(value, names)}`;
}

/**
 * Throws TypeError for what are no options, RangeError for one that there is none of, with the one that was probably meant: a
 * slip would change nothing, and nobody would notice. What is undefined is as good as not there.
 * @param known has every name of `T`, so that the compiler misses one that is new
 */
export function requireOptions<T extends object>(
  value: unknown,
  known: Readonly<Record<keyof Required<T>, true>>,
  taker: string,
): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`the options of ${taker} are an object, not ${kindOf(value)}`);
  const names = Object.keys(known);
  const unknown = Object.entries(value).find(([name, set]) => set !== undefined && !names.includes(name));
  if (unknown === undefined) return;
  const [name] = unknown;
  throw new RangeError(`${taker} has no option ${shownArgument(name)}; ${hintFor(name, names)}`);
}

function hintFor(value: unknown, names: readonly string[]): string {
  const close = typeof value === "string" ? closestHint(value, names) : undefined;
  return close ?? choiceHint(names);
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
