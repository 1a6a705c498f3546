import * as document from "../document/read-canvas.js";
import type { ReadOptions, ReadResult } from "../document/read-result.js";
import { requireOptions, requireText } from "../text/argument.js";

/**
 * Reads the text of a canvas file. Whatever is wrong with the text is a finding with its place: no text makes it throw.
 * @throws TypeError when what is given is no text; RangeError for an option that there is none of
 */
export function readCanvas(source: string, options: ReadOptions = {}): ReadResult {
  requireText(source, "readCanvas");
  requireOptions<ReadOptions>(options, { maxSize: true, reader: true }, "readCanvas");
  return document.readCanvas(source, options);
}
