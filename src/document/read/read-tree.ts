import type { Finding } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import type { CanvasFile } from "../canvas-file.generated.js";
import type { CutText } from "../check/cut/cut-text.js";
import { findCutTexts } from "../check/cut-text.js";
import { findDuplicates } from "../check/duplicates.js";
import { findMisreadTexts } from "../check/misread-texts.js";
import { findThousandsMarks } from "../check/thousands-marks.js";
import { shapeAt } from "../explain/known-keys.js";
import type { SchemaProblem } from "../explain/schema-problem.js";
import { normalise } from "../normalise/canvas.js";
import { partOf } from "../part-of.js";
import { positionsOf } from "../positions.js";
import type { ReaderFinding, ReadResult } from "../read-result.js";
import type { Comment, PlainTree, SourceNode } from "../source-tree.js";
import { dropUnfilled } from "./drop-unfilled.js";
import { HIDES_NOTHING, hides } from "./hidden-ids.js";
import { extentOf } from "./unknown-values.js";

/** What a file says. */
export interface Reading {
  readonly source: string;
  readonly tree: SourceNode;
  readonly comments: readonly Comment[];
  /** The tree as plain data, which is taken apart here. */
  readonly value: PlainTree;
}

/**
 * Makes the canvas of what a file says.
 * @param problems what the schema has against it
 */
export function readTree(reading: Reading, problems: readonly SchemaProblem[]): ReadResult {
  const { source, tree, comments, value } = reading;
  const cuts = findCutTexts(tree, comments, source);
  const repeatsCut = repeatsOf(cuts);
  const schema = withMisreadTexts(
    problems.filter((problem) => !repeatsCut(problem)),
    findMisreadTexts(tree, source),
  );
  const findings = [
    ...cuts.map(({ pieces: _, by: __, ...finding }): ReaderFinding => ({ rule: "cut-text", ...finding })),
    ...schema.map(
      ({ drops: _, mayHide: __, written: ___, breaks: ____, ...finding }): ReaderFinding => ({
        rule: "schema",
        ...finding,
      }),
    ),
    ...findDuplicates(tree)
      .filter((finding) => !repeatsCut(finding))
      .map((finding): ReaderFinding => ({ rule: "duplicate-id", ...finding })),
    ...findThousandsMarks(tree, source).filter((finding) => !repeatsCut(finding)),
  ];
  // What is told of a cut text only is no less wrong.
  const drops = [
    ...[...problems.filter(repeatsCut), ...schema].flatMap((problem) => problem.drops),
    ...cuts.flatMap((cut) => cut.pieces),
  ];
  const { hiding, unknownValues } = extentOf(schema, reading);
  const brokenParts = new Set([...hiding.flatMap((p) => partAt(p)), ...cuts.flatMap((cut) => cut.pieces.map(partOf))]);
  const canvas = tree.kind === "map" && !isOtherFormat(schema) ? normalise(usable(value, schema, drops)) : undefined;
  const hidden = brokenParts.size === 0 ? HIDES_NOTHING : hides(tree, value, mayHoldAnyId(hiding));
  const unread =
    findings.filter(({ rule }) => rule !== "thousands-mark").length - schema.filter(isReadAsWritten).length;
  const positions = positionsOf(source, tree);
  return { source, canvas, findings, unread, brokenParts, unknownValues, hides: hidden, positions, comments };
}

/**
 * What can be used of a file: without what the schema refused, but for texts of which YAML made something else. The cast to
 * the file's type holds because of that.
 */
function usable(
  plain: PlainTree,
  problems: readonly SchemaProblem[],
  drops: readonly CanvasPath[],
): Partial<CanvasFile> {
  for (const path of drops) drop(plain, path);
  for (const { at, written } of problems) if (written !== undefined && "path" in at) put(plain, at.path, written);
  for (const path of drops) dropIncomplete(plain, path);
  dropUnfilled(plain);
  return plain as Partial<CanvasFile>;
}

function isReadAsWritten({ written }: SchemaProblem): boolean {
  return written !== undefined;
}

