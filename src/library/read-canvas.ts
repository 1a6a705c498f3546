import * as document from "../document/read-canvas.js";
import type * as result from "../document/read-result.js";
import { requireOptions, requireText } from "../text/argument.js";
import { requireMaxSize, SIZE_OPTION } from "./max-size.js";

/** Findings name the option of the library as what raises the limits. */
export type ReadOptions = Omit<result.ReadOptions, "sizeOption">;

/**
 * Reads the text of a canvas file. Whatever is wrong with the text is a finding with its place: no text makes it throw.
 * @throws TypeError when what is given is no text; RangeError for an option that there is none of, or a size that is none
 */
export function readCanvas(source: string, options: ReadOptions = {}): result.ReadResult {
  requireText(source, "readCanvas");
  requireOptions<ReadOptions>(options, { maxSize: true, reader: true }, "readCanvas");
  requireMaxSize(options.maxSize);
  return document.readCanvas(source, { ...options, sizeOption: SIZE_OPTION });
}
