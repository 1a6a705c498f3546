import type { SourceNode } from "../../document/source-tree.js";
import type { Span } from "../../model/path.js";
import { beginningOf } from "../../text/ends-of-text.js";
import { choiceHint, closestHint } from "../../text/meant.js";
import type { ChoiceShape, EitherShape, ListShape, MapShape, NumberShape, Shape } from "./shape.js";

/** Something in a config that may not stand there. */
export interface ConfigProblem {
  readonly message: string;
  readonly at: Span;
}

type ScalarNode = Extract<SourceNode, { kind: "scalar" }>;

/** What does not fit its shape, in the order of the text. */
export function* problemsOf(node: SourceNode, shape: Shape, name: string): Iterable<ConfigProblem> {
  switch (shape.kind) {
    case "map":
      return yield* mapProblems(node, shape, name);
    case "list":
      return yield* listProblems(node, shape, name);
    case "either":
      return yield* eitherProblems(node, shape, name);
    case "texts":
      return yield* textsProblems(node, name);
    case "choice":
      if (!isText(node) || !shape.words.includes(node.value))
        yield { at: node, message: notAChoice(node, shape, name) };
      return;
    case "number":
      if (!isNumber(node) || !isAllowed(node.value, shape))
        yield { at: node, message: `${name} must be ${numberInWords(shape)}, but is ${shown(node)}` };
      return;
    case "flag":
      if (node.kind !== "scalar" || typeof node.value !== "boolean")
        yield { at: node, message: `${name} must be true or false, but is ${shown(node)}` };
  }
}

/** True where a key stands and nothing behind it: as good as not there. */
function isNothing(node: SourceNode): boolean {
  return node.kind === "scalar" && node.value === null;
}

function* mapProblems(node: SourceNode, shape: MapShape, name: string): Iterable<ConfigProblem> {
  if (isNothing(node) && (shape.required ?? []).length === 0) return;
  if (node.kind !== "map")
    return yield { at: node, message: `${name} must be a map (key: value), but is ${shown(node)}` };
  for (const { key, keySpan, value } of node.entries) {
    const inner = shape.keys.get(key);
    if (inner === undefined) yield { at: keySpan, message: unknownKey(key, shape, name) };
    else yield* problemsOf(value, inner, name === "" || name === "the config" ? `\`${key}\`` : `\`${key}\` of ${name}`);
  }
  for (const key of shape.required ?? [])
    if (!node.entries.some((entry) => entry.key === key)) yield { at: node, message: `${name} has no \`${key}\`` };
}

function unknownKey(key: string, { what, keys, refused }: MapShape, name: string): string {
  const reason = refused?.get(key);
  if (reason !== undefined) return reason;
  const hint = closestHint(key, keys.keys()) ?? choices([...keys.keys()]);
  return `there is no ${what} "${key}" in ${name}; ${hint}`;
}

function choices(words: readonly string[]): string {
  return words.length > 12 ? "canvas rules lists them" : choiceHint(words);
}

function* listProblems(node: SourceNode, shape: ListShape, name: string): Iterable<ConfigProblem> {
  if (isNothing(node)) return;
  if (node.kind !== "list") return yield { at: node, message: `${name} must be a list, but is ${shown(node)}` };
  for (const [index, item] of node.items.entries()) yield* problemsOf(item, shape.of, `entry ${index + 1} of ${name}`);
}

function eitherProblems(node: SourceNode, shape: EitherShape, name: string): Iterable<ConfigProblem> {
  return problemsOf(node, node.kind === "map" ? shape.full : shape.brief, name);
}

function* textsProblems(node: SourceNode, name: string): Iterable<ConfigProblem> {
  if (isNothing(node)) return;
  for (const item of node.kind === "list" ? node.items : [node])
    if (!isText(item) || item.value.trim() === "")
      yield { at: item, message: `${name} must be a text or a list of texts, but ${shown(item)} is none` };
}

function notAChoice(node: SourceNode, { words }: ChoiceShape, name: string): string {
  const close = isText(node) ? closestHint(node.value, words) : undefined;
  return `${name} cannot be ${shown(node)}; ${close ?? choiceHint(words)}`;
}

function isText(node: SourceNode): node is ScalarNode & { readonly value: string } {
  return node.kind === "scalar" && typeof node.value === "string";
}

function isNumber(node: SourceNode): node is ScalarNode & { readonly value: number } {
  return node.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value);
}

function isAllowed(value: number, { isWhole, minimum, maximum }: NumberShape): boolean {
  return (!isWhole || Number.isInteger(value)) && value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
}

function numberInWords({ isWhole, minimum, maximum }: NumberShape): string {
  const noun = isWhole ? "a whole number" : "a number";
  if (minimum !== undefined && maximum !== undefined) return `${noun} from ${minimum} to ${maximum}`;
  return minimum === undefined ? noun : `${noun} of at least ${minimum}`;
}

function shown(node: SourceNode): string {
  if (node.kind !== "scalar") return node.kind === "map" ? "a map" : "a list";
  if (node.value === null) return "nothing";
  if (typeof node.value !== "string") return String(node.value);
  const text = beginningOf(node.value, 60);
  return text === node.value ? `"${text}"` : `"${text} …"`;
}
