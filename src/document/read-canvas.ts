import { schemaProblems } from "./explain/schema-problems.js";
import { fitsSchema } from "./read/fits-schema.js";
import { readPlainText } from "./read/read-plain-text.js";
import { readTree } from "./read/read-tree.js";
import { readYamlText } from "./read/read-yaml-text.js";
import type { ReadOptions, ReadResult } from "./read-result.js";

export type { Positions } from "./positions.js";
export type { ReaderFinding, ReaderRule, ReadOptions, ReadResult } from "./read-result.js";
export type { Comment } from "./source-tree.js";

/** Reads the text of a canvas file. Never throws: whatever is wrong with the text is a finding with its place. */
export function readCanvas(source: string, options: ReadOptions = {}): ReadResult {
  const text = readPlainText(source, options) ?? readYamlText(source, options);
  if (text.kind === "unreadable") return text.result;
  const { reading } = text;
  return readTree(reading, fitsSchema(reading.value) ? [] : schemaProblems(reading.value, reading.tree));
}

/** Reads a text that was accepted once, or is made of one: whoever raised a limit for it need not do so again. */
export function readAgain(text: string): ReadResult {
  return readCanvas(text, { maxSize: Number.POSITIVE_INFINITY });
}
