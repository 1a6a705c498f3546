import type { CellBox } from "./grid.js";

const [UP, RIGHT, DOWN, LEFT] = [1, 2, 4, 8] as const;

/** For every cell the sides that a border line leaves it by, as bits: 1 up, 2 right, 4 down, 8 left. */
export type Borders = readonly Uint8Array[];

/** Draws the borders of all boxes over each other, so that lines which meet become junctions. */
export function drawBorders(boxes: readonly CellBox[]): Borders {
  const width = Math.max(...boxes.map((box) => box.right)) + 1;
  const height = Math.max(...boxes.map((box) => box.bottom)) + 1;
  const rows = Array.from({ length: height }, () => new Uint8Array(width));
  const add = (x: number, y: number, sides: number) => {
    const row = rows[y];
    if (row) row[x] = (row[x] ?? 0) | sides;
  };
  for (const { left, right, top, bottom } of boxes) {
    for (let x = left; x < right; x++)
      for (const y of [top, bottom]) {
        add(x, y, RIGHT);
        add(x + 1, y, LEFT);
      }
    for (let y = top; y < bottom; y++)
      for (const x of [left, right]) {
        add(x, y, DOWN);
        add(x, y + 1, UP);
      }
  }
  return rows;
}
