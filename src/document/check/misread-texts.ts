import type { CanvasPath } from "../../model/path.js";
import { knownKeys } from "../explain/known-keys.js";
import type { SchemaProblem } from "../explain/schema-problem.js";
import type { ScalarNode, SourceNode } from "../source-tree.js";
import { fieldsBeside } from "./misread/fields-beside.js";
import { hiddenEntries } from "./misread/hidden-entries.js";
import { misread } from "./misread/misread.js";
import { oddKey } from "./misread/odd-key.js";
import { tightKeys } from "./misread/tight-key.js";

/** Texts in which the author wrote keys or entries of a list, and facts beside their item: valid YAML, and not what was meant. */
export function findMisreadTexts(root: SourceNode, source: string): readonly SchemaProblem[] {
  const found: SchemaProblem[] = [];
  look(root, [], source, (problem) => found.push(problem));
  found.push(...fieldsBeside(root, source));
  return found;
}

/** Those whose lines would be run together if they were printed anew; a block text keeps them. */
export function findMisreadLines(root: SourceNode, source: string): readonly SchemaProblem[] {
  const found: SchemaProblem[] = [];
  look(root, [], source, (problem, node) => {
    if (node?.isPlain && source.slice(node.start, node.end).includes("\n")) found.push(problem);
  });
  return found;
}

/** What is wrong, and the text that it is wrong with; a key without a value has none. */
type Tell = (problem: SchemaProblem, node?: ScalarNode) => void;

/** Every text of every file comes by here: the path is one list that grows and shrinks on the way. */
function look(node: SourceNode, path: (string | number)[], source: string, tell: Tell): void {
  if (node.kind === "scalar") {
    if (typeof node.value !== "string") return;
    const problem = misreadText(node, node.value, path, source);
    if (problem) tell(problem, node);
    return;
  }
  const length = node.kind === "list" ? node.items.length : node.entries.length;
  let lacksColon = false;
  for (let i = 0; i < length; i++) {
    const child = node.kind === "list" ? node.items[i] : node.entries[i]?.value;
    path.push(node.kind === "list" ? i : (node.entries[i]?.key ?? ""));
    if (child) look(child, path, source, tell);
    path.pop();
    const entry = node.kind === "map" && node.isFlow ? node.entries[i] : undefined;
    if (entry?.hasColon !== false) continue;
    lacksColon = true;
    const problem = oddKey(entry, path);
    if (problem) tell(problem);
  }
  if (lacksColon && node.kind === "map") for (const problem of tightKeys(node, path, source)) tell(problem);
}

function misreadText(node: ScalarNode, text: string, path: CanvasPath, source: string): SchemaProblem | undefined {
  const dash = node.isPlain ? hiddenDash(node, text, path, source) : undefined;
  return dash ?? hiddenEntries(node, path, source) ?? (node.isPlain ? hiddenKey(node, text, path) : undefined);
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
  const few = lines.slice(0, 3).map((line) => line.trim());
  const isTight = lines.every((line) => /^\s*-\S/.test(line));
  if (isTight)
    return misread(
      path,
      { start: node.start, end: node.end },
      {
        message: `there is no space behind the dashes of \`${few.join(" ")}\`, so it is one text and no list`,
        advice: `Write ${few.map((line) => `\`- ${line.slice(1)}\``).join(" and ")}.`,
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
