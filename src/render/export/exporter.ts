import type { Facts } from "../../analysis/facts.js";

export interface ExportOptions {
  /** Where the fonts of the package are; pictures that are not text cannot do without. */
  readonly fontsFolder: string;
  /** Told what the file does not show as it was written, in a sentence. */
  readonly warn?: (text: string) => void;
}

/** One format that a canvas can be written in. The same canvas always gives the same bytes. */
export interface Exporter {
  /** Text formats give text, the others bytes. */
  write(facts: Facts, options: ExportOptions): Promise<string | Uint8Array>;
  /** What a file begins with before the text; a program that reads standard output needs no such mark. */
  readonly fileStart?: string;
  /** True when the fonts of the package must be there. */
  readonly needsFonts?: boolean;
  /** True for a file that an export wrote, told by a mark in it: only such files are replaced unasked. */
  isOwn(content: Buffer): boolean;
}

/** How files of every format name the tool that wrote them. */
export const GENERATOR = "bizcanvas";

/** The questions, names and places of the nine blocks are theirs: every picture says so. */
export const CREDIT = "The Business Model Canvas by Strategyzer.com, CC BY-SA 3.0";

/** Tells whether a mark stands in the first or the last part of a file, where every format can carry one. */
export function carries(content: Buffer, mark: string): boolean {
  const near = 4096;
  return content.subarray(0, near).includes(mark) || content.subarray(-near).includes(mark);
}
