/** A pattern in the letters of ASCII, and the whole one where it takes letters of other scripts as well. */
export interface Pattern {
  readonly ascii: string;
  readonly whole?: string;
}

/** What a value must be: the words of JSON Schema that ours uses. scripts/canvas-shape.ts refuses any other. */
export interface Shape {
  /** The name of a shared shape that must fit as well. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly not?: { readonly const: unknown };
  readonly anyOf?: readonly Shape[];
  readonly minLength?: number;
  readonly pattern?: Pattern;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | false;
  readonly propertyNames?: Shape;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  /** Keys that begin with `x-` may hold anything. */
  readonly takesExtensions?: true;
}
