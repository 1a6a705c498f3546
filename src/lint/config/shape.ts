/** What may stand at one place of a config; both the checker and the JSON Schema are made from it. */
export type Shape = ValueShape | MapShape | EitherShape;

export type ValueShape =
  | ChoiceShape
  | NumberShape
  | { readonly kind: "flag"; readonly description: string }
  | TextsShape
  | ListShape;

export interface ChoiceShape {
  readonly kind: "choice";
  readonly description: string;
  readonly words: readonly string[];
}

export interface NumberShape {
  readonly kind: "number";
  readonly description: string;
  readonly isWhole: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One text or a list of texts; none may be empty. */
export interface TextsShape {
  readonly kind: "texts";
  readonly description: string;
}

export interface ListShape {
  readonly kind: "list";
  readonly description: string;
  readonly of: Shape;
}

export interface MapShape {
  readonly kind: "map";
  readonly description: string;
  /** What its keys are called: "there is no RULE `x`". */
  readonly what: string;
  readonly keys: ReadonlyMap<string, Shape>;
  readonly required?: readonly string[];
  /** Keys that one might expect, and why they may not stand here. */
  readonly refused?: ReadonlyMap<string, string>;
}

/** A single value, or a map that says more. */
export interface EitherShape {
  readonly kind: "either";
  readonly description: string;
  readonly brief: ChoiceShape;
  readonly full: MapShape;
}

/** The keys that may stand at a place of a config. */
export function keysAt(shape: Shape, path: readonly (string | number)[]): readonly string[] {
  const [key, ...rest] = path;
  if (shape.kind === "either") return keysAt(shape.full, path);
  if (shape.kind === "list") return typeof key === "number" ? keysAt(shape.of, rest) : [];
  if (shape.kind !== "map") return [];
  if (key === undefined) return [...shape.keys.keys()];
  const below = shape.keys.get(String(key));
  return below ? keysAt(below, rest) : [];
}
