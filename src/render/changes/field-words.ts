import type { FieldChange } from "../../analysis/changes/changed-fields.js";
import type { Said, StatementPath, Step } from "../../analysis/changes/statements.js";
import { gathered } from "../../model/grouped.js";
import { quote } from "../../text/sentence.js";
import { type Figures, valueText, wordText } from "./value-words.js";

/** How what changed is told: the names of what links lead to, and the units of figures. */
export interface Words extends Figures {
  /** What stands at an address is called; undefined where nothing stands there. */
  nameAt(address: string): string | undefined;
}

/** Lists of things that have a name of their own, which says more than their id. */
const NAMED = new Set(["elements", "personas"]);
/** A map whose fields say enough without its name. */
const SILENT = "economics";

/** Each change in words, what came and went of one list together: `priority: 1, before 2`. */
export function fieldTexts(fields: readonly FieldChange[], words: Words): readonly string[] {
  const entries = fields.filter(isWholeEntry);
  const lists = gathered(entries.map((change) => [placeText(change.path.slice(0, -1), words), change] as const));
  return [
    ...fields.filter((change) => !isWholeEntry(change)).map((change) => fieldText(change, words)),
    ...[...lists].map(([list, changes]) => `${list}: ${entriesText(changes, words)}`),
  ];
}

/** An entry of a list that came or went. */
function isWholeEntry({ path, before, after }: FieldChange): boolean {
  return path.at(-1)?.kind !== "field" && !(before && after);
}

function fieldText({ path, before, after }: FieldChange, words: Words): string {
  const text = (said: Said | undefined) => saidText(said, path, words);
  const place = placeText(path, words);
  if (!isSet(before ?? after) || !isSet(after ?? before) || before?.kind === "value" || after?.kind === "value")
    return `${place}: ${beforeAndAfter(text(before), text(after))}`;
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const told = (values: readonly string[], kind: Said["kind"] | undefined) =>
    values.map((value) => (kind === "links" ? nameText(value, words) : wordText(value, path))).join(", ");
  const came = told(
    now.filter((value) => !old.includes(value)),
    after?.kind,
  );
  const went = told(
    old.filter((value) => !now.includes(value)),
    before?.kind,
  );
  return `${place}: ${cameAndWent(came, went)}`;
}

/** That an entry is there says nothing of its own. */
function beforeAndAfter(before: string, after: string): string {
  if (after === "") return `no longer said, before ${before}`;
  return `${after}, ${before === "" ? "not said before" : `before ${before}`}`;
}

function entriesText(changes: readonly FieldChange[], words: Words): string {
  const told = (side: "before" | "after") =>
    changes.flatMap(({ path, [side]: said }) => (said ? [entryText(path, said, words)] : [])).join(", ");
  return cameAndWent(told("after"), told("before"));
}

function cameAndWent(came: string, went: string): string {
  return [came && `added ${came}`, went && `removed ${went}`].filter(Boolean).join("; ");
}

/** An entry of a list, and what it is said to be. */
function entryText(path: StatementPath, said: Said, words: Words): string {
  const text = saidText(said, path, words);
  if (text !== "" && isNamed(path)) return text;
  const name = stepText(path.at(-1), words);
  return text === "" ? name : `${name} (${text})`;
}

/** `cost to serve`; `needs, "Find work"`; `roles, "buyer", needs`. */
function placeText(path: StatementPath, words: Words): string {
  // What an entry with a name is called is what has changed.
  const shown = isNamed(path) ? path.slice(0, -1) : path;
  const steps = shown.length > 1 && shown[0]?.name === SILENT ? shown.slice(1) : shown;
  return steps.map((step) => stepText(step, words)).join(", ");
}

function isNamed(path: StatementPath): boolean {
  return path.at(-1)?.kind !== "field" && NAMED.has(path.at(-2)?.name ?? "");
}

function stepText(step: Step | undefined, words: Words): string {
  if (step === undefined) return "";
  switch (step.kind) {
    case "field":
      return step.name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    case "link":
      return nameText(step.name, words);
    case "entry":
      return step.nth === 1 ? quote(step.shown) : `${quote(step.shown)} (${step.nth})`;
    case "place":
      return `entry ${step.name}`;
  }
}

function isSet(said: Said | undefined): boolean {
  return said?.kind === "links" || said?.kind === "list";
}

function valuesOf(said: Said | undefined): readonly string[] {
  return said?.kind === "links" || said?.kind === "list" ? said.values : [];
}

function saidText(said: Said | undefined, path: StatementPath, words: Words): string {
  switch (said?.kind) {
    case undefined:
    case "there":
      return "";
    case "links":
      return said.values.map((address) => nameText(address, words)).join(", ");
    case "list":
      return said.values.map((value) => wordText(value, path)).join(", ");
    case "value":
      return valueText(said.value, path, words);
  }
}

function nameText(address: string, { nameAt }: Words): string {
  return address === "all" ? "all" : quote(nameAt(address) ?? address);
}
