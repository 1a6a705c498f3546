import type { PlainTree, SourceNode } from "../source-tree.js";
import { schemaErrors } from "../validate.js";
import { explainSchemaErrors } from "./explain-schema.js";
import type { SchemaProblem } from "./schema-problem.js";

/** What the schema has against a value, in sentences. */
export function schemaProblems(value: PlainTree, tree: SourceNode): readonly SchemaProblem[] {
  return explainSchemaErrors(schemaErrors(value), tree);
}
