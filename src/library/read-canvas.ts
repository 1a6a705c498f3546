import * as document from "../document/read-canvas.js";
import type { ReadOptions, ReadResult } from "../document/read-result.js";
import { requireOptions, requireText } from "../text/argument.js";
import { requireMaxSize, SIZE_OPTION } from "./max-size.js";

/**
 * Reads the text of a canvas file. Whatever is wrong with the text is a finding with its place: no text makes it throw.
 * @throws TypeError when what is given is no text; RangeError for an option that there is none of, or a size that is none
 */
export function readCanvas(source: string, options: ReadOptions = {}): ReadResult {
  requireText(source, "readCanvas");
  requireOptions<ReadOptions>(options, { maxSize: true, reader: true, sizeOption: true }, "readCanvas");
  requireMaxSize(options.maxSize);
  return document.readCanvas(source, { sizeOption: SIZE_OPTION, ...options });
}
