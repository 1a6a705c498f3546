import { isItemPlace } from "../../model/item-place.js";
import type { CanvasPath } from "../../model/path.js";
import { shapeAt } from "../explain/known-keys.js";
import type { SchemaProblem } from "../explain/schema-problem.js";
import type { Shape } from "../shape.js";
import { type SourceNode, stepDown } from "../source-tree.js";

/** A file in which something is wrong. */
interface Faulty {
  readonly source: string;
  readonly tree: SourceNode;
}

/** How far errors reach. */
interface Extent {
  /** The errors that may hide more than a value. */
  readonly hiding: readonly SchemaProblem[];
  /** The places of the values that all others are about. */
  readonly unknownValues: readonly CanvasPath[];
}

/** Tells what may hide more from what makes one value unknown; what hides nothing is neither. */
export function extentOf(problems: readonly SchemaProblem[], file: Faulty): Extent {
  const hiding: SchemaProblem[] = [];
  const unknownValues: CanvasPath[] = [];
  for (const problem of problems) {
    if (!problem.mayHide) continue;
    const place = unknownValueAt(problem, file);
    if (place === undefined) hiding.push(problem);
    else unknownValues.push(place);
  }
  return { hiding, unknownValues };
}

/**
 * The place of one wrong word or number where no more than one can stand, as of `who: alien`: all that is not known is what it
 * should say. Undefined for everything that may hide more: a link, an item, a text in which other keys may stand.
 */
function unknownValueAt({ at, drops }: SchemaProblem, { source, tree }: Faulty): CanvasPath | undefined {
  if (!("path" in at) || at.part === "key" || drops.length !== 1 || !isSame(drops[0], at.path)) return undefined;
  const node = nodeAt(tree, at.path);
  if (node?.kind !== "scalar" || MAY_HOLD_MORE.test(source.slice(node.start, node.end))) return undefined;
  return isValue(at.path) ? at.path : undefined;
}

/** Several lines, or the signs behind which people write what a key says. */
const MAY_HOLD_MORE = /[\n\r:=]/;

function isSame(one: CanvasPath | undefined, other: CanvasPath): boolean {
  return one?.length === other.length && one.every((key, at) => key === other[at]);
}

function nodeAt(tree: SourceNode, path: CanvasPath): SourceNode | undefined {
  let node: SourceNode | undefined = tree;
  for (const key of path) node = node && stepDown(node, key)?.node;
  return node;
}

function isValue(path: CanvasPath): boolean {
  const shape = shapeAt(path);
  if (shape === undefined || path.length < (isItemPlace(path[0]) ? 3 : 1)) return false;
  if (shape.enum !== undefined) return true;
  // What stands behind a link is lost with it.
  if (path.at(-2) === "separate_from") return false;
  // Other entries of lists are links, or items and their parts.
  return typeof path.at(-1) !== "number" && (isScalar(shape) || isFigure(shape) || isWords(shape));
}

function isScalar({ type }: Shape): boolean {
  return type !== undefined && [type].flat().every((one) => one !== "object" && one !== "array");
}

function isFigure({ properties }: Shape): boolean {
  return properties?.low !== undefined && properties.high !== undefined;
}

/** One word of the vocabulary, or a list of them. */
function isWords({ anyOf }: Shape): boolean {
  return anyOf !== undefined;
}
