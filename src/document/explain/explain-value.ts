import type { ErrorObject } from "ajv";
import type { Finding, Fix } from "../../model/finding.js";
import { isItemBlock, isItemPlace } from "../../model/item-place.js";
import type { CanvasPath } from "../../model/path.js";
import { SPELLING_VARIANTS } from "../../model/vocabulary.generated.js";
import { closestWords } from "../../text/closest-words.js";
import { looksLikeDay } from "../../text/day.js";
import { docsPage } from "../../text/docs-page.js";
import { beginningOf, endOf } from "../../text/ends-of-text.js";
import { meantAdvice } from "../../text/meant.js";
import { isSurelyMeant } from "../../text/surely-meant.js";
import { schemaAt } from "../canvas-schema.js";
import { fits } from "../read/fits-schema.js";
import type { ScalarNode, SourceNode } from "../source-tree.js";
import { adviceOnForm } from "./explain-form.js";
import { explainListEntry } from "./explain-list-entry.js";
import { nameOfPlace } from "./explain-unknown-keys.js";
import { shapeAt } from "./known-keys.js";
import { meantByPattern } from "./meant-by-pattern.js";
import { explainNumber } from "./numbers/explain-number.js";
import { importanceAdvice, isImportance } from "./numbers/importance-advice.js";
import type { Wanted } from "./numbers/number-place.js";
import { keyInWords } from "./path-in-words.js";
import type { ErrorGroup, SchemaProblem } from "./schema-problem.js";

/** A value that the schema does not allow: what stands there, and what may. */
export function explainValue({ path, node, root }: ErrorGroup, error: ErrorObject): SchemaProblem {
  // At the top, a key that is not filled in hides no more than one that is missing.
  const hidesNothing = node.kind === "scalar" && node.value === null && path.length === 1;
  const words = wordsFor({ path, node, root }, error);
  // The spread stands last: one that stands first takes V8 much longer, and there may be forty thousand.
  return { at: { path }, subject: path.join("/"), drops: [path], mayHide: !hidesNothing, ...words };
}

function wordsFor({ path, node, root }: Omit<ErrorGroup, "errors">, error: ErrorObject): Words {
  if (path.length > 0 && node.kind === "scalar" && node.value === null) return explainNothing(path, error);
  switch (error.keyword) {
    case "type":
      return explainType(path, node, asList(error.params.type), root);
    case "enum":
      return explainChoice(path, node, asList(error.params.allowedValues));
    case "pattern":
      return explainPattern(path, node);
    case "minimum":
    case "maximum":
      return {
        message: `${nameOfPlace(path)} is ${shown(node)}, but must be ${error.params.comparison} ${error.params.limit}`,
        advice: isImportance(path) ? importanceAdvice(path, "") : describe(path),
      };
    default:
      return {
        message: `${nameOfPlace(path)} is empty`,
        advice: `${describe(path)} Leave the key out while it is not known.`,
      };
  }
}

type Words = Pick<Finding, "message" | "why" | "suggestions"> &
  Pick<SchemaProblem, "written"> &
  Partial<Pick<SchemaProblem, "mayHide">> & { readonly advice: string; readonly fix?: Fix };

function explainType(path: CanvasPath, node: SourceNode, types: readonly string[], root: SourceNode): Words {
  if (path.length === 0)
    return {
      message: `a canvas is a map of its nine blocks, but this file holds ${shown(node)}`,
      advice: "Begin with `canvas: 1` and `name:`, then the blocks.",
    };
  if (node.kind === "scalar" && typeof node.value !== "string" && node.value !== null && types.includes("string"))
    return explainNoText(path, node);
  if (isEntryOfListBlock(path)) return explainListEntry(path, node, shown(node), root);
  if (node.kind === "scalar" && typeof node.value === "string" && types.some((type) => NUMBER_TYPES.includes(type)))
    return explainNumber(path, node.value, wantedAt(path, root));
  const form = adviceOnForm(path, node, types, root) ?? { advice: withExample(path) };
  return {
    message: `${nameOfPlace(path)} must be ${types.map((t) => TYPE_WORDS[t] ?? t).join(" or ")}, but is ${isEndless(node) ? "no finite number" : shown(node)}`,
    ...form,
  };
}

/** A number or a yes where a text must stand. */
function explainNoText(path: CanvasPath, node: ScalarNode): Words {
  // In quotes it would be as wrong: a year is no day.
  const written = node.written ?? String(node.value);
  if (!fits(shapeAt(path) ?? {}, written)) return explainPattern(path, node);
  const fix: Fix = { title: "put it in quotes", edits: [{ kind: "set", path, value: written }] };
  const told = node.written === undefined ? "" : ` (written \`${written}\`)`;
  return {
    message: `${keyInWords(path)} must be text, but YAML reads ${shown(node)}${told} as a ${typeof node.value}`,
    why: "What YAML takes for a number or a yes is no longer the text that was written.",
    advice: "Put it in quotes.",
    ...(node.isPlain ? { fix, written, mayHide: isBlock(path) } : {}),
  };
}

function wantedAt(path: CanvasPath, root: SourceNode): Wanted {
  const { type, examples = [] } = schemaAt(path) ?? {};
  const example = examples.find((one) => typeof one === "number");
  return {
    description: describe(path),
    takesRange: [type].flat().includes("object"),
    example: example === undefined ? undefined : String(example),
    root,
  };
}

const NUMBER_TYPES = ["number", "integer"];

