import type { SeparationOptions } from "../analysis/separation/result.js";
import { problemsOf } from "../lint/config/check-shape.js";
import { configShape } from "../lint/config/config-shape.js";
import type { Shape } from "../lint/config/shape.js";
import { CATALOGUE } from "../rules/index.js";
import { nodeOf } from "./node-of.js";

/** Throws RangeError for options that a config could not set either; `undefined` is as good as not there. */
export function requireSeparationOptions(options: SeparationOptions | undefined): void {
  if (options === undefined) return;
  // From JavaScript anything may come.
  if (typeof options !== "object" || options === null)
    throw new TypeError("the options of the separation are an object");
  const [problem] = problemsOf(nodeOf(options), shape(), "separation");
  if (problem) throw new RangeError(problem.message);
}

/** What a config takes, and what only the command line says: `--all`. */
function shape(): Shape {
  const inConfig = configShape(CATALOGUE).keys.get("separation");
  if (inConfig?.kind !== "map") throw new Error("a config has no map of the separation");
  const everySegment = { kind: "flag", description: "Pair every segment." } as const;
  return { ...inConfig, keys: new Map<string, Shape>([...inConfig.keys, ["everySegment", everySegment]]) };
}
