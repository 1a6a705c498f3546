import type { BlockId } from "../model/blocks.js";
import { type Canvas, ITEMS } from "../model/canvas.js";
import type { Finding } from "../model/finding.js";
import type { CanvasPath } from "../model/path.js";
import type { CanvasFile } from "./canvas-file.generated.js";
import { type CutText, findCutTexts } from "./cut-text.js";
import { findDuplicates } from "./duplicates.js";
import { explainSchemaErrors, type SchemaProblem } from "./explain-schema.js";
import { normalise } from "./normalise/canvas.js";
import { parseYaml } from "./parse-yaml.js";
import { type Positions, positionsOf } from "./positions.js";
import { type Comment, limitsFor, scanTokens } from "./scan.js";
import { type PlainTree, type SourceNode, toPlain } from "./source-tree.js";
import { schemaErrors } from "./validate.js";
import { forbiddenCharacter, type YamlProblem } from "./yaml-problems.js";

export type { Positions } from "./positions.js";
export type { Comment } from "./scan.js";

/** Which check of the reader speaks; each is also a rule of the category structure. */
export type ReaderRule = "yaml-syntax" | "schema" | "duplicate-id" | "cut-text";

export interface ReaderFinding extends Finding {
  readonly rule: ReaderRule;
}

export interface ReadOptions {
  /** In UTF-16 code units; 1 MiB unless set. Raises the token limit in proportion. */
  readonly maxSize?: number;
}

export interface ReadResult {
  readonly source: string;
  /** Undefined when the text is not YAML or not a map: then `findings` say why. Parts with errors are left out of it. */
  readonly canvas: Canvas | undefined;
  /** Syntax errors, schema errors as sentences, duplicate ids, YAML traps. */
  readonly findings: readonly ReaderFinding[];
  /** Parts of the canvas (property names of `Canvas`, or `header`) with an error that may hide what was meant. */
  readonly brokenParts: ReadonlySet<string>;
  readonly positions: Positions;
  readonly comments: readonly Comment[];
}

/** Reads the text of a canvas file. Never throws: whatever is wrong with the text is a finding with its place. */
export function readCanvas(source: string, options: ReadOptions = {}): ReadResult {
  const limits = limitsFor(options.maxSize);
  if (source.length > limits.size)
    return unreadable(
      source,
      [],
      [
        {
          start: 0,
          end: 0,
          message: `the file is larger than ${limits.size} characters`,
          advice: "Split the canvas, or raise the limit with --max-size.",
        },
      ],
    );
  const forbidden = forbiddenCharacter(source);
  if (forbidden) return unreadable(source, [], [forbidden]);
  const { comments, refused } = scanTokens(source, limits);
  if (refused) return unreadable(source, comments, [refused]);
  const { tree, problems } = parseYaml(source);
  if (problems.length > 0) return unreadable(source, comments, problems);
  if (!tree) return unreadable(source, comments, [EMPTY]);
  return readTree(source, tree, comments);
}

const EMPTY: YamlProblem = {
  start: 0,
  end: 0,
  message: "the file is empty: it holds no canvas",
  advice: "Begin with `canvas: 1` and `name:`, or let `canvas init FILE` ask the questions.",
};

function unreadable(source: string, comments: readonly Comment[], problems: readonly YamlProblem[]): ReadResult {
  const findings = problems.map(
    ({ start, end, message, advice }): ReaderFinding => ({
      rule: "yaml-syntax",
      message,
      advice,
      at: { start, end },
      subject: message,
    }),
  );
  return {
    source,
    canvas: undefined,
    findings,
    brokenParts: new Set(),
    positions: positionsOf(source, undefined),
    comments,
  };
}

function readTree(source: string, tree: SourceNode, comments: readonly Comment[]): ReadResult {
  const plain = toPlain(tree);
  const cuts = findCutTexts(tree, comments);
  const schema = explainSchemaErrors(schemaErrors(plain), tree).filter((problem) => !repeatsCut(problem, cuts));
  const findings = [
    ...cuts.map(({ pieces: _, ...finding }): ReaderFinding => ({ ...finding, rule: "cut-text" })),
    ...schema.map(({ drops: _, mayHide: __, ...finding }): ReaderFinding => ({ ...finding, rule: "schema" })),
    ...[...findDuplicates(tree)].map((finding): ReaderFinding => ({ ...finding, rule: "duplicate-id" })),
  ];
  const drops = [...schema.flatMap((problem) => problem.drops), ...cuts.flatMap((cut) => cut.pieces)];
  const brokenParts = new Set([
    ...schema.filter((p) => p.mayHide).flatMap((p) => partAt(p)),
    ...cuts.flatMap((cut) => cut.pieces.flatMap(partOf)),
  ]);
  const canvas = tree.kind === "map" && !isOtherFormat(schema) ? normalise(without(plain, drops)) : undefined;
  return { source, canvas, findings, brokenParts, positions: positionsOf(source, tree), comments };
}

/** The cast to the file's type holds because everything the schema refused has been taken out. */
function without(plain: PlainTree, drops: readonly CanvasPath[]): Partial<CanvasFile> {
  for (const path of drops) drop(plain, path);
  return plain as Partial<CanvasFile>;
}

function drop(plain: PlainTree, path: CanvasPath): void {
  let holder: unknown = plain;
  for (const key of path.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return;
    holder = (holder as Record<string | number, unknown>)[key];
  }
  const last = path.at(-1);
  if (last !== undefined && typeof holder === "object" && holder !== null)
    delete (holder as Record<string | number, unknown>)[last];
}

/** A file of another version of the format: nothing more can be said of it. */
function isOtherFormat(problems: readonly SchemaProblem[]): boolean {
  return problems.some((problem) => problem.subject === "canvas" && problem.drops.length > 0);
}

function repeatsCut(problem: SchemaProblem, cuts: readonly CutText[]): boolean {
  const paths = cuts.flatMap((cut) => cut.pieces.map((piece) => piece.join("\0")));
  return "path" in problem.at && paths.includes(problem.at.path.join("\0"));
}

/** A misspelt block counts as the block that was meant. */
function partAt({ at, fix }: SchemaProblem): readonly string[] {
  if (!("path" in at)) return [];
  const [edit] = fix?.edits ?? [];
  return partOf(edit?.kind === "rename-key" && at.path.length === 1 ? [edit.to] : at.path);
}

/** The property of `Canvas` that a path belongs to. */
function partOf(path: CanvasPath): readonly string[] {
  const [first] = path;
  if (typeof first !== "string") return ["header"];
  if (first === "needs" || first === "hypotheses") return [first];
  return [Object.hasOwn(ITEMS, first) ? ITEMS[first as BlockId] : "header"];
}
