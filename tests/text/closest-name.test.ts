import { describe, expect, it } from "vitest";
import { closestName } from "../../src/text/closest-name.js";

describe("closestName", () => {
  it("finds what was meant behind a slip of the fingers", () => {
    expect(closestName("josn", ["pretty", "json"])).toBe("json");
    expect(closestName("segment-merge", ["segments-thin", "segments-merge"])).toBe("segments-merge");
    expect(closestName("Review", ["sketch", "review"])).toBe("review");
  });

  it("suggests nothing far-fetched", () => {
    expect(closestName("xml", ["json", "pretty"])).toBeUndefined();
    expect(closestName("ab", ["cd"])).toBeUndefined();
    expect(closestName("", [])).toBeUndefined();
  });

  it("takes the first of equally close names", () => {
    expect(closestName("cat", ["bat", "car"])).toBe("bat");
  });
});
