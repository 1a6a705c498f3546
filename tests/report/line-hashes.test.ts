import { describe, expect, it } from "vitest";
import { lineHashes } from "../../src/report/line-hashes.js";

// The vectors that GitHub publishes with the code scanning action (src/fingerprints.test.ts, MIT).
const GREETINGS = [
  "e9496ae3ebfced30:1",
  "fb7c023a8b9ccb3f:1",
  "ce8ba1a563dcdaca:1",
  "e20e36e16fcb0cc8:1",
  "b3edc88f2938467e:1",
  "c8e28b0b4002a3a0:1",
  "c129715d7a2bc9a3:1",
];

describe("lineHashes agrees with the published vectors", () => {
  it("for an empty file", () => {
    expect(lineHashes("")).toEqual(["c129715d7a2bc9a3:1"]);
  });

  it("for blanks that do not count, and a hash that begins with zero", () => {
    expect(lineHashes(" a\nb\n  \t\tc\n d")).toEqual([
      "271789c17abda88f:1",
      "54703d4cd895b18:1",
      "180aee12dab6264:1",
      "a23a3dc5e078b07b:1",
    ]);
  });

  it("for empty lines, without a line end at the end", () => {
    expect(lineHashes(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End")).toEqual([
      "8b7cf3e952e7aeb2:1",
      "b1ae1287ec4718d9:1",
      "bff680108adb0fcc:1",
      "c6805c5e1288b612:1",
      "b86d3392aea1be30:1",
      "e6ceba753e1a442:1",
    ]);
  });

  it.each([
    ["LF", " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n"],
    ["CR", " hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r"],
    ["CRLF", " hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n"],
    ["a mixture", " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n"],
  ])("for lines that end with %s", (_, source) => {
    expect(lineHashes(source)).toEqual(GREETINGS);
  });

  it("for lines that repeat, whose windows reach over each other", () => {
    expect(lineHashes("Lorem ipsum dolor sit amet.\n".repeat(10))).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((count) => `a7f2ff13bc495cf2:${count}`),
      "a7f2ff1481e87703:1",
      "a9cf91f7bbf1862b:1",
      "55ec222b86bcae53:1",
      "cc97dc7b1d7d8f7b:1",
      "c129715d7a2bc9a3:1",
    ]);
  });
});

/** The definition, character by character, in exact arithmetic. */
function slowly(source: string): readonly string[] {
  const text = `${source.replace(/\r\n?/g, "\n").replace(/[ \t]/g, "")}\uffff`;
  const seen = new Map<string, number>();
  return text.split(/(?<=\n)/).map((_, i, lines) => {
    const start = lines.slice(0, i).join("").length;
    let hash = 0n;
    for (let at = start; at < start + 100; at++)
      hash = BigInt.asUintN(64, hash * 37n + BigInt(text.charCodeAt(at) || 0));
    const name = hash.toString(16);
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return `${name}:${seen.get(name)}`;
  });
}

it("lineHashes is exact over long lines, high characters and emoji", () => {
  const source = `${"键值对".repeat(90)}\n${"😀 \uffff\t".repeat(70)}\nshort\n${"x".repeat(500)}\n`;
  expect(lineHashes(source)).toEqual(slowly(source));
});
