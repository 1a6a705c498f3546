/** Where something stands in a canvas: keys of maps and zero-based indexes of lists, from the root. */
export type CanvasPath = readonly (string | number)[];

/** A place that `document/positions.ts` turns into line and column; a path that does not exist falls back to its nearest parent. */
export interface Place {
  readonly path: CanvasPath;
  /** `key`: the key token that ends the path; `value` (default): what it holds. */
  readonly part?: "key" | "value";
}

/** A piece of the source text, in UTF-16 offsets: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Spot = Place | Span;

/** Line and column are 1-based, columns count UTF-16 code units; offset is 0-based. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Range {
  readonly start: Point;
  readonly end: Point;
}
