import type { Arrangement, Place } from "../layout.js";

/** A box in terminal cells: the coordinates of its border lines. */
export interface CellBox {
  readonly place: Place;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Gives every box its cells: the width is shared out by units, rows grow until all content fits. */
export function placeBoxes(
  { columns, rows, places }: Arrangement,
  width: number,
  contentHeight: (place: Place, innerWidth: number) => number,
): readonly CellBox[] {
  const column = (x: number) => Math.round((x * (width - 1)) / columns);
  const inner = (place: Place) => column(place.x + place.width) - column(place.x) - 1;
  const tops = topsOf(rowHeights(rows, places, (place) => contentHeight(place, inner(place))));
  return places.map((place) => ({
    place,
    left: column(place.x),
    right: column(place.x + place.width),
    top: tops[place.y] ?? 0,
    bottom: tops[place.y + place.height] ?? 0,
  }));
}

// An empty box still looks like a place to write.
const ROOM_FOR_NOTES = 3;

/** The smallest rows that hold every box; what a box over several rows needs more is shared out between them. */
function rowHeights(rows: number, places: readonly Place[], needed: (place: Place) => number): number[] {
  const heights = Array<number>(rows).fill(ROOM_FOR_NOTES);
  for (const place of [...places].sort((a, b) => a.height - b.height)) {
    const spanned = heights.slice(place.y, place.y + place.height);
    const borders = place.height - 1;
    let missing = needed(place) - borders - spanned.reduce((sum, height) => sum + height, 0);
    while (missing > 0) {
      const share = Math.ceil(missing / place.height);
      const lowest = spanned.indexOf(Math.min(...spanned));
      spanned[lowest] = (spanned[lowest] ?? 0) + share;
      missing -= share;
    }
    heights.splice(place.y, place.height, ...spanned);
  }
  return heights;
}

/** Where the border lines lie, one more than there are rows. */
function topsOf(heights: readonly number[]): number[] {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height + 1);
  return tops;
}
