import { SPELLING_VARIANTS } from "../../model/vocabulary.generated.js";

/** What a value on the command line can be, as the JSON Schema of the field has it. */
export type Shape =
  | { readonly kind: "text" }
  | { readonly kind: "yes-no" }
  | { readonly kind: "number" }
  /** A number or a range. */
  | { readonly kind: "figure" }
  /** One of these; other spellings are taken for the one they stand for. */
  | {
      readonly kind: "choice";
      readonly options: readonly string[];
      readonly variants: Readonly<Record<string, string>>;
    }
  /** One or several. */
  | { readonly kind: "list"; readonly of: Shape }
  /** `key=value` each; with `of`, keys alone too. */
  | { readonly kind: "map"; readonly value: Shape; readonly of?: Shape }
  /** `field=value` each. */
  | { readonly kind: "record"; readonly fields: Readonly<Record<string, Shape>> };

/** A part of the JSON Schema, as far as shapes are read from it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** Looks a definition up by its name. */
export type Definitions = Readonly<Record<string, SchemaNode>>;

/** The shape of a field; undefined when it is too deep for a command line, such as a list of experiments. */
export function shapeOf(node: SchemaNode, definitions: Definitions): Shape | undefined {
  const name = node.$ref?.split("/").at(-1);
  if (name === "figure") return { kind: "figure" };
  if (name !== undefined) return shapeOf(definitions[name] ?? {}, definitions);
  if (node.enum) return { kind: "choice", options: optionsOf(node), variants: variantsIn(node) };
  const one = node.anyOf?.map((choice) => shapeOf(choice, definitions)).find((shape) => shape?.kind === "choice");
  if (one) return { kind: "list", of: one };
  return shapeOfType(node, [node.type ?? []].flat(), definitions);
}

function optionsOf({ enum: values = [] }: SchemaNode): readonly string[] {
  return values.filter(
    (value): value is string => typeof value === "string" && !Object.hasOwn(SPELLING_VARIANTS, value),
  );
}

function variantsIn({ enum: values = [] }: SchemaNode): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(SPELLING_VARIANTS).filter(([word]) => values.includes(word)));
}

function shapeOfType(node: SchemaNode, types: readonly string[], definitions: Definitions): Shape | undefined {
  const of = types.includes("array") && node.items ? shapeOf(node.items, definitions) : undefined;
  if (of && node.items?.type === "string") return withKeys({ kind: "list", of }, node, definitions);
  if (types.includes("array")) return undefined;
  if (types.includes("string")) return { kind: "text" };
  if (types.includes("boolean")) return { kind: "yes-no" };
  if (types.includes("number") || types.includes("integer")) return { kind: "number" };
  return types.includes("object") ? (recordOf(node, definitions) ?? mapOf(node, definitions)) : undefined;
}

/** A list whose entries may have values too: needs with weights, parts with names. */
function withKeys(list: Shape & { kind: "list" }, node: SchemaNode, definitions: Definitions): Shape {
  const map = mapOf(node, definitions);
  return map ? { ...map, of: list.of } : list;
}

function mapOf({ additionalProperties }: SchemaNode, definitions: Definitions): (Shape & { kind: "map" }) | undefined {
  if (typeof additionalProperties !== "object") return undefined;
  const value = shapeOf(additionalProperties, definitions);
  // Maps in maps are no longer read at a glance.
  return value && value.kind !== "record" && value.kind !== "map" ? { kind: "map", value } : undefined;
}

function recordOf({ properties }: SchemaNode, definitions: Definitions): Shape | undefined {
  if (properties === undefined) return undefined;
  const fields = Object.entries(properties).flatMap(([key, node]) => {
    const shape = shapeOf(node, definitions);
    return shape ? [[key, shape] as const] : [];
  });
  return { kind: "record", fields: Object.fromEntries(fields) };
}
