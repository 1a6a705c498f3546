import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LONG, longestFirst } from "./longest-first.js";

describe("the order of test files", () => {
  it("begins with what takes longest; the others stay as they are", () => {
    const [longest = "", next = ""] = LONG.map((name) => `/work/tests/${name}`);
    const [b, a] = ["/work/tests/b.test.ts", "/work/tests/a.test.ts"];
    expect(longestFirst([b, next, a, longest], (path) => path)).toEqual([longest, next, b, a]);
  });

  it("names files that are there", () => {
    expect(LONG.filter((name) => !existsSync(join(import.meta.dirname, name)))).toEqual([]);
  });
});
