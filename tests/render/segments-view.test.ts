import { expect, test } from "vitest";
import { detailsFor } from "../../src/render/details.js";
import { segmentsView } from "../../src/render/views/segments.js";
import { dataOf, factsOfFixture, factsOfText, linesOf } from "./render-file.js";

test("data has who needs a segment and what is believed about it, as the cards do", () => {
  const facts = factsOfFixture("platform");
  const [readers, advertisers] = dataOf(segmentsView, facts).segments;
  expect(readers).toMatchObject({
    id: "readers",
    neededBy: ["advertisers"],
    beliefs: [{ hypothesis: "read", statement: "Everyone reads it", importance: 5, status: "untested" }],
  });
  expect(advertisers.neededBy).toEqual(["readers"]);
  const [record] = linesOf(segmentsView, facts, { plain: true });
  expect(record).toContain("needed by: Shops");
  expect(record).toContain("beliefs: Everyone reads it (untested, importance 5)");
});

test("a need of weight 0 is none of theirs, and is not listed as one", () => {
  const facts = factsOfText(`canvas: 1
name: T
needs: {queues: Queues, dogs: {text: Fear of dogs, kind: pain}}
customer_segments:
  a: {name: Riders, needs: {queues: 5, dogs: 0}, because: "They asked\\n", priority: 2}
`);
  const [record] = linesOf(segmentsView, facts, { plain: true });
  expect(record).toContain("not theirs: Fear of dogs");
  expect(record).not.toContain("pains");
  expect(record).toContain("because: They asked; priority 2");
});

test("a need written out by the text of the register is that one, on cards and in details", () => {
  const facts = factsOfText(`canvas: 1
name: T
needs: {queues: Long queues, dogs: {text: Fear of dogs, kind: pain}}
customer_segments: {a: {name: Riders, needs: {fear of dogs: 5, Own words: 2}}}
`);
  const [record] = linesOf(segmentsView, facts, { plain: true });
  expect(record).toContain("pains: 5 Fear of dogs; in its own words: 2 Own words");
  const [segment] = facts.canvas.segments;
  if (!segment) throw new Error("no segment");
  expect(detailsFor(facts)(segment)).toContainEqual({ label: "needs", value: "Fear of dogs (5), Own words (2)" });
});

test("a segment in focus has its card, served or not", () => {
  const facts = factsOfText(`canvas: 1
name: T
customer_segments:
  riders: Riders
  drivers: {name: Drivers, decision: ignore, because: They have cars, notes: Asked twice}
  walkers: {name: Walkers, decision: later, because: Too few}
`);
  const [, drivers] = facts.canvas.segments;
  const lines = linesOf(segmentsView, facts, { focus: drivers, width: 60 });
  expect(lines.filter((line) => line.includes("Asked twice"))).toHaveLength(1);
  expect(lines.filter((line) => line.includes("Drivers"))).toHaveLength(1);
  expect(lines.join("\n")).toContain("and 1 more, not shown (--segment)");
  expect(lines.join("\n")).toContain("Walkers (later), because: Too few");
});

test("the type of a relationship is not told twice where its name says it", () => {
  const facts = factsOfText(`canvas: 1
name: T
customer_segments: {a: Riders}
customer_relationships: {self-service: {for: a}, club: {for: a, type: communities}}
`);
  const [record] = linesOf(segmentsView, facts, { plain: true });
  expect(record).toContain("relationships: Self-service, Club (communities)");
});
