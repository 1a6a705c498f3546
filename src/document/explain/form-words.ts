import type { Fix } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import { printAtom, printText } from "../edit/scalar.js";
import type { SourceNode } from "../source-tree.js";
import { knownKeys, shapeAt } from "./known-keys.js";

/** How a value is written in the form that its key takes. */
export interface Form {
  readonly advice: string;
  /** What is wrong, where that says more than of what kind the value is. */
  readonly message?: string;
  readonly fix?: Fix;
  /** Each of several things that the value may be. */
  readonly suggestions?: readonly Fix[];
}

export type Small = string | number | boolean | readonly Small[] | { readonly [key: string]: Small };

/** A small value as it is written inside brackets. */
export function inFlow(value: Small): string {
  if (typeof value === "string") return printText(value, { inFlow: true });
  if (typeof value !== "object") return printAtom(value);
  if (Array.isArray(value)) return `[${value.map(inFlow).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, inside]) => `${key}: ${inFlow(inside)}`)
    .join(", ")}}`;
}

/** The text that a value is, or the texts of a list; undefined where it holds anything else, or nothing. */
export function textsIn(node: SourceNode): readonly string[] | undefined {
  const parts = node.kind === "list" ? node.items : [node];
  const texts = parts.flatMap((part) => (part.kind === "scalar" && part.value !== null ? String(part.value) : []));
  return texts.length > 0 && texts.length === parts.length ? texts : undefined;
}

/** The key of a map under which a text may stand: the one that has this word, else the first that takes any. */
export function textField(map: CanvasPath, text: string): string | undefined {
  const keys = knownKeys(map);
  const shapeOf = (key: string) => shapeAt([...map, key]);
  return (
    keys.find((key) => shapeOf(key)?.enum?.includes(text)) ?? keys.find((key) => shapeOf(key)?.pattern?.ascii === "\\S")
  );
}

/** The key under which a text is read that stands where several keys may. */
export function fieldOfText(known: readonly string[]): string | undefined {
  return ["statement", "name", "text", "what", "when", "finding", "alternative"].find((key) => known.includes(key));
}

export function settingTo(path: CanvasPath, value: Small): Fix {
  return { title: `write \`${inFlow(value)}\``, edits: [{ kind: "set", path, value }] };
}
