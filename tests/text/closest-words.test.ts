import { describe, expect, it } from "vitest";
import { closestWords } from "../../src/text/closest-words.js";

describe("closestWords", () => {
  it("finds what was meant behind a slip of the fingers", () => {
    expect(closestWords("josn", ["pretty", "json"])).toEqual(["json"]);
    expect(closestWords("segment-merge", ["segments-thin", "segments-merge"])[0]).toBe("segments-merge");
    expect(closestWords("Review", ["sketch", "review"])).toEqual(["review"]);
  });

  it("suggests nothing far-fetched", () => {
    expect(closestWords("xml", ["json", "pretty"])).toEqual([]);
    expect(closestWords("ab", ["cd"])).toEqual([]);
    expect(closestWords("", [])).toEqual([]);
  });

  it("takes equally close words in the order in which they are known", () => {
    expect(closestWords("cat", ["bat", "car"])).toEqual(["bat", "car"]);
  });

  it("counts the mark between two words for little", () => {
    expect(closestWords("key_partners", ["key_partner", "key-partners"])).toEqual(["key-partners", "key_partner"]);
  });
});
