import type { Span } from "../../model/path.js";

/** Why a text is not the YAML that a canvas needs, and what would be right. */
export interface YamlProblem extends Span {
  readonly message: string;
  readonly advice: string;
}
