import { expect, test } from "vitest";
import { segmentsView } from "../../src/render/views/segments.js";
import { dataOf, factsOfFixture, linesOf } from "./render-file.js";

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
