import canvasSchema from "../../schemas/canvas.schema.json" with { type: "json" };

export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly (string | number)[];
  readonly examples?: readonly unknown[];
}

const ROOT = canvasSchema as unknown as SchemaNode & { readonly $defs: Readonly<Record<string, SchemaNode>> };

/** The part of the schema that a place in a canvas must meet; undefined where the schema says nothing. */
export function schemaAt(path: readonly (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = ROOT;
  for (const key of path) {
    node = node && step(node, key);
    if (!node) return undefined;
  }
  return node && merged(node);
}

function step(node: SchemaNode, key: string | number): SchemaNode | undefined {
  const here = merged(node);
  if (typeof key === "number") return here.items ?? here.anyOf?.map((branch) => merged(branch).items).find(Boolean);
  const own = here.properties && Object.hasOwn(here.properties, key) ? here.properties[key] : undefined;
  return own ?? (typeof here.additionalProperties === "object" ? here.additionalProperties : undefined);
}

function merged(node: SchemaNode): SchemaNode {
  if (!node.$ref) return node;
  const target = ROOT.$defs[node.$ref.replace("#/$defs/", "")];
  return { ...target, ...node };
}
