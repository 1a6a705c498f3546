import type { OptionSpec, Options } from "./rule.js";

/** A number that a project may have set, or the rule's default. */
export function numberOption(options: Options, specs: Readonly<Record<string, OptionSpec>>, name: string): number {
  const value = options[name] ?? specs[name]?.default;
  if (typeof value !== "number") throw new TypeError(`option ${name} is not a number`);
  return value;
}

/** Words that a project may have added, or the rule's default. */
export function wordsOption(
  options: Options,
  specs: Readonly<Record<string, OptionSpec>>,
  name: string,
): readonly string[] {
  const value = options[name] ?? specs[name]?.default;
  if (!Array.isArray(value)) throw new TypeError(`option ${name} is not a list of words`);
  return value;
}
