import { visit } from "yaml";
import type { CanvasEdit } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import { changed, stepsOf, valueAt } from "./change.js";
import { applyCuts, type Cut } from "./cut.js";
import { EditError } from "./edit-error.js";
import { lineBreakOf } from "./lines.js";
import { takeSteps } from "./on-place.js";
import { type Plain, plainOf } from "./plain.js";
import { printInline, printNested } from "./print.js";
import { firstThatReads, valueOfText } from "./read-back.js";
import type { SpliceStyle } from "./splice-context.js";
import { parseForEdit } from "./tree.js";

/** Makes an edit by printing more than its place anew, as little more as is enough; undefined when nothing helps. */
export function editByReprinting(source: string, edit: CanvasEdit): string | undefined {
  const before = valueOfText(source);
  const intended = changed(before, edit);
  const style = { nestedAbove: edit.path.length, blockTexts: true };
  return firstThatReads(
    [
      () => takeSteps(withoutAliases(source), stepsOf(edit, before, intended), style),
      ...enclosing(edit.path).map((path) => () => reprintAt(source, intended, path, style)),
      () => reprintAll(source, intended),
    ],
    intended,
  );
}

/** The paths around a path that can be printed anew, the smallest first; never the whole document. */
function enclosing(path: CanvasPath): readonly CanvasPath[] {
  return path
    .map((_, i) => path.slice(0, path.length - i))
    .filter((prefix) => prefix.length < path.length || prefix.length > 1);
}

function reprintAt(source: string, intended: Plain, path: CanvasPath, style: SpliceStyle): string {
  const value = valueAt(intended, path);
  if (value === undefined) throw new EditError("nothing to print");
  return takeSteps(source, [{ kind: "replace", path, value }], style);
}

/** Keeps what stands above the first key: the line that tells editors the schema, and the author's heading. */
function reprintAll(source: string, intended: Plain): string {
  const heading = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(source)?.[0] ?? "";
  const eol = lineBreakOf(source);
  return heading + printNested(intended, 0, { unit: 2, eol, blockTexts: true }) + eol;
}

/** Writes out what aliases stand for: a change of the one place would otherwise change the others. */
function withoutAliases(source: string): string {
  const document = parseForEdit(source);
  const cuts: Cut[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const [start, end] = alias.range ?? [0, 0];
      cuts.push({ start, end, by: printInline(plainOf(alias, document), true) });
    },
  });
  return applyCuts(source, cuts) ?? source;
}
