import { expect, test } from "vitest";
import { FOLDED, POSTER } from "../../../src/render/layout.js";
import { drawBorders } from "../../../src/render/terminal/borders.js";
import { fitTitle } from "../../../src/render/terminal/boxes.js";
import { placeBoxes } from "../../../src/render/terminal/grid.js";
import { penFor } from "../../../src/render/terminal/pen.js";

const TITLES = ["Customer relationships", "Relationships", "Relations"];

test("a title shortens by real words, and wraps where even the shortest is too long", () => {
  expect(fitTitle(TITLES, 22)).toEqual(["CUSTOMER RELATIONSHIPS"]);
  expect(fitTitle(TITLES, 21)).toEqual(["RELATIONSHIPS"]);
  expect(fitTitle(TITLES, 12)).toEqual(["RELATIONS"]);
  expect(fitTitle(TITLES, 6)).toEqual(["RELATI", "ONS"]);
});

test.each([
  ["poster", POSTER],
  ["folded", FOLDED],
])("the %s covers its grid: nine boxes, no gap, no overlap", (_name, { columns, rows, places }) => {
  expect(new Set(places.map(({ block }) => block)).size).toBe(9);
  const covered = Array.from({ length: columns * rows }, () => 0);
  for (const { x, y, width, height } of places)
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++)
        covered[row * columns + column] = (covered[row * columns + column] ?? 0) + 1;
  expect(covered.every((times) => times === 1)).toBe(true);
});

test("rows grow until every box holds its content, over one row or over two", () => {
  const tall = { key_partners: 20, channels: 9 } as Record<string, number>;
  const boxes = placeBoxes(POSTER, 120, ({ block }) => tall[block] ?? 2);
  for (const { place, top, bottom } of boxes) expect(bottom - top - 1).toBeGreaterThanOrEqual(tall[place.block] ?? 2);
  const partners = boxes.find(({ place }) => place.block === "key_partners");
  expect(partners && partners.bottom - partners.top - 1).toBe(20);
});

test("borders that meet become junctions", () => {
  const box = (left: number, right: number, top: number, bottom: number) => ({
    place: { block: "channels", x: 0, y: 0, width: 1, height: 1 } as const,
    left,
    right,
    top,
    bottom,
  });
  const drawn = (ascii: boolean) =>
    drawBorders([box(0, 2, 0, 2), box(2, 4, 0, 2), box(0, 4, 2, 4)]).map((row) =>
      Array.from(row, (sides) => penFor({ ascii }).signs.lines[sides]).join(""),
    );
  expect(drawn(false)).toEqual(["┌─┬─┐", "│ │ │", "├─┴─┤", "│   │", "└───┘"]);
  expect(drawn(true)).toEqual(["+-+-+", "| | |", "+-+-+", "|   |", "+---+"]);
});
