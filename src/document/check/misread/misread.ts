import type { CanvasPath } from "../../../model/path.js";
import type { SchemaProblem } from "../../explain/schema-problem.js";

/** What is said of a text in which the author wrote keys or entries. */
export function misread(
  place: CanvasPath,
  at: SchemaProblem["at"],
  words: Pick<SchemaProblem, "message"> & { readonly advice: string },
): SchemaProblem {
  const path = [...place];
  const why = "What was meant as a key or as an entry of a list is nothing but words now.";
  return { ...words, at, why, subject: path.join("/"), drops: [], mayHide: true };
}
