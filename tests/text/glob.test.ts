import { describe, expect, it } from "vitest";
import { matchesGlobs } from "../../src/text/glob.js";

describe("matchesGlobs", () => {
  it.each([
    ["archive/**", "archive/a.canvas.yaml", true],
    ["archive/**", "archive/x/y/a.canvas.yaml", true],
    ["archive/**", "old/archive/a.canvas.yaml", false],
    ["archive", "old/archive/a.canvas.yaml", true],
    ["archive/", "archive/a.canvas.yaml", true],
    ["/archive", "old/archive/a.canvas.yaml", false],
    ["./archive", "archive/a.canvas.yaml", true],
    ["**/drafts/*.canvas.yaml", "drafts/a.canvas.yaml", true],
    ["**/drafts/*.canvas.yaml", "x/y/drafts/a.canvas.yaml", true],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a/**/b", "a/x/y/c", false],
    ["*.draft.canvas.yaml", "deep/x.draft.canvas.yaml", true],
    ["*.draft.canvas.yaml", "deep/x.canvas.yaml", false],
    ["?at.{yaml,yml}", "cat.yml", true],
    ["?at.{yaml,yml}", "chat.yml", false],
    ["{a,b{c,d}}/*", "bd/x", true],
    ["{a}/x", "{a}/x", true],
    ["[a-c]at", "bat", true],
    ["[!a-c]at", "bat", false],
    ["[!a-c]at", "rat", true],
    ["\\*", "*", true],
    ["\\*", "a", false],
    ["a.c", "abc", false],
    ["😀?", "😀😀", true],
    ["", "a", false],
    ["/", "a", false],
    ["a[", "a[", true],
  ])("%s and %s: %s", (pattern, path, expected) => {
    expect(matchesGlobs([pattern], path)).toBe(expected);
  });

  it("lets the last pattern decide", () => {
    expect(matchesGlobs(["drafts/**", "!drafts/final/**"], "drafts/final/a")).toBe(false);
    expect(matchesGlobs(["drafts/**", "!drafts/final/**", "*.yml"], "drafts/final/a.yml")).toBe(true);
    expect(matchesGlobs(["!a"], "b")).toBe(false);
    expect(matchesGlobs([], "b")).toBe(false);
  });

  it("takes no longer for patterns made to be slow", () => {
    const stars = `${"*a".repeat(2000)}b`;
    expect(matchesGlobs([stars], "a".repeat(2000))).toBe(false);
    expect(matchesGlobs([`${"**/".repeat(2000)}b`], `${"a/".repeat(500)}a`)).toBe(false);
    expect(matchesGlobs(["{a,b}".repeat(40)], "c")).toBe(false);
  });
});
