import type { Pattern, Shape } from "../src/document/shape.js";

type Schema = Readonly<Record<string, unknown>>;

/** Words that say nothing about what a value must be. */
const SILENT = new Set(["$schema", "$id", "$defs", "title", "description", "examples"]);
const KEPT = new Set(["type", "enum", "minLength", "minimum", "maximum", "required", "minProperties"]);

/** The schema of canvases as the table that `fitsSchema` walks. Fails when the schema uses a word that it does not know. */
export function canvasShapeSource(schema: Schema): string {
  const shapes = Object.entries(schema.$defs as Record<string, Schema>).map(([name, def]) => [name, shapeOf(def)]);
  return [
    'import type { Shape } from "./shape.js";\n',
    `export const CANVAS_SHAPE: Shape = ${JSON.stringify(shapeOf(schema))};\n`,
    `export const SHAPES: Readonly<Record<string, Shape>> = ${JSON.stringify(Object.fromEntries(shapes))};\n`,
  ].join("\n");
}

function shapeOf(schema: Schema): Shape {
  return Object.assign({}, ...Object.entries(schema).map(([word, value]) => translated(word, value)));
}

function translated(word: string, value: unknown): object {
  if (SILENT.has(word)) return {};
  if (KEPT.has(word)) return { [word]: value };
  switch (word) {
    case "$ref":
      return { $ref: String(value).replace(/^#\/\$defs\/(?=\w+$)/, "") };
    case "pattern":
      return { pattern: patternOf(String(value)) };
    case "items":
    case "propertyNames":
      return { [word]: shapeOf(value as Schema) };
    case "additionalProperties":
      return { [word]: value === false ? false : shapeOf(value as Schema) };
    case "not":
      if (Object.keys(value as Schema).join() === "const") return { [word]: value };
      break;
    case "anyOf":
      return { [word]: (value as Schema[]).map(shapeOf) };
    case "properties":
      return { [word]: Object.fromEntries(Object.entries(value as Schema).map(([k, v]) => [k, shapeOf(v as Schema)])) };
    case "patternProperties":
      if (JSON.stringify(value) === '{"^x-":{}}') return { takesExtensions: true };
  }
  throw new Error(`src/document/read/fits-schema.ts does not know ${word}: ${JSON.stringify(value)}`);
}

const ASCII: Readonly<Record<string, string>> = {
  "\\p{Ll}": "a-z",
  "\\p{N}": "0-9",
  "\\p{Lo}": "",
  "\\p{Lm}": "",
  "\\p{M}": "",
};

/** Narrowing a class narrows what a pattern takes, unless the class is negated. */
function patternOf(whole: string): Pattern {
  const ascii = whole.replaceAll(/\\p\{\w+\}/g, (letters) => {
    const narrowed = ASCII[letters];
    if (narrowed === undefined || whole.includes("[^")) throw new Error(`no ASCII form of ${letters} in ${whole}`);
    return narrowed;
  });
  return ascii === whole ? { ascii } : { ascii, whole };
}
