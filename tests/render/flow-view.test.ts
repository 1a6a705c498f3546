import { expect, test } from "vitest";
import { flowView } from "../../src/render/views/flow.js";
import { dataOf, factsOfText } from "./render-file.js";

test("the data say who pays as the drawing does: a stream that is there counts more than what is said, a planned one not yet", () => {
  const facts = factsOfText(`canvas: 1
name: T
customer_segments: {a: {pays: false}, b: B}
revenue_streams: {s: {from: a}, t: {from: b, state: planned}}
`);
  const { segments } = dataOf(flowView, facts);
  expect(segments.map(({ pays }: { readonly pays: unknown }) => pays)).toEqual([true, null]);
});
