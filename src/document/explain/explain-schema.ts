import type { ErrorObject } from "ajv";
import { grouped } from "../../model/grouped.js";
import type { CanvasPath } from "../../model/path.js";
import { type SourceNode, stepDown } from "../source-tree.js";
import { explainBadKeys } from "./explain-bad-keys.js";
import { explainUnknownKeys } from "./explain-unknown-keys.js";
import { explainValue } from "./explain-value.js";
import type { ErrorGroup, SchemaProblem } from "./schema-problem.js";

/** Turns the validator's errors into sentences, each once, in the order of the file. */
export function explainSchemaErrors(errors: readonly ErrorObject[], root: SourceNode): readonly SchemaProblem[] {
  // Of a file in another version of the format, nothing else can be said.
  const version = errors.filter((error) => error.instancePath === "/canvas");
  const groups = groupByPlace(version.length > 0 ? version : errors, root);
  return entriesAsOne(groups.flatMap(explainGroup));
}

/** What is said of all entries of a list is said once, at the first of them. */
function entriesAsOne(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const isOfEntry = ({ at, message }: SchemaProblem) =>
    "path" in at && typeof at.path.at(-1) === "number" && (at.path.length === 2 || message.startsWith(ENTRIES_OF));
  const alike = grouped(problems, (problem) => (isOfEntry(problem) ? problem.message : problem));
  return Array.from(alike.values(), (same) => {
    const [first] = same;
    return same.length === 1 ? first : { ...first, drops: same.flatMap(({ drops }) => drops) };
  });
}

const ENTRIES_OF = "the entries of ";

function explainGroup(group: ErrorGroup): readonly SchemaProblem[] {
  const has = (keyword: string) => group.errors.some((error) => error.keyword === keyword);
  const hasBadKeys = has("propertyNames");
  const value = withoutOtherBranches(group).find(
    (error) => !KEY_KEYWORDS.has(error.keyword) && !(hasBadKeys && error.keyword === "enum"),
  );
  return [
    ...(has("additionalProperties") || has("required") ? explainUnknownKeys(group) : []),
    ...(hasBadKeys ? explainBadKeys(group) : []),
    ...(value ? [explainValue(group, value)] : []),
  ];
}

/** On a map these can only speak of one of its keys, which `explainBadKeys` does better. */
const KEYWORDS_OF_TEXTS = new Set(["pattern", "not", "const", "minLength"]);
const KEY_KEYWORDS = new Set(["additionalProperties", "propertyNames", "required", "anyOf"]);

/** Of `one or a list`, only the branch that the author chose by writing a list or not has something to say. */
function withoutOtherBranches({ node, errors }: ErrorGroup): readonly ErrorObject[] {
  const own = errors.filter((error) => node.kind !== "map" || !KEYWORDS_OF_TEXTS.has(error.keyword));
  if (!own.some((error) => error.keyword === "anyOf")) return own;
  if (node.kind === "list") return [];
  const chosen = own.filter((error) => error.keyword === "enum");
  return chosen.length > 0 ? chosen : own;
}

function groupByPlace(errors: readonly ErrorObject[], root: SourceNode): readonly ErrorGroup[] {
  const groups = new Map<string, ErrorGroup & { errors: ErrorObject[] }>();
  for (const error of errors) {
    const known = groups.get(error.instancePath);
    if (known) known.errors.push(error);
    else {
      const { path, node } = placeOf(error.instancePath, root);
      groups.set(error.instancePath, { path, node, root, errors: [error] });
    }
  }
  return [...groups.values()].sort((a, b) => a.node.start - b.node.start || a.path.length - b.path.length);
}

/** Where a JSON pointer leads, and its path: segments that index a list become numbers. */
function placeOf(pointer: string, root: SourceNode): { readonly path: CanvasPath; readonly node: SourceNode } {
  const path: (string | number)[] = [];
  let node = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = node.kind === "list" ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(key);
    node = stepDown(node, key)?.node ?? node;
  }
  return { path, node };
}
