import type { Limits } from "../limits.js";
import type { YamlProblem } from "../read/yaml-problem.js";
import { entryOf, type SourceNode } from "../source-tree.js";

/** Where `all` stands for what another block holds, block by block. */
const FIELDS = {
  customer_segments: { fields: ["depends_on", "separate_from"], reaches: "customer_segments" },
  value_propositions: { fields: ["for"], reaches: "customer_segments" },
  channels: { fields: ["for"], reaches: "customer_segments" },
  customer_relationships: { fields: ["for"], reaches: "customer_segments" },
  revenue_streams: { fields: ["from"], reaches: "customer_segments" },
  key_resources: { fields: ["for"], reaches: "value_propositions" },
  key_activities: { fields: ["for"], reaches: "value_propositions" },
} as const;

/** Marks the `all` with which links reach more than the limit: one word can stand for thousands of links. */
export function tooWideLinks(tree: SourceNode, { reached: limit, advice }: Limits): YamlProblem | undefined {
  let left = limit;
  for (const [block, { fields, reaches }] of Object.entries(FIELDS)) {
    const reached = childrenOf(blockOf(tree, reaches)).length;
    for (const all of linksToAll(blockOf(tree, block), fields)) {
      left -= reached;
      if (left >= 0) continue;
      return {
        start: all.start,
        end: all.end,
        message: `up to this \`all\`, the word stands for more than ${limit} links`,
        advice,
      };
    }
  }
  return undefined;
}

function blockOf(tree: SourceNode, block: string): SourceNode | undefined {
  return entryOf(tree, block)?.value;
}

function* linksToAll(block: SourceNode | undefined, fields: readonly string[]): Iterable<SourceNode> {
  for (const item of childrenOf(block))
    for (const field of fields) {
      const links = entryOf(item, field)?.value;
      if (links && isAll(links)) yield links;
      else yield* childrenOf(links).filter(isAll);
    }
}

function isAll(node: SourceNode): boolean {
  return node.kind === "scalar" && node.value === "all";
}

function childrenOf(node: SourceNode | undefined): readonly SourceNode[] {
  if (node?.kind === "map") return node.entries.map(({ value }) => value);
  return node?.kind === "list" ? node.items : [];
}
