import { type Place, POSTER } from "../../layout.js";
import type { Scene } from "../../scene.js";
import { leastArea } from "./place-block.js";

/** How much of the width a column gets that is too full for a fifth of it. */
const SHARES = [0.3, 0.4, 0.5, 0.55] as const;
/** In units of the poster: columns still hold their titles. */
const NARROWEST = 220;
const COLUMNS = 5;

/** The room of the five columns above costs and revenue. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** Places with ever more of the width for the fullest column, in which the notes of all columns may find room. */
export function widerPlaces(scene: Scene, room: Room): readonly (readonly Place[])[] {
  const columns = columnsOf(scene);
  return sharesIn(room)
    .filter((share) => leastHeight(columns, share, room) <= room.height)
    .map((share) => withWidest(columns.fullest, share));
}

/** Places for a sheet as high as it must be: equal columns unless it gets much lower with others. */
export function lowestPlaces(scene: Scene, room: Room): readonly Place[] {
  const columns = columnsOf(scene);
  const heights = sharesIn(room).map((share) => ({ share, height: leastHeight(columns, share, room) }));
  const lowest = heights.reduce((a, b) => (b.height < a.height ? b : a), { share: 0.2, height: Infinity });
  const isMuchLower = lowest.height < 0.8 * leastHeight(columns, 1 / COLUMNS, room);
  return isMuchLower ? withWidest(columns.fullest, lowest.share) : POSTER.places;
}

function sharesIn({ width }: Room): readonly number[] {
  return SHARES.filter((share) => (width * (1 - share)) / (COLUMNS - 1) >= NARROWEST);
}

/** Where the fullest column stands, and what its notes and those of the next take at the very least, in square units. */
interface Columns {
  readonly fullest: number;
  readonly most: number;
  readonly second: number;
}

function columnsOf(scene: Scene): Columns {
  const areas = new Map<number, number>();
  for (const { block, x, y } of POSTER.places)
    if (y < 2) areas.set(x, (areas.get(x) ?? 0) + leastArea(scene.box(block)));
  const [[fullest, most] = [0, 0], [, second] = [0, 0]] = [...areas].sort(([, a], [, b]) => b - a);
  return { fullest, most, second };
}

function leastHeight({ most, second }: Columns, share: number, { width }: Room): number {
  return Math.max(most / share, (second * (COLUMNS - 1)) / (1 - share)) / width;
}

/** The places with a share of the width for the column that begins at `fullest`; those below the columns stay as they are. */
function withWidest(fullest: number, share: number): readonly Place[] {
  const [wide, narrow] = [share * POSTER.columns, ((1 - share) * POSTER.columns) / (COLUMNS - 1)];
  return POSTER.places.map((place) => {
    if (place.y >= 2) return place;
    const x = (place.x / place.width) * narrow + (place.x > fullest ? wide - narrow : 0);
    return { ...place, x, width: place.x === fullest ? wide : narrow };
  });
}
