import schema from "../../../schemas/canvas.schema.json" with { type: "json" };
import type { AddableKind } from "./kinds.js";
import { type Definitions, type SchemaNode, type Shape, shapeOf } from "./shape.js";

/** A field of an item that can be given on the command line. */
export interface ItemField {
  /** As the canvas has it: `cost_per_customer`. */
  readonly key: string;
  /** As it is typed: `cost-per-customer`. */
  readonly flag: string;
  readonly description: string;
  readonly shape: Shape;
}

// The import's own type is one of literals; what is read of it is checked by its tests.
const DEFINITIONS = schema.$defs as unknown as Definitions;

/** The fields that the format has for a kind of item, in its order: what `canvas add` takes as flags. */
export function fieldsOf({ definition }: AddableKind): readonly ItemField[] {
  const properties: Readonly<Record<string, SchemaNode>> = DEFINITIONS[definition]?.properties ?? {};
  return Object.entries(properties).flatMap(([key, node]): ItemField[] => {
    const shape = shapeOf(node, DEFINITIONS);
    return shape ? [{ key, flag: key.replaceAll("_", "-"), description: describe(node, shape), shape }] : [];
  });
}

/** The schema's own description, without its full stop, and what may be given. */
function describe({ description = "" }: SchemaNode, shape: Shape): string {
  const options = shape.kind === "list" ? shape.of : shape;
  const choices = options.kind === "choice" ? `: ${options.options.join(", ")}` : "";
  return `${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, "")}${choices}`;
}
