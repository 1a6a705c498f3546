import type { YAMLError } from "yaml";
import type { YamlProblem } from "../yaml-problem.js";

/** Where YAML stopped reading. */
export interface Stop {
  readonly source: string;
  readonly code: YAMLError["code"];
  readonly message: string;
  readonly at: number;
}

/** Knows one slip that people make, by where YAML stopped; undefined when it was another one. */
export type Slip = (stop: Stop) => YamlProblem | undefined;
