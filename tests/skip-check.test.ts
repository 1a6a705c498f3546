import { describe, expect, it } from "vitest";
import { complaintsAbout } from "./skip-check.js";

describe("a skip cannot hide:", () => {
  it("a test that is skipped says why", () => {
    expect(complaintsAbout(["a.test.ts: saves", "a.test.ts: saves [skipped on Windows]"], false)).toEqual([
      "a.test.ts: saves does not say why it is skipped",
    ]);
  });

  it("where nothing is missing, only what root cannot see is skipped", () => {
    const names = ["a.test.ts: breaks [skipped without strace]", "a.test.ts: refuses [skipped as root]"];
    expect(complaintsAbout(names, false)).toEqual([]);
    expect(complaintsAbout(names, true)).toEqual([`${names[0]}, where nothing is missing`]);
  });

  it("many are too many", () => {
    const names = Array.from({ length: 121 }, (_, i) => `${i} [skipped on Windows]`);
    expect(complaintsAbout(names, false)).toEqual(["121 tests are skipped, more than 120"]);
  });
});
