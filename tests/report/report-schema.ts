import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8"));
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  closed(schema) as AnySchema,
);

/** The published schema lets properties be added; here each must be described. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, closed(value)]);
  return Object.fromEntries("properties" in part ? [...entries, ["additionalProperties", false]] : entries);
}

/** What the published schema of reports, or a property that it does not describe, says against a report. */
export function schemaErrors(data: unknown): readonly string[] {
  if (isValid(data)) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
