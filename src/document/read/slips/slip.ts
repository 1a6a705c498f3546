import type { YAMLError } from "yaml";
import type { YamlProblem } from "../yaml-problem.js";

/** The keys that may stand at a place of a file; none where any id is a key, or where nothing is known of the file. */
export type KeysAt = (path: readonly (string | number)[]) => readonly string[];

/** Where YAML stopped reading. */
export interface Stop {
  readonly source: string;
  readonly code: YAMLError["code"];
  readonly message: string;
  readonly at: number;
  readonly keysAt: KeysAt;
}

/** Knows one slip that people make, by where YAML stopped; undefined when it was another one. */
export type Slip = (stop: Stop) => YamlProblem | undefined;
