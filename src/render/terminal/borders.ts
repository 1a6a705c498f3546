import type { CellBox } from "./grid.js";

const [UP, RIGHT, DOWN, LEFT] = [1, 2, 4, 8] as const;

/** For every cell the sides that a border line leaves it by, as bits: 1 up, 2 right, 4 down, 8 left. */
export type Borders = readonly Uint8Array[];

/**
 * Draws the borders of all boxes over each other, so that lines which meet become junctions. Rows between two lines look
 * alike and are one array.
 */
export function drawBorders(boxes: readonly CellBox[]): Borders {
  const width = Math.max(...boxes.map((box) => box.right)) + 1;
  const across = [...new Set(boxes.flatMap(({ top, bottom }) => [top, bottom]))].sort((a, b) => a - b);
  return across.flatMap((y, at) => {
    const between = (across[at + 1] ?? y + 1) - y - 1;
    const rows = [drawRowOf(y, boxes, width)];
    return between > 0 ? rows.concat(Array(between).fill(drawRowOf(y + 1, boxes, width))) : rows;
  });
}

function drawRowOf(y: number, boxes: readonly CellBox[], width: number): Uint8Array {
  const row = new Uint8Array(width);
  for (const { left, right, top, bottom } of boxes) {
    if (y < top || y > bottom) continue;
    if (y === top || y === bottom) drawAcross(row, left, right);
    const sides = (y < bottom ? DOWN : 0) | (y > top ? UP : 0);
    for (const x of [left, right]) addTo(row, x, sides);
  }
  return row;
}

function drawAcross(row: Uint8Array, left: number, right: number): void {
  addTo(row, left, RIGHT);
  for (let x = left + 1; x < right; x++) row[x] = (row[x] ?? 0) | LEFT | RIGHT;
  addTo(row, right, LEFT);
}

function addTo(row: Uint8Array, x: number, sides: number): void {
  row[x] = (row[x] ?? 0) | sides;
}
