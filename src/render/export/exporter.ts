import type { Facts } from "../../analysis/facts.js";
import type { ExportOptions, TextExportOptions } from "./export-options.js";

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

/** One that needs no fonts, and no package that may be missing. */
export interface TextExporter extends Exporter {
  write(facts: Facts, options: TextExportOptions): Promise<string>;
}

/** An exporter that is loaded when it is used, and what is known of it before. */
export interface ExportEntry {
  readonly summary: string;
  /** Endings of file names, without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Binary formats are not written to a terminal. */
  readonly content: "text" | "binary";
  /** True for what is printed on a sheet of paper. */
  readonly hasPaper: boolean;
  load(): Promise<Exporter>;
}

export interface TextExportEntry extends ExportEntry {
  readonly content: "text";
  load(): Promise<TextExporter>;
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
