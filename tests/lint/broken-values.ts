import { parse } from "yaml";
import { CANVAS_SHAPE, SHAPES } from "../../src/document/canvas-shape.generated.js";
import { shapeAt } from "../../src/document/explain/known-keys.js";
import { fits } from "../../src/document/read/fits-schema.js";
import type { Shape } from "../../src/document/shape.js";
import type { PlainTree } from "../../src/document/source-tree.js";
import type { CanvasPath } from "../../src/model/path.js";
import * as vocabulary from "../../src/model/vocabulary.generated.js";

/** A canvas in which one value cannot be read, and the same with what may be meant. */
export interface BrokenValue {
  /** Of the value. */
  readonly path: CanvasPath;
  readonly broken: string;
  /** With each of its words, or with some of the numbers or texts that it may be, or without it. */
  readonly mended: readonly string[];
}

/** Every place of a canvas where a single value stands or may stand, with a value there that cannot be read. */
export function* brokenValues(source: string): Iterable<BrokenValue> {
  const data = parse(source) as PlainTree;
  const put = (path: CanvasPath, value: PlainTree) => JSON.stringify(withValue(data, path, value));
  for (const path of places(data, [])) {
    const shape = shapeAt(path) ?? {};
    const wrong = ["alien", " "].find((text) => !fits(shape, text));
    // Any text is right there, and what stands behind a link is lost with it.
    if (wrong === undefined || path.at(-2) === "separate_from") continue;
    yield { path, broken: put(path, wrong), mended: legalValues(shape, data).map((value) => put(path, value)) };
  }
}

function* places(node: PlainTree, path: CanvasPath): Iterable<CanvasPath> {
  if (Array.isArray(node)) for (const [at, entry] of node.entries()) yield* placesAt(entry, [...path, at]);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  const known = Object.keys(shapeAt(path)?.properties ?? {});
  for (const key of new Set([...known, ...Object.keys(node)])) yield* placesAt(node[key], [...path, key]);
}

function* placesAt(value: PlainTree | undefined, path: CanvasPath): Iterable<CanvasPath> {
  const shape = shapeAt(path);
  if (shape === undefined) return;
  if (isValue(shape, path)) yield path;
  if (value !== undefined) yield* places(value, path);
}

/** True of a word, a number, a text or a list of words; the version of the format says nothing of the business. */
function isValue({ type, enum: words, anyOf, properties }: Shape, path: CanvasPath): boolean {
  if (path[0] === "canvas") return false;
  if (words || anyOf || properties?.low) return true;
  const isScalar = type !== undefined && [type].flat().every((one) => one !== "object" && one !== "array");
  return isScalar && typeof path.at(-1) !== "number";
}

/** Where the format has single values, with `*` for an id and 0 for an entry of a list. */
export function* patternsOfValues(shape: Shape = CANVAS_SHAPE, path: CanvasPath = []): Iterable<string> {
  const whole = { ...SHAPES[shape.$ref ?? ""], ...shape };
  if (path.length > 0 && isValue(whole, path) && !fits(whole, " ")) yield path.join("/");
  for (const [key, below] of Object.entries(whole.properties ?? {})) yield* patternsOfValues(below, [...path, key]);
  if (whole.additionalProperties) yield* patternsOfValues(whole.additionalProperties, [...path, "*"]);
  const items = whole.items ?? whole.anyOf?.find((branch) => branch.items)?.items;
  if (items) yield* patternsOfValues(items, [...path, 0]);
}

const TEXTS = ["Everyone", "Better services", "Holiday guests of the valley"];
const VALUES: readonly PlainTree[] = [
  ...TEXTS,
  ...[0, 1, 2, 3, 5, 50, 100, 4000, 1e7, -3],
  ...[true, false],
  ...[
    { low: 1, high: 9 },
    { low: -5, high: 1e6 },
  ],
  ...["2020-01-01", "2026-11-20", ">= 0.5", "< 10 %", "0.4", "de", "en-GB", "EUR", "CHF"],
];
const WORDS = [...new Set(Object.values(vocabulary).flatMap((list) => (Array.isArray(list) ? list : [])))];

function legalValues(shape: Shape, data: PlainTree): readonly PlainTree[] {
  const isText = fits(shape, "Everyone");
  const words: readonly PlainTree[] = isText ? namesIn(data) : [...WORDS, WORDS.filter((word) => fits(shape, word))];
  return [null, ...words, ...VALUES].filter((value) => fits(shape, value));
}

/** What other things are called: to be called the same says more than a new word. */
function namesIn(node: PlainTree): readonly string[] {
  return [...JSON.stringify(node).matchAll(/"name":"([^"\\]+)"/g)].flatMap(([, name]) => name ?? []).slice(1, 4);
}

function withValue(node: PlainTree | undefined, [key, ...rest]: CanvasPath, value: PlainTree): PlainTree {
  if (key === undefined) return value;
  if (Array.isArray(node)) return node.map((entry, at) => (at === key ? withValue(entry, rest, value) : entry));
  const map = typeof node === "object" && node !== null ? node : {};
  return { ...map, [key]: withValue(map[key], rest, value) };
}
