import { describe, expect, it } from "vitest";
import { gathered, grouped } from "../../src/model/grouped.js";

describe("grouped", () => {
  it("keeps groups and what is in them in order, and leaves out what has no key", () => {
    const byLetter = grouped(["bank", "art", "beer", "9", "ale"], (word) => /^[a-z]/.exec(word)?.[0]);
    expect([...byLetter]).toEqual([
      ["b", ["bank", "beer"]],
      ["a", ["art", "ale"]],
    ]);
  });
});

describe("gathered", () => {
  it("keeps every value of a key, the same one twice too", () => {
    const values = gathered([
      ["b", 1],
      ["a", 2],
      ["b", 1],
    ] as const);
    expect([...values]).toEqual([
      ["b", [1, 1]],
      ["a", [2]],
    ]);
  });
});
