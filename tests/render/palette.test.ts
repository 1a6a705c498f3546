import { expect, test } from "vitest";
import { markAt, PALETTE } from "../../src/render/palette.js";
import { penFor } from "../../src/render/terminal/pen.js";
import { displayWidth } from "../../src/text/width.js";

const marks = Array.from({ length: 100 }, (_, index) => markAt(index));

test("colour and shape together are unique for forty segments", () => {
  const pairs = marks.slice(0, 40).map(({ sign, colour }) => `${Array.from(sign)[0]} ${colour}`);
  expect(new Set(pairs).size).toBe(40);
});

test("signs are unique without colour too, in Unicode and in ASCII", () => {
  expect(new Set(marks.map(({ sign }) => sign)).size).toBe(100);
  expect(new Set(marks.map(({ ascii }) => ascii)).size).toBe(100);
  for (const { ascii } of marks) expect(ascii).toMatch(/^[!-~]+$/);
});

test("after forty, segments are numbered", () => {
  expect(marks[39]?.sign).toBe("✚4");
  expect(marks[40]?.sign).toBe("41");
});

test("the first ten signs take one cell, and no sign means something else in a picture", () => {
  for (const ascii of [false, true]) {
    const { signs } = penFor({ ascii });
    const meanings = [
      signs.everyone,
      signs.later,
      signs.notSaid,
      signs.primary,
      signs.focus,
      ...Object.values(signs.belief),
    ];
    expect(new Set(meanings).size).toBe(meanings.length);
    for (const mark of marks.slice(0, 10)) {
      expect(displayWidth(mark.sign)).toBe(1);
      expect(meanings).not.toContain(ascii ? mark.ascii : mark.sign);
    }
  }
});

test("colours have codes of their own in 16 and in 256 colours", () => {
  const colours = Object.values(PALETTE);
  expect(new Set(colours.map(({ ansi16 }) => ansi16)).size).toBe(colours.length);
  expect(new Set(colours.map(({ ansi256 }) => ansi256)).size).toBe(colours.length);
});
