import * as document from "../document/read-canvas.js";
import type { ReadOptions, ReadResult } from "../document/read-result.js";
import { requireText } from "../text/argument.js";
import { requireMaxSize, SIZE_OPTION } from "./max-size.js";

/**
 * Reads the text of a canvas file. Whatever is wrong with the text is a finding with its place: no text makes it throw.
 * @throws TypeError when what is given is no text; RangeError for a size that is none
 */
export function readCanvas(source: string, options: ReadOptions = {}): ReadResult {
  requireText(source, "readCanvas");
  requireMaxSize(options.maxSize);
  return document.readCanvas(source, { sizeOption: SIZE_OPTION, ...options });
}
