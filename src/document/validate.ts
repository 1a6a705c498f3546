import type { ErrorObject } from "ajv";
import type { PlainTree } from "./source-tree.js";
import validateCanvas from "./validate-canvas.generated.js";

/** What the schema says against a value, raw; `explain-schema.ts` makes sentences of it. The only user of ajv's work. */
export function schemaErrors(value: PlainTree): readonly ErrorObject[] {
  return validateCanvas(value) ? [] : (validateCanvas.errors ?? []);
}
