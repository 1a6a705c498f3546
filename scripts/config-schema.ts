import { configShape } from "../src/lint/config/config-shape.js";
import type { EitherShape, MapShape, Shape } from "../src/lint/config/shape.js";
import { CATALOGUE } from "../src/rules/index.js";

type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of `canvas.config.yaml`: editors complete and check with it what canvas itself checks. */
export function configSchemaText(): string {
  const shape = configShape(CATALOGUE);
  const rules = shape.keys.get("rules");
  if (rules?.kind !== "map") throw new Error("a config has a map of rules");
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://unpkg.com/bizcanvas@1/schemas/config.schema.json",
    title: "Config of canvas lint",
    ...mapSchema(shape, rules),
    $defs: { rules: mapSchema(rules, undefined), ...PARTS },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const SEVERITY = { $ref: "#/$defs/severity" };
const TEXTS = { $ref: "#/$defs/texts" };
const TEXT = { type: "string", pattern: "\\S" };

/** What stands in many places. */
const PARTS = {
  severity: { enum: ["info", "warning", "error", "off"] },
  setting: {
    anyOf: [SEVERITY, { type: "object", properties: { severity: SEVERITY }, additionalProperties: false }],
  },
  texts: { anyOf: [TEXT, { type: "array", items: TEXT }, { type: "null" }] },
};

/** @param rules the shape that is written out once and referred to elsewhere */
function schemaOf(shape: Shape, rules: Shape | undefined): JsonSchema {
  const { description } = shape;
  if (shape === rules) return { description, $ref: "#/$defs/rules" };
  switch (shape.kind) {
    case "map":
      return mapSchema(shape, rules);
    case "either":
      return { description, ...settingSchema(shape) };
    case "list":
      return { description, type: ["array", "null"], items: schemaOf(shape.of, rules) };
    case "texts":
      return { description, ...TEXTS };
    case "choice":
      return { description, enum: shape.words };
    case "number":
      return numberSchema(shape);
    case "flag":
      return { description, type: "boolean" };
  }
}

function settingSchema({ full }: EitherShape): JsonSchema {
  if (full.keys.size === 1) return { $ref: "#/$defs/setting" };
  const { properties } = mapSchema(full, undefined);
  const own = { ...(properties as JsonSchema), severity: SEVERITY };
  return { anyOf: [SEVERITY, { type: "object", properties: own, additionalProperties: false }] };
}

function numberSchema({ description, isWhole, minimum, maximum }: Extract<Shape, { kind: "number" }>): JsonSchema {
  const range = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  return { description, type: isWhole ? "integer" : "number", ...range };
}

function mapSchema({ description, keys, required }: MapShape, rules: Shape | undefined): JsonSchema {
  return {
    description,
    // A key with nothing behind it says as little as no key.
    type: required ? "object" : ["object", "null"],
    properties: Object.fromEntries([...keys].map(([key, shape]) => [key, schemaOf(shape, rules)])),
    ...(required && { required }),
    additionalProperties: false,
  };
}
