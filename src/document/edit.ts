import { type Document, visit } from "yaml";
import type { CanvasEdit } from "../model/finding.js";
import type { CanvasPath } from "../model/path.js";
import { changed, type Step, stepsBetween, valueAt } from "./edit/change.js";
import { EditError } from "./edit/edit-error.js";
import { lineBreakOf } from "./edit/lines.js";
import { type Plain, plainOf, samePlain } from "./edit/plain.js";
import { printInline, printNested } from "./edit/print.js";
import { splice } from "./edit/splice.js";
import { cut, type SpliceStyle } from "./edit/splice-context.js";
import { parseForEdit } from "./edit/tree.js";

export { EditError } from "./edit/edit-error.js";

export interface EditResult {
  readonly text: string;
  /** True when more than the touched places had to be printed anew; comments inside them are gone. */
  readonly reprinted: boolean;
}

/**
 * Applies edits to the text of a canvas, in order, changing only the touched places: everything else, comments, quotes,
 * order and line ends included, stays byte for byte. The result is read back and compared with what was meant.
 * Throws EditError when the text is not valid YAML or an edit makes no sense for it.
 */
export function applyEdits(source: string, edits: readonly CanvasEdit[]): EditResult {
  let text = source;
  let reprinted = false;
  for (const edit of edits) {
    const result = applyEdit(text, edit);
    text = result.text;
    reprinted ||= result.reprinted;
  }
  return { text, reprinted };
}

function applyEdit(source: string, edit: CanvasEdit): EditResult {
  const before = valueOfText(source);
  const intended = changed(before, edit);
  const style = { nestedAbove: edit.path.length, blockTexts: true };
  const steps = edit.kind === "rename-key" ? [{ ...edit, kind: "rename" as const }] : stepsBetween(before, intended);
  const onPlace = [
    () => takeSteps(source, steps, style),
    () => takeSteps(source, steps, { ...style, blockTexts: false }),
  ];
  const reprinting = [
    () => takeSteps(withoutAliases(source), steps, style),
    ...enclosing(edit.path).map((path) => () => reprintAt(source, intended, path, style)),
    () => reprintAll(source, intended),
  ];
  const means = (attempt: () => string) => textThatReads(attempt, intended);
  const text = firstOf(onPlace, means);
  if (text !== undefined) return { text, reprinted: false };
  const reprinted = firstOf(reprinting, means);
  if (reprinted !== undefined) return { text: reprinted, reprinted: true };
  throw new EditError(`${edit.path.join(".")} cannot be changed in this file`);
}

function firstOf<T, R>(candidates: readonly T[], pick: (candidate: T) => R | undefined): R | undefined {
  for (const candidate of candidates) {
    const picked = pick(candidate);
    if (picked !== undefined) return picked;
  }
  return undefined;
}

/** The paths around a path that can be printed anew, the smallest first; never the whole document. */
function enclosing(path: CanvasPath): readonly CanvasPath[] {
  return path
    .map((_, i) => path.slice(0, path.length - i))
    .filter((prefix) => prefix.length < path.length || prefix.length > 1);
}

function takeSteps(source: string, steps: readonly Step[], style: SpliceStyle): string {
  return steps.reduce((text, step) => splice(text, step, style), source);
}

function reprintAt(source: string, intended: Plain, path: CanvasPath, style: SpliceStyle): string {
  const value = valueAt(intended, path);
  if (value === undefined) throw new EditError("nothing to print");
  return splice(source, { kind: "replace", path, value }, style);
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
  const found: { start: number; end: number; value: Plain }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const [start, end] = alias.range ?? [0, 0];
      found.push({ start, end, value: plainOf(alias, document) });
    },
  });
  return found
    .reverse()
    .reduce((text, { start, end, value }) => cut(text, start, end, printInline(value, true)), source);
}

/** The text that an attempt makes, if it is YAML and says what is meant. */
function textThatReads(attempt: () => string, intended: Plain): string | undefined {
  try {
    const text = attempt();
    return samePlain(valueOfText(text), intended) ? text : undefined;
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}

function valueOfText(source: string): Plain {
  const document: Document = parseForEdit(source);
  return plainOf(document.contents, document);
}
