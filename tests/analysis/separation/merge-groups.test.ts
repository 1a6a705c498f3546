import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MergeGraph, mergeGroups } from "../../../src/analysis/separation/merge-groups.js";
import { trials } from "../../tier.js";

function graphOf(size: number, edges: Iterable<readonly [number, number]>): MergeGraph {
  const graph = new MergeGraph(size);
  for (const [a, b] of edges) if (a !== b) graph.join(a, b);
  return graph;
}

/** All maximal cliques of two or more, by trying every subset. */
function byTrying(size: number, graph: MergeGraph): readonly (readonly number[])[] {
  const vertices = [...Array(size).keys()];
  const cliques: number[][] = [];
  for (let mask = 1; mask < 2 ** size; mask++) {
    const members = vertices.filter((v) => mask & (1 << v));
    const isClique = members.every((a) => members.every((b) => a === b || graph.has(a, b)));
    const isMaximal = vertices.every((v) => members.includes(v) || !members.every((m) => graph.has(v, m)));
    if (members.length > 1 && isClique && isMaximal) cliques.push(members);
  }
  return cliques.sort((a, b) => {
    const at = a.findIndex((v, i) => v !== b[i]);
    return (a[at] ?? 0) - (b[at] ?? 0);
  });
}

describe("merge groups", () => {
  it("are all maximal cliques, in file order", () => {
    const edge = fc.tuple(fc.nat(8), fc.nat(8));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 30 }), (edges) => {
        const graph = graphOf(9, edges);
        expect(mergeGroups(graph)).toEqual({ groups: byTrying(9, graph), truncated: false });
      }),
      trials(500, 10_000),
    );
  });

  it("stop at one hundred, with the first ones in file order, where there are 3^15 of them", () => {
    const size = 45;
    const edges: [number, number][] = [];
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++) if (Math.floor(a / 3) !== Math.floor(b / 3)) edges.push([a, b]);
    const { groups, truncated } = mergeGroups(graphOf(size, edges));
    expect(truncated).toBe(true);
    expect(groups).toHaveLength(100);
    expect(groups[0]).toEqual([...Array(15).keys()].map((i) => i * 3));
    expect(groups[1]).toEqual([...[...Array(14).keys()].map((i) => i * 3), 43]);
  });

  it("make one group of two thousand that all look the same", () => {
    const size = 2000;
    const graph = new MergeGraph(size);
    for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) graph.join(a, b);
    expect(mergeGroups(graph).groups).toEqual([[...Array(size).keys()]]);
  });
});
