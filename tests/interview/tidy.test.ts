import { describe, expect, it } from "vitest";
import { keptTidy } from "../../src/interview/tidy.js";

// Two spaces before a colon: no layout of `canvas fmt`.
const LOOSE = "canvas: 1\nname:   A\n";

describe("what an interview leaves of a file that its author laid out", () => {
  it.each([
    ["without the empty line above what it had noted", `${LOOSE}\nx: 1\n`, `${LOOSE}\n`, LOOSE],
    ["likewise with the line ends of Windows", "a:   1\r\n\r\nx: 1\r\n", "a:   1\r\n\r\n", "a:   1\r\n"],
    ["with an empty line that was there before", `${LOOSE}\n`, `${LOOSE}\n`, `${LOOSE}\n`],
    ["with empty lines that are part of a text", "a:   |+\n  x\n\nb: 2\n", "a:   |+\n  x\n\n", "a:   |+\n  x\n\n"],
  ])("ends %s", (_, before, after, kept) => {
    expect(keptTidy(before, after)).toBe(kept);
  });
});
