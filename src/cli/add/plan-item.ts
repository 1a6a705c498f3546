import { type Facts, factsOf } from "../../analysis/facts.js";
import { applyEdits } from "../../document/edit.js";
import { readAgain } from "../../document/read-canvas.js";
import { idsForLists } from "../../interview/edits/ids-for-lists.js";
import { entriesOf } from "../../interview/entries.js";
import type { Canvas } from "../../model/canvas.js";
import { type CanvasEdit, type Finding, isPlace } from "../../model/finding.js";
import { RULES } from "../../rules/index.js";
import { severityAt } from "../../rules/rule.js";
import { counted } from "../../text/sentence.js";
import { CliError } from "../errors.js";
import type { Refactoring } from "../refactor/refactoring.js";
import type { AddableKind } from "./kinds.js";
import { type Given, type NewItem, newItem } from "./new-item.js";

/** What adding an item does to a canvas. Throws CliError when the item, or a link of it, makes no sense there. */
export function planItem(kind: AddableKind, given: Given, canvas: Canvas, source: string): Refactoring {
  const item = newItem(kind, given, canvas);
  const { edits, notes } = editsFor(kind, item, canvas);
  const after = readAgain(applyEdits(source, edits).text);
  const isMeant = ({ at }: Finding) => isPlace(at) && at.path[0] === kind.block && at.path[1] === item.id;
  const error = after.findings.find(isMeant) ?? (after.canvas && brokenLinks(factsOf(after.canvas)).find(isMeant));
  if (error) throw new CliError(error.message, error.advice);
  const { line } = after.positions.locate({ path: [kind.block, item.id], part: "key" }).start;
  return { edits, notes, done: `added ${kind.block}/${item.id} in line ${line}` };
}

/** The edits that put an item into its block; entries of a list have no ids to put it beside, and are given some. */
function editsFor({ block }: AddableKind, { id, value, currency }: NewItem, canvas: Canvas) {
  const lists = idsForLists(canvas).filter(({ path }) => path[0] === block);
  const edits: readonly CanvasEdit[] = [
    ...(currency === undefined ? [] : [{ kind: "set", path: ["currency"], value: currency } as const]),
    ...lists,
    { kind: "set", path: [block, id], value },
  ];
  const { length } = entriesOf(block, canvas);
  const given =
    length === 1 ? "its entry was given an id" : `its ${counted(length, "entry", "entries")} were given ids`;
  const notes = [
    ...(lists.length === 0 ? [] : [`${block} was a list; ${given}`]),
    ...(currency === undefined ? [] : [`all amounts of the canvas are in ${currency} from now on`]),
  ];
  return { edits, notes };
}

/** What the structure of a canvas forbids at any stage; what speaks against the business model is for `canvas lint`. */
function brokenLinks(facts: Facts): readonly Finding[] {
  return RULES.filter((rule) => rule.category === "structure" && severityAt(rule, "sketch") === "error").flatMap(
    (rule) => [...rule.check(facts.canvas, facts, {})].map((finding) => ({ advice: rule.fixAdvice, ...finding })),
  );
}
