import type { CanvasPath } from "../../model/path.js";
import type { ReaderFinding } from "../read-result.js";
import type { ScalarNode, SourceNode } from "../source-tree.js";

/** As in `1.200` and `12.500`. Who means a fraction leaves out the last zero; other fractions of three digits are left in peace. */
const GROUPED = /^-?[1-9]\d{0,2}\.\d{2}0$/;
const SOMEWHERE = /\d\.\d\d0(?!\d)/;

/** Numbers that a reader in Berlin takes for thousands and YAML for fractions: valid, and wrong by a factor of a thousand. */
export function findThousandsMarks(root: SourceNode, source: string): readonly ReaderFinding[] {
  // Most files have none, and are spared the walk.
  return SOMEWHERE.test(source) ? [...lookAt(root, [], source)] : [];
}

function* lookAt(node: SourceNode, path: CanvasPath, source: string): Iterable<ReaderFinding> {
  if (node.kind === "scalar") yield* looksGrouped(node, path, source);
  else if (node.kind === "list")
    for (const [index, item] of node.items.entries()) yield* lookAt(item, [...path, index], source);
  else
    for (const { key, value } of node.entries) if (!key.startsWith("x-")) yield* lookAt(value, [...path, key], source);
}

function* looksGrouped({ value, start, end }: ScalarNode, path: CanvasPath, source: string): Iterable<ReaderFinding> {
  const written = source.slice(start, end);
  if (typeof value !== "number" || !GROUPED.test(written)) return;
  const thousands = Number(written.replace(".", ""));
  yield {
    rule: "thousands-mark",
    message: `\`${written}\` is the number ${value} to YAML, where a point never sets thousands apart`,
    at: { path },
    subject: path.join("/"),
    value: written,
    advice: `Write \`${thousands}\` if that is what it means, otherwise \`${value}\`.`,
    suggestions: [{ title: `write \`${thousands}\``, edits: [{ kind: "set", path, value: thousands }] }],
  };
}
