import type { CellBox } from "./grid.js";

const [UP, RIGHT, DOWN, LEFT] = [1, 2, 4, 8] as const;

/** For every cell the sides that a border line leaves it by, as bits: 1 up, 2 right, 4 down, 8 left. */
export type Borders = readonly Uint8Array[];

/** Draws the borders of all boxes over each other, so that lines which meet become junctions. */
export function drawBorders(boxes: readonly CellBox[]): Borders {
  const width = Math.max(...boxes.map((box) => box.right)) + 1;
  const height = Math.max(...boxes.map((box) => box.bottom)) + 1;
  const rows = Array.from({ length: height }, () => new Uint8Array(width));
  for (const { left, right, top, bottom } of boxes) {
    for (const row of [rows[top], rows[bottom]]) if (row) drawAcross(row, left, right);
    for (let y = top; y <= bottom; y++) {
      const sides = (y < bottom ? DOWN : 0) | (y > top ? UP : 0);
      for (const x of [left, right]) addTo(rows[y], x, sides);
    }
  }
  return rows;
}

function drawAcross(row: Uint8Array, left: number, right: number): void {
  addTo(row, left, RIGHT);
  for (let x = left + 1; x < right; x++) row[x] = (row[x] ?? 0) | LEFT | RIGHT;
  addTo(row, right, LEFT);
}

function addTo(row: Uint8Array | undefined, x: number, sides: number): void {
  if (row) row[x] = (row[x] ?? 0) | sides;
}