function drop(plain: PlainTree, path: CanvasPath): void {
  const holder = holderIn(plain, path);
  const last = path.at(-1);
  if (last !== undefined && holder !== undefined) delete holder[last];
}

/** A range without its end, as of `{low: 1, high: five}`, is none: what needs a key that is gone goes with it. */
function dropIncomplete(plain: PlainTree, path: CanvasPath): void {
  const holder = holderIn(plain, path);
  const last = path.at(-1);
  if (typeof last !== "string" || holder === undefined || Object.hasOwn(holder, last)) return;
  const place = path.slice(0, -1);
  if (shapeAt(place)?.required?.includes(last)) drop(plain, place);
}

/** Not where what holds it was refused. */
function put(plain: PlainTree, path: CanvasPath, text: string): void {
  const holder = holderIn(plain, path);
  const last = path.at(-1);
  if (last !== undefined && holder !== undefined) holder[last] = text;
}

function holderIn(plain: PlainTree, path: CanvasPath): Record<string | number, unknown> | undefined {
  let holder: unknown = plain;
  for (const key of path.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
    holder = (holder as Record<string | number, unknown>)[key];
  }
  return typeof holder === "object" && holder !== null ? (holder as Record<string | number, unknown>) : undefined;
}

/** True where a block, or what stands in one or in an offer, is left out in a form of which the ids cannot be told. */
function mayHoldAnyId(problems: readonly SchemaProblem[]): boolean {
  return problems.some(
    ({ at, drops, fix }) =>
      ("path" in at && at.path.length === 1) ||
      drops.some(isEntryWithoutId) ||
      fix?.edits.some((edit) => edit.kind === "rename-key" && edit.to === "elements"),
  );
}

/** What stands in a list where items or parts with an id may stand. */
function isEntryWithoutId(path: CanvasPath): boolean {
  return typeof path.at(-1) === "number" && (path.length === 2 || path.at(-2) === "elements");
}

/** A file of another version of the format: nothing more can be said of it. */
function isOtherFormat(problems: readonly SchemaProblem[]): boolean {
  return problems.some((problem) => problem.subject === "canvas" && problem.drops.length > 0);
}

/** Where the schema has something against a misread text, it is the same mistake: how it is to be written says more. */
function withMisreadTexts(
  problems: readonly SchemaProblem[],
  misread: readonly SchemaProblem[],
): readonly SchemaProblem[] {
  if (misread.length === 0) return problems;
  const refused = new Map(
    problems.filter(({ drops }) => drops.length > 0).map((problem) => [problem.subject, problem]),
  );
  const subjects = new Set(misread.map(({ subject }) => subject));
  const keys = new Set(misread.flatMap(({ drops }) => drops.map((path) => path.join("\0"))));
  const isOfKey = ({ at }: SchemaProblem) =>
    "path" in at && at.path.some((_, end) => keys.has(at.path.slice(0, end + 1).join("\0")));
  return [
    ...problems.filter((problem) => !(subjects.has(problem.subject) && problem.drops.length > 0) && !isOfKey(problem)),
    ...misread.map((problem) => ({ ...problem, drops: refused.get(problem.subject)?.drops ?? problem.drops })),
  ];
}

/** What else is said of the pieces of cut texts: that they are no keys, or, of `{amount: 12,000,000}`, that one stands twice. */
function repeatsOf(cuts: readonly CutText[]): (finding: Finding) => boolean {
  const pieces = new Set(cuts.flatMap((cut) => cut.pieces.map((piece) => piece.join("\0"))));
  const subjects = new Set(cuts.flatMap((cut) => cut.pieces.map((piece) => piece.join("/"))));
  return ({ at, subject }) => ("path" in at ? pieces.has(at.path.join("\0")) : subjects.has(subject));
}

/** A misspelt block counts as the block that was meant. */
function partAt({ at, fix, breaks }: SchemaProblem): readonly string[] {
  if (breaks !== undefined) return [partOf(breaks)];
  if (!("path" in at)) return [];
  const [edit] = fix?.edits ?? [];
  return [partOf(edit?.kind === "rename-key" && at.path.length === 1 ? [edit.to] : at.path)];
}
