import type { Plain } from "../../../src/document/edit/plain.js";
import type { CanvasEdit, PlainValue } from "../../../src/model/finding.js";
import type { CanvasPath } from "../../../src/model/path.js";

/** Every path of a value, the root left out. */
export function pathsOf(root: Plain, at: CanvasPath = []): readonly CanvasPath[] {
  const children: [string | number, Plain][] =
    root instanceof Map ? [...root] : Array.isArray(root) ? root.map((item, i) => [i, item]) : [];
  return children.flatMap(([key, child]) => [[...at, key], ...pathsOf(child, [...at, key])]);
}

/** Values of every shape, those that YAML readers take for something else included. */
const VALUES: readonly PlainValue[] = [
  "z",
  "012",
  "a: b # c",
  "one\ntwo\n",
  "word ".repeat(30).trim(),
  7,
  null,
  [],
  ["x", "y, z"],
  {},
  { k: 1, l: ["m"] },
  { k: { deep: { deeper: ["x"] } } },
];

/** Every kind of edit at every path of a value. */
export function everyEditOf(root: Plain): readonly CanvasEdit[] {
  return [[], ...pathsOf(root)].flatMap((path): CanvasEdit[] => {
    const isEntry = path.length > 0;
    const own: CanvasEdit[] = [
      ...VALUES.map((value): CanvasEdit => ({ kind: "set", path, value })),
      { kind: "remove", path },
      { kind: "append", path, value: "new" },
      { kind: "append", path, value: { k: 1 } },
    ];
    return [
      ...(isEntry ? own : []),
      ...(typeof path.at(-1) === "string" ? [{ kind: "rename-key" as const, path, to: "renamed" }] : []),
      { kind: "set", path: [...path, "fresh"], value: "new" },
      { kind: "set", path: [...path, "fresh"], value: { a: { b: ["c"] } } },
    ];
  });
}
