import { expect, test } from "vitest";
import { onOneLine } from "../../src/text/one-line.js";

test.each([
  ["Bread on the way to work", "Bread on the way to work"],
  ["Bread on the way to work\n", "Bread on the way to work"],
  ["  First line.  \n\n  Second line.\r\n", "First line. Second line."],
  ["- one\n- two\n", "- one - two"],
  ["What they said\n, n = 4; (see\n)", "What they said, n = 4; (see)"],
  ["\n", ""],
  [" spaces stay\u001b ", " spaces stay\u001b "],
])("%j reads as %j", (text, line) => {
  expect(onOneLine(text)).toBe(line);
});
