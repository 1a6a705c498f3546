import { describe, expect, it } from "vitest";
import { isSurelyMeant } from "../../src/text/surely-meant.js";

describe("isSurelyMeant", () => {
  it.each([
    ["Members", "members"],
    ["old town", "old-town"],
    ["key_partners", "key-partners"],
    ["titel", "title"],
    ["member", "members"],
    ["recruitters", "recruiters"],
    ["foor", "for"],
  ])("corrects %s to %s", (word, known) => {
    expect(isSurelyMeant(word, known)).toBe(true);
  });

  it.each([
    ["men", "women"],
    ["b2c", "b2b"],
    ["payers", "buyers"],
    ["motels", "hotels"],
    ["patents", "parents"],
    ["flat-2", "flat-1"],
    ["plan-10", "plan-1"],
    ["cafes", "wages"],
    ["age", "tags"],
    ["why", "who"],
    ["pains", "pays"],
    ["stage", "state"],
    ["dogs", "tags"],
    ["", "a"],
  ])("asks whether %s is %s", (word, known) => {
    expect(isSurelyMeant(word, known)).toBe(false);
  });
});
