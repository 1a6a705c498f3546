import { expect, it } from "vitest";
import { linkParts, needIdOf, withId } from "../../src/model/reference.js";

it.each([
  ["website", undefined, "website", "shop"],
  ["channels/website", "channels", "website", "channels/shop"],
  ["needs/speed", "needs", "speed", "needs/shop"],
])("%s names the block %s and the id %s", (to, block, id, changed) => {
  expect(linkParts(to)).toEqual({ block, id });
  expect(withId(to, "shop")).toBe(changed);
});

it("takes only the block of needs from a link to a need", () => {
  expect(["speed", "needs/speed", "24/7 help"].map(needIdOf)).toEqual(["speed", "speed", "24/7 help"]);
});
