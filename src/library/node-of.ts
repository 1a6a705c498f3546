import type { SourceNode } from "../document/source-tree.js";

/** A value of JavaScript as if it had been read from a file, so that it can be checked like one; it has no place in one. */
export function nodeOf(value: unknown): SourceNode {
  const nowhere = { start: 0, end: 0 };
  if (Array.isArray(value)) return { kind: "list", isFlow: false, items: value.map(nodeOf), ...nowhere };
  if (typeof value === "object" && value !== null) {
    const all: readonly (readonly [unknown, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
    const given = all.filter(([, each]) => each !== undefined);
    const entries = given.map(([key, each]) => ({
      key: String(key),
      keySpan: nowhere,
      value: nodeOf(each),
      hasColon: true,
    }));
    return { kind: "map", isFlow: false, entries, ...nowhere };
  }
  const isScalar = value === null || typeof value === "number" || typeof value === "boolean";
  return { kind: "scalar", value: isScalar ? value : String(value), isPlain: false, ...nowhere };
}
