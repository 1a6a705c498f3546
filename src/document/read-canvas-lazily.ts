import { fitsSchema } from "./read/fits-schema.js";
import { readPlainText } from "./read/read-plain-text.js";
import { readTree } from "./read/read-tree.js";
import type { ReadOptions, ReadResult } from "./read-result.js";

/**
 * The same as `readCanvas`, but loads the whole YAML reader only for a text that needs it, and what explains the schema
 * only for a file that breaks it: most starts are faster.
 */
export async function readCanvasLazily(source: string, options: ReadOptions = {}): Promise<ReadResult> {
  const text =
    readPlainText(source, options) ?? (await import("./read/read-yaml-text.js")).readYamlText(source, options);
  if (text.kind === "unreadable") return text.result;
  const { reading } = text;
  if (fitsSchema(reading.value)) return readTree(reading, []);
  const { schemaProblems } = await import("./explain/schema-problems.js");
  return readTree(reading, schemaProblems(reading.value, reading.tree));
}
