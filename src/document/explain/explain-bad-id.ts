import type { CanvasEdit, Finding, Fix } from "../../model/finding.js";
import { freeId, idFromName } from "../../model/id-from-name.js";
import { isItemId } from "../../model/item-id.js";
import type { CanvasPath } from "../../model/path.js";
import { closestWords } from "../../text/closest-words.js";
import { isSurelyMeant } from "../../text/surely-meant.js";
import { printText } from "../edit/scalar.js";
import { entryOf, type MapEntry, type SourceNode } from "../source-tree.js";
import { knownKeys } from "./known-keys.js";

type Words = Pick<Finding, "message"> & { readonly advice: string; readonly fix?: Fix };

/** A key that is no id: which one to take, and where the words of the key go; what has a name already keeps it. */
export function explainBadId(key: string, path: CanvasPath, holder: SourceNode): Words {
  if (key === "all")
    return {
      message: "`all` is reserved: in a link it means every served segment",
      advice: "Give the item another id.",
    };
  const message = `"${key}" is not an id: ids are small letters, digits and hyphens`;
  const wanted = idFromName(key);
  const field = fieldMeant(key, [...path, wanted]);
  if (field !== undefined)
    return { message, advice: `If it is the \`${field}\` of an item, write it so, below the id of that item.` };
  if (wanted === "") return { message, advice: "Use small letters, digits and hyphens, in any script." };
  const id = freeId(wanted, othersIn(holder, key));
  const item: Item = { key, id, path, inFlow: holder.kind === "map" && holder.isFlow };
  const { words, edits } = nameOf(item, entryOf(holder, key)?.value);
  const advice = `Use an id such as \`${id}\`${words}.`;
  const isSure = edits !== undefined && id.length <= LONGEST && id === wanted;
  return isSure ? { message, advice, fix: { title: `make \`${id}\` the id`, edits } } : { message, advice };
}

/** Of a longer one, a person finds a shorter that says the same. */
const LONGEST = 40;

/** An item under a key that is no id. */
interface Item {
  readonly key: string;
  readonly id: string;
  readonly path: CanvasPath;
  readonly inFlow: boolean;
}

interface Named {
  /** What becomes of the name, to be put behind "Use an id such as `web`". */
  readonly words: string;
  /** Undefined where something else than a name stands under the key. */
  readonly edits?: readonly CanvasEdit[];
}

function nameOf(item: Item, value: SourceNode | undefined): Named {
  const { key, id, path, inFlow } = item;
  const renamed = { kind: "rename-key", path: [...path, key], to: id } as const;
  if (value?.kind === "list") return { words: "" };
  if (value?.kind === "scalar" && value.value !== null) {
    const text = printText(String(value.value), { inFlow });
    return { words: `, and keep what stands behind it: \`${id}: ${shortened(text)}\``, edits: [renamed] };
  }
  const field = nameField([...path, id]);
  const name = field === undefined || value === undefined ? undefined : entrySurelyMeant(value, field)?.value;
  if (name?.kind === "scalar" && name.value !== null)
    return { words: `, and leave its ${field} as it is, "${shortened(String(name.value))}"`, edits: [renamed] };
  if (field === undefined || isOnlySpeltOtherwise(key, id)) return { words: "", edits: [renamed] };
  const { written, edit } = keyAsName(item, field, value?.kind !== "map" || value.entries.length === 0);
  return { words: `, and keep your words as its ${field}: \`${id}: ${written}\``, edits: [renamed, edit] };
}

/** Where the name of an item stands among its facts. */
function nameField(item: CanvasPath): string | undefined {
  const fields = knownKeys(item);
  return ["text", "name"].find((field) => fields.includes(field));
}

/** The entry of a field, which may be misspelt: that is told of it. */
function entrySurelyMeant(value: SourceNode, field: string): MapEntry | undefined {
  const entries = value.kind === "map" ? value.entries : [];
  return entryOf(value, field) ?? entries.find(({ key }) => isSurelyMeant(key, field));
}

/** The words of a key as the name of the item, which may have no other facts. */
function keyAsName({ key, id, path, inFlow }: Item, field: string, isEmpty: boolean) {
  const text = printText(key, { inFlow: inFlow || !isEmpty });
  const place = isEmpty ? [...path, id] : [...path, id, field];
  return {
    written: isEmpty ? text : `{${field}: ${text}, …}`,
    edit: { kind: "set", path: place, value: key } as const,
  };
}

function shortened(text: string): string {
  return text.length > 60 ? `${[...text].slice(0, 50).join("")} …` : text;
}

/** `tourist_office` says no more than `tourist-office`. */
function isOnlySpeltOtherwise(key: string, id: string): boolean {
  return key.replaceAll("_", "-") === id;
}

/** A field of an item that stands where an item should. */
function fieldMeant(key: string, item: CanvasPath): string | undefined {
  return closestWords(key, knownKeys(item)).find((field) => isSurelyMeant(key, field));
}

/** The ids that other keys have or will get. */
function othersIn(holder: SourceNode, key: string): ReadonlySet<string> {
  const others = holder.kind === "map" ? holder.entries.map((entry) => entry.key).filter((other) => other !== key) : [];
  return new Set(others.map((other) => (isItemId(other) ? other : idFromName(other))));
}
