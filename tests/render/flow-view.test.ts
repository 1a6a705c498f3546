import { expect, test } from "vitest";
import { flowView } from "../../src/render/views/flow.js";
import { dataOf, factsOfText, linesOf } from "./render-file.js";

test("the data say who pays as the drawing does: a stream that is there counts more than what is said, a planned one not yet", () => {
  const facts = factsOfText(`canvas: 1
name: T
customer_segments: {a: {pays: false}, b: B}
revenue_streams: {s: {from: a}, t: {from: b, state: planned}}
`);
  const { segments } = dataOf(flowView, facts);
  expect(segments.map(({ pays }: { readonly pays: unknown }) => pays)).toEqual([true, null]);
});

test("an arrow goes from who gives to who needs it, under a heading that says so, also where it is not said what", () => {
  const facts = factsOfText(`canvas: 1
name: T
customer_segments: {families: Families, cafes: {name: Cafés, depends_on: families}}
`);
  const lines = linesOf(flowView, facts, { width: 80 });
  const at = lines.findIndex((line) => line.includes("WHO GIVES OTHERS WHAT THEY NEED"));
  expect(lines[at + 1]).toBe(" ● Families ─ not said what ──► ▲ Cafés");
});
