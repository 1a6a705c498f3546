import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/analysis/word-lists.js";

/** What a word is, with the whole tables of Unicode. */
function definition(name: string): readonly string[] {
  return name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’+#-]+/u)
    .map((word) => word.replace(/^[-'’]+|[-'’]+$/gu, ""))
    .filter((word) => word !== "");
}

describe("the words of a name", () => {
  it.each([
    ["People who can't wait", ["people", "who", "can't", "wait"]],
    ["‘Zürich-based’ C++ teams (½ remote)", ["zürich-based", "c++", "teams", "½", "remote"]],
    ["東京 の 人", ["東京", "の", "人"]],
  ])("%s", (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  it("are the same with and without the tables of Unicode, for every character", () => {
    const texts = Array.from({ length: 0x10000 }, (_, code) => `a${String.fromCharCode(code)}b`);
    expect(texts.filter((text) => wordsOf(text).join() !== definition(text).join())).toEqual([]);
  });
});
