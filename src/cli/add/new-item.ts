import { foldName } from "../../analysis/fold.js";
import { idFor } from "../../interview/edits/ids.js";
import { namedLists } from "../../interview/edits/ids-for-lists.js";
import { type Named, newIds } from "../../interview/edits/lines.js";
import { takenIds } from "../../interview/edits/taken-ids.js";
import { type Entry, entriesOf } from "../../interview/entries.js";
import { problemTogether } from "../../interview/readers/field-checks.js";
import type { Counting } from "../../interview/readers/figure-places.js";
import type { Canvas } from "../../model/canvas.js";
import type { PlainValue } from "../../model/finding.js";
import { CliError } from "../errors.js";
import { fieldsOf } from "./item-fields.js";
import type { AddableKind } from "./kinds.js";
import { parseValue, type ValuePlace } from "./parse-value.js";

/** What was given for an item: flag without its dashes → values, each as it was typed. */
export type Given = ReadonlyMap<string, readonly string[]>;

export interface NewItem {
  readonly id: string;
  readonly value: PlainValue;
  /** The code of the currency that its amounts name, where the canvas has none. */
  readonly currency: string | undefined;
}

/** The item that flags describe. Throws CliError when they do not, or when the canvas has it already. */
export function newItem(kind: AddableKind, given: Given, canvas: Canvas): NewItem {
  const id = given.get("id")?.[0]?.normalize("NFC");
  const currencies = new Set<string>();
  const fields = fieldsIn(kind, given, canvas, (code) => currencies.add(code));
  const [currency, another] = currencies;
  if (another !== undefined)
    throw new CliError(`the amounts are in ${currency} and in ${another}: a canvas counts in one currency`);
  const called = [fields.get(kind.textField), fields.get("name"), fields.get("type")].find(isText);
  // The entries of a list are given ids when the item comes beside them.
  const listed = namedLists(canvas).get(kind.block) ?? [];
  refuseDuplicate(kind, entriesOf(kind.block, canvas), listed, id, called);
  const taken = new Set([...takenIds(canvas, kind.block), ...listed.map((entry) => entry.id)]);
  const chosen = id ?? (called === undefined ? undefined : idFor(called, taken, kind.kind));
  if (chosen === undefined) {
    throw new CliError(`a ${kind.kind} needs at least --${kind.textField} or --id`, `canvas add ${kind.kind} --help`);
  }
  if (fields.has("elements")) fields.set("elements", withIds(fields.get("elements") ?? null, canvas, chosen));
  return { id: chosen, value: shortest(fields, kind, chosen), currency };
}

function fieldsIn(
  kind: AddableKind,
  given: Given,
  counting: Counting,
  noteCurrency: ValuePlace["noteCurrency"],
): Map<string, PlainValue> {
  const fields = new Map<string, PlainValue>();
  const texts = new Map<string, string>();
  for (const { key, flag, shape } of fieldsOf(kind)) {
    const values = given.get(flag);
    if (values === undefined) continue;
    const at = { flag: `--${flag}`, place: `${kind.block}.${key}`, counting, noteCurrency };
    const value = parseValue(shape, values, at);
    fields.set(key, value);
    texts.set(key, isText(value) ? value : values.join(", "));
  }
  const problem = problemTogether(kind.block, texts);
  if (problem !== undefined) throw new CliError(`a ${kind.kind} cannot be like this: ${problem}`);
  return fields;
}

const isText = (value: PlainValue | undefined): value is string => typeof value === "string";

/** The same id, or the same name in whatever spelling, is the same thing. */
function refuseDuplicate(
  { kind }: AddableKind,
  entries: readonly Entry[],
  listed: readonly Named[],
  id: string | undefined,
  name: string | undefined,
): void {
  const sameId = [...entries, ...listed].find((entry) => id !== undefined && entry.id === id);
  if (sameId) {
    throw new CliError(`there is a ${kind} "${id}" already: ${sameId.name}`, "give another --id");
  }
  const folded = name === undefined ? "" : foldName(name);
  const sameName = entries.find((entry) => folded !== "" && foldName(entry.name) === folded);
  if (sameName) throw new CliError(`there is a ${kind} "${sameName.name}" already, as ${sameName.key}`);
}

/** Parts given as texts get ids, so that streams can refer to them. */
function withIds(parts: PlainValue, canvas: Canvas, offer: string): PlainValue {
  const texts = [parts].flat().filter(isText);
  if (texts.length === 0) return parts;
  const taken = new Set([...takenIds(canvas, "value_propositions"), offer]);
  return new Map(newIds(texts, taken, "element").map(({ id, name }) => [id, name]));
}

/** A plain text where nothing but what it is called was said; a relationship may be called by its type alone. */
function shortest(fields: ReadonlyMap<string, PlainValue>, { textField }: AddableKind, id: string): PlainValue {
  const text = fields.get(textField);
  if (fields.size === 1 && text !== undefined) return text;
  if (fields.size === 1 && fields.get("type") === id) return new Map();
  return fields.size === 0 ? null : new Map(fields);
}