/** Nothing, where something must be said: a key that may be left out may also be left unfilled. */
function explainNothing(path: CanvasPath, { keyword, params }: ErrorObject): Words {
  const [key, above] = [path.at(-1), path.at(-2)];
  if (typeof key === "number")
    return {
      message: `entry ${key + 1} of the list \`${above}\` is empty`,
      advice: "Write it behind the dash, or delete the dash.",
    };
  if (above === "needs" && path.length > 2)
    return {
      message: `the need \`${key}\` has no importance`,
      advice: `Write how important it is, from 1 to 5 (\`${key}: 3\`); or make \`needs\` a list, if that is not known.`,
    };
  const choices = keyword === "enum" ? `Use one of: ${asList(params.allowedValues).join(", ")}.` : describe(path);
  return { message: `${nameOfPlace(path)} has no value`, advice: choices };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "a map (`key: value`)",
  array: "a list",
};

/** A whole block: a number in the place of its items says nothing of them. */
function isBlock(path: CanvasPath): boolean {
  return path.length === 1 && isItemPlace(path[0]);
}

function isEntryOfListBlock(path: CanvasPath): boolean {
  return path.length === 2 && typeof path[1] === "number" && isItemBlock(path[0]);
}

function explainChoice(path: CanvasPath, node: SourceNode, allowed: readonly string[]): Words {
  if (path.length === 1 && path[0] === "canvas")
    return {
      message: `the file says it is written in format ${shown(node)}; this version of canvas reads format 1`,
      advice: "Write `canvas: 1`, or use a newer version of canvas.",
    };
  const asKeys = choicesAsKeys(path, node, allowed);
  if (asKeys) return asKeys;
  const written = node.kind === "scalar" ? String(node.value) : "";
  const standard = allowed.filter((word) => !Object.hasOwn(SPELLING_VARIANTS, word));
  const [closest] = closestWords(written, standard);
  const others = standard.filter((word) => word !== closest);
  const key = typeof path.at(-1) === "number" ? path.at(-2) : path.at(-1);
  return {
    message: `${shown(node)} is not a value of \`${key}\``,
    advice: closest
      ? `${meantAdvice([closest])} Also possible: ${others.join(", ")}.`
      : `Use one of: ${standard.join(", ")}.`,
    ...(closest && isSurelyMeant(written, closest)
      ? { fix: { title: `write \`${closest}\``, edits: [{ kind: "set", path, value: closest }] } }
      : {}),
  };
}

/** `phases: {purchase: yes}` */
function choicesAsKeys(path: CanvasPath, node: SourceNode, allowed: readonly string[]): Words | undefined {
  if (node.kind !== "map" || node.entries.length === 0) return undefined;
  const keys = node.entries.map(({ key }) => key);
  const takesList = schemaAt(path)?.anyOf?.some(({ items }) => items !== undefined) === true;
  if (!takesList || keys.some((key) => !allowed.includes(key))) return undefined;
  return {
    message: `a map is not a value of \`${path.at(-1)}\``,
    advice: `Write a list: \`${path.at(-1)}: [${keys.join(", ")}]\`.`,
  };
}

function explainPattern(path: CanvasPath, node: SourceNode): Words {
  if (node.kind === "scalar" && String(node.value).trim() === "")
    return { message: `${nameOfPlace(path)} is empty`, advice: "Write a text, or leave the key out." };
  const meant = node.kind === "scalar" ? meantByPattern(path, String(node.value)) : [];
  if (meant.length > 0) return { message: `${shown(node)} cannot stand as ${keyInWords(path)}`, ...oneOf(path, meant) };
  const isDate = node.kind === "scalar" && looksLikeDay(String(node.value));
  return {
    message: isDate
      ? `${shown(node)} is not a day of the calendar`
      : `${shown(node)} cannot stand as ${keyInWords(path)}`,
    advice: withExample(path),
  };
}

/** What a place is for, and what may stand there. */
function withExample(path: CanvasPath): string {
  const example = schemaAt(path)?.examples?.find((one) => typeof one !== "object");
  return `${describe(path)}${example === undefined ? "" : ` For example: \`${String(example)}\`.`}`;
}

/** A fix where one thing is meant, else what there is to choose from. */
function oneOf(path: CanvasPath, meant: readonly string[]): Pick<Words, "advice" | "fix" | "suggestions"> {
  const advice = `Write ${meant.map((text) => `\`${text}\``).join(" or ")}.`;
  const [fix, ...others] = meant.map(
    (value): Fix => ({ title: `write \`${value}\``, edits: [{ kind: "set", path, value }] }),
  );
  if (fix === undefined) return { advice };
  return others.length === 0 ? { advice, fix } : { advice, suggestions: [fix, ...others] };
}

function describe(path: CanvasPath): string {
  return schemaAt(path)?.description ?? `See ${docsPage("format")}.`;
}

/** `.inf`, `.nan`, and numbers beyond all that can be held. */
function isEndless(node: SourceNode): boolean {
  return node.kind === "scalar" && typeof node.value === "number" && !Number.isFinite(node.value);
}

/** A value as a person would name it; texts are quoted and cut in the middle when long. */
function shown(node: SourceNode): string {
  if (node.kind === "map") return "a map";
  if (node.kind === "list") return "a list";
  if (node.value === null) return "nothing";
  if (typeof node.value !== "string") return `\`${node.value}\``;
  const text = node.value.length > 60 ? `${beginningOf(node.value, 40)} … ${endOf(node.value, 15)}` : node.value;
  return `"${text}"`;
}

/** As texts; that a key may also be left unfilled is nothing to advise. */
function asList(value: unknown): readonly string[] {
  return [value]
    .flat()
    .map(String)
    .filter((each) => each !== "null");
}
