import type { Selection } from "../lint/selection.js";
import { CATALOGUE } from "../rules/index.js";
import { CATEGORIES } from "../rules/rule.js";
import { requireOptions, shownArgument } from "../text/argument.js";
import { closestWords } from "../text/closest-words.js";

/** Throws TypeError for what is no selection, RangeError for a rule or a category in it that there is none of. */
export function requireSelection(selection: Selection | undefined): void {
  if (selection === undefined) return;
  requireOptions<Selection>(selection, { settings: true, only: true, skip: true }, "`selection`");
  const { settings, only, skip } = selection;
  // From JavaScript anything may come.
  if (!(settings instanceof Map) || !Array.isArray(only) || !Array.isArray(skip))
    throw new TypeError("`selection` holds `settings`, a Map of rules, and the lists `only` and `skip`");
  for (const name of settings.keys()) requireKnown(name, RULES, "rule");
  for (const name of [...only, ...skip]) requireKnown(name, [...RULES, ...CATEGORIES], "rule or category");
}

const RULES: readonly string[] = CATALOGUE.map(({ id }) => id);

function requireKnown(name: unknown, known: readonly string[], what: string): void {
  if (typeof name === "string" && known.includes(name)) return;
  const [close] = typeof name === "string" ? closestWords(name, known) : [];
  const hint = close === undefined ? "CATALOGUE lists them" : `did you mean ${close}?`;
  throw new RangeError(`there is no ${what} ${shownArgument(name)} for \`selection\`; ${hint}`);
}
