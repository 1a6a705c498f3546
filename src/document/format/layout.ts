/** A comment on a line of its own. */
export interface Remark {
  /** With its `#`. */
  readonly text: string;
  readonly blankAbove: boolean;
}

/** An entry of a map or list, with the comments that belong to it. */
export interface LayoutEntry {
  readonly before: readonly Remark[];
  readonly blankAbove: boolean;
  /** Undefined in lists. */
  readonly key: LayoutKey | undefined;
  readonly value: LayoutValue;
  /** The comment at the end of its line, with its `#`. */
  readonly beside: string | undefined;
  /** Comments below its value that are set in deeper than its key. */
  readonly below: readonly Remark[];
}

export interface LayoutKey extends Atom {
  readonly name: string;
}

/** A text on one line: what is plain on a line of its own may need quotes inside braces. */
export interface Atom {
  readonly alone: string;
  readonly inFlow: string;
}

/** A map or list. */
export interface Collection {
  readonly kind: "collection";
  readonly isMap: boolean;
  /** Written in braces or brackets. */
  readonly isFlow: boolean;
  /** `&name `, or nothing. */
  readonly anchor: string;
  readonly entries: readonly LayoutEntry[];
  /** Comments below the last entry. */
  readonly tail: readonly Remark[];
  /** The comment behind the brace that closes it, where the last of several lines has that and the last entry. */
  readonly behindLast?: string | undefined;
}

/** How a value is written, in what does not depend on where it stands. */
export type LayoutValue =
  | Collection
  | { readonly kind: "nothing" }
  /** `folds`: a text that was written on several lines, and may be again. */
  | (Atom & { readonly kind: "atom"; readonly folds: string | undefined })
  /** `|` or `>`, with the lines as they are, not set in. */
  | {
      readonly kind: "block-text";
      readonly head: string;
      readonly lines: readonly string[];
      readonly keepsEnd: boolean;
    };
