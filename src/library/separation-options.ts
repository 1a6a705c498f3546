import type { SeparationOptions } from "../analysis/separation/result.js";
import type { SourceNode } from "../document/source-tree.js";
import { problemsOf } from "../lint/config/check-shape.js";
import { configShape } from "../lint/config/config-shape.js";
import type { Shape } from "../lint/config/shape.js";
import { CATALOGUE } from "../rules/index.js";

/** Throws RangeError for options that a config could not set either; `undefined` is as good as not there. */
export function requireSeparationOptions(options: SeparationOptions | undefined): void {
  if (options === undefined) return;
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

/** A value of JavaScript as if it had been read from a file; it has no place in one. */
function nodeOf(value: unknown): SourceNode {
  const nowhere = { start: 0, end: 0 };
  if (Array.isArray(value)) return { kind: "list", isFlow: false, items: value.map(nodeOf), ...nowhere };
  if (typeof value === "object" && value !== null) {
    const given = Object.entries(value).filter(([, each]) => each !== undefined);
    const entries = given.map(([key, each]) => ({ key, keySpan: nowhere, value: nodeOf(each), hasColon: true }));
    return { kind: "map", isFlow: false, entries, ...nowhere };
  }
  const isScalar = value === null || typeof value === "number" || typeof value === "boolean";
  return { kind: "scalar", value: isScalar ? value : String(value), isPlain: false, ...nowhere };
}
