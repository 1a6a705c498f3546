import type { BlockId } from "../../../model/blocks.js";
import type { ColourName } from "../../palette.js";
import type { Note } from "../../scene.js";
import type { PaperName } from "../paper.js";
import type { Weight } from "../text/measure.js";
import type { Ink } from "./theme.js";

/** A rectangle; all measures of a poster are in quarter millimetres. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text. */
export interface Words {
  readonly text: string;
  /** The left end; the right end of a text that is read from right to left. */
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
  /** At most this wide. */
  readonly width: number;
  readonly isRightToLeft: boolean;
  /** In the words of the author, and so in their language. */
  readonly isOwn?: true;
  /** The end of such a text that is in our words: a state. */
  readonly ourEnd?: string;
  /** Of a sign of another font: all those in its line, which had better come from one font. */
  readonly signs?: string;
}

export type Shape =
  | "circle"
  | "up"
  | "square"
  | "diamond"
  | "down"
  | "plus"
  | "star"
  | "question"
  | "check"
  | "cross"
  | "ring"
  | "dot";

/** A drawn sign, so that no font needs to hold it. */
export interface Sign {
  readonly shape: Shape;
  readonly isHollow: boolean;
  /** Undefined: the colour of the text. */
  readonly colour: ColourName | undefined;
  /** Where it has no colour: that of the words it stands among; that of most texts when undefined. */
  readonly ink?: Ink;
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** One idea with its place. */
export interface PlacedNote extends Area {
  readonly note: Note;
  /** The size of its type. */
  readonly size: number;
  readonly id: string;
  /** What it says, and whom it serves, in words. */
  readonly description: string;
  /** One stripe per segment that it serves. */
  readonly stripes: readonly (ColourName | "everyone")[];
  readonly ground: string;
  readonly isDashed: boolean;
  readonly words: readonly Words[];
  readonly signs: readonly Sign[];
}

export interface PlacedBlock extends Area {
  readonly block: BlockId;
  readonly title: string;
  readonly words: readonly Words[];
  readonly notes: readonly PlacedNote[];
}

/** A canvas laid out on paper: what every picture of it draws. */
export interface Poster {
  /** What it is to be printed on; undefined for a page as large as it needs. */
  readonly paper: PaperName | undefined;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** That of the author's words, where it is not English. */
  readonly language: string | undefined;
  readonly header: readonly Words[];
  readonly blocks: readonly PlacedBlock[];
  readonly legend: { readonly words: readonly Words[]; readonly signs: readonly Sign[] };
}
