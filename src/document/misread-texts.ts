import type { CanvasPath } from "../model/path.js";
import { knownKeys } from "./known-keys.js";
import type { SchemaProblem } from "./schema-problem.js";
import type { ScalarNode, SourceNode } from "./source-tree.js";

/** Texts in which the author wrote keys or entries of a list: valid YAML, and not what was meant. */
export function findMisreadTexts(root: SourceNode, source: string): readonly SchemaProblem[] {
  return [...walk(root, [], source)];
}

function* walk(node: SourceNode, path: CanvasPath, source: string): Iterable<SchemaProblem> {
  if (node.kind === "list") for (const [i, item] of node.items.entries()) yield* walk(item, [...path, i], source);
  else if (node.kind === "map") for (const { key, value } of node.entries) yield* walk(value, [...path, key], source);
  else if (node.isPlain && typeof node.value === "string") {
    const problem = hiddenKey(node, node.value, path) ?? hiddenDash(node, node.value, path, source);
    if (problem) yield problem;
  }
}

/** `name:Families` where an item may be a text. */
function hiddenKey({ start }: ScalarNode, text: string, path: CanvasPath): SchemaProblem | undefined {
  if (path.length < 2 || !text.includes(":")) return undefined;
  const [, key = "", rest = ""] = /^([a-z_]+):(\S.*)$/.exec(text) ?? [];
  if (!knownKeys(path).includes(key)) return undefined;
  return misread(
    path,
    { start, end: start + key.length + 1 },
    {
      message: `there is no space behind the colon of \`${key}:${rest}\`, so it is one text and no key`,
      advice: `Write \`${key}: ${rest}\`.`,
    },
  );
}

/** `-bread`, and `- bread` with a deeper `- smile` below it. */
function hiddenDash(node: ScalarNode, text: string, path: CanvasPath, source: string): SchemaProblem | undefined {
  if (text.startsWith("-") ? !/^-[^\s\d-]/.test(text) : !text.includes(" - ")) return undefined;
  const lines = source.slice(node.start, node.end).split("\n");
  if (lines.length < 2) return undefined;
  const isTight = lines.every((line) => /^\s*-\S/.test(line));
  if (isTight)
    return misread(
      path,
      { start: node.start, end: node.end },
      {
        message: `there is no space behind the dashes of \`${lines.map((line) => line.trim()).join(" ")}\`, so it is one text and no list`,
        advice: `Write ${lines.map((line) => `\`- ${line.trim().slice(1)}\``).join(" and ")}.`,
      },
    );
  const deeper = lines.findIndex((line, i) => i > 0 && /^\s*- /.test(line));
  if (deeper === -1 || typeof path.at(-1) !== "number") return undefined;
  const said = (lines[deeper] ?? "").trim();
  const start = node.start + lines.slice(0, deeper).join("\n").length + 1 + (lines[deeper] ?? "").search(/\S/);
  return misread(
    path,
    { start, end: start + said.length },
    {
      message: `\`${said}\` is set in deeper than the entry above, so it is read as part of that text`,
      advice: "Set its dash in as far as the one above.",
    },
  );
}

function misread(
  path: CanvasPath,
  at: SchemaProblem["at"],
  words: Pick<SchemaProblem, "message"> & { readonly advice: string },
): SchemaProblem {
  const why = "What was meant as a key or as an entry of a list is nothing but words now.";
  return { ...words, at, why, subject: path.join("/"), drops: [], mayHide: true };
}
