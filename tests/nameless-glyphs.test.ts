import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FONT_FILES } from "../scripts/advance-widths.js";
import { nameless } from "../scripts/nameless-glyphs.js";

/** The tables of a font by their tags. */
function tablesOf(font: Buffer): Readonly<Record<string, Buffer>> {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, at) => font.subarray(12 + at * 16, 28 + at * 16));
  const startOf = (entry: Buffer) => entry.readUInt32BE(8);
  return Object.fromEntries(
    entries.map((entry) => [
      entry.toString("latin1", 0, 4),
      font.subarray(startOf(entry), startOf(entry) + entry.readUInt32BE(12)),
    ]),
  );
}

test.each(Object.entries(FONT_FILES))("the %s font loses the names of its glyphs and nothing else", (_name, path) => {
  const font = readFileSync(path);
  const { post: named, ...others } = tablesOf(font);
  const { post, ...kept } = tablesOf(nameless(font));
  expect(kept).toEqual(others);
  expect(post?.subarray(4)).toEqual(named?.subarray(4, 32));
  expect(post?.readUInt32BE(0)).toBe(0x00030000);
  expect(nameless(nameless(font))).toEqual(nameless(font));
});
