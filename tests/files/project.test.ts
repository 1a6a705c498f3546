import { expect, it } from "vitest";
import { realPathOf } from "../../src/files/project.js";

it("a path that is too long for any file leads nowhere", () => {
  expect(realPathOf(`/tmp/${"a".repeat(5000)}`)).toBeUndefined();
});
