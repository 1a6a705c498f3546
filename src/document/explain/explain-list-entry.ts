import type { Finding } from "../../model/finding.js";
import { idFromName } from "../../model/id-from-name.js";
import type { CanvasPath } from "../../model/path.js";
import { entryOf, type MapEntry, type MapNode, type SourceNode } from "../source-tree.js";
import { inFlow } from "./form-words.js";
import { knownKeys } from "./known-keys.js";

type Words = Pick<Finding, "message" | "why"> & { readonly advice: string };

const WHY = "A list holds names only. What has facts needs an id, by which the other blocks can refer to it.";

/** Something other than a text in a block that is a list: how a map of the same would be written. */
export function explainListEntry(path: CanvasPath, node: SourceNode, shown: string, root: SourceNode): Words {
  const [block = ""] = path;
  if (node.kind !== "map")
    return {
      message: `an entry of the list \`${block}\` must be a text, but is ${shown}`,
      advice: "Write one idea per line, or give each an id: `id: {name: ...}`.",
    };
  const list = entryOf(root, block)?.value;
  const isInBrackets = list?.kind === "list" && list.isFlow;
  return {
    message: `the entries of \`${block}\` stand in a list, where each can only be a text`,
    why: WHY,
    advice: `To say more than a name, make \`${block}\` a map: ${isInBrackets ? inBraces(path, node) : inPlaceOfDash(path, node)}`,
  };
}

function inPlaceOfDash(path: CanvasPath, node: MapNode): string {
  const given = givenId(node);
  if (given !== undefined)
    return `write \`${given}:\` in place of \`- id: ${given}\`, and leave the facts below it set in.`;
  const key = keyAsId(path, node);
  if (key !== undefined) return `\`${key}:\` is the id already, so take the dash before it away.`;
  return `write \`${idOfName(node) ?? "id"}:\` in place of \`-\`, and indent the facts below it.`;
}

/** `[{name: Staff}]`, where no line has a dash. */
function inBraces(path: CanvasPath, node: MapNode): string {
  const key = keyAsId(path, node);
  if (key !== undefined) return `\`${key}\` is the id already, so write \`${path[0]}: {${key}: …}\`.`;
  const facts = node.entries.filter((entry) => entry.key !== "id");
  const [first] = facts;
  const shown = `${first ? fact(first) : ""}${facts.length > 1 ? ", …" : ""}`;
  return `write \`${path[0]}: {${givenId(node) ?? idOfName(node) ?? "id"}: {${shown}}}\`.`;
}

function fact({ key, value }: MapEntry): string {
  return `${key}: ${value.kind === "scalar" && value.value !== null ? inFlow(value.value) : "…"}`;
}

function givenId({ entries }: MapNode): string | undefined {
  const [first] = entries;
  const id = first?.key === "id" && first.value.kind === "scalar" ? first.value.value : undefined;
  return typeof id === "string" ? id : undefined;
}

/** The only key of an entry that is no field: it names what stands below it. */
function keyAsId(path: CanvasPath, { entries }: MapNode): string | undefined {
  const [first, ...others] = entries;
  const isField = first !== undefined && knownKeys([...path.slice(0, -1), "id"]).includes(first.key);
  return others.length === 0 && !isField ? first?.key : undefined;
}

const LONGEST = 32;

function idOfName(node: MapNode): string | undefined {
  const name = entryOf(node, "name")?.value;
  const id = name?.kind === "scalar" && typeof name.value === "string" ? idFromName(name.value) : "";
  return id === "" || id.length > LONGEST ? undefined : id;
}
