import { BLOCK_IDS } from "../model/blocks.js";

/** A block is one in any spelling of its name (`Customer Segments`, `keyPartners`): what is wrong with it can be told. */
const BLOCKS = BLOCK_IDS.map((id) => id.replace("_", "[ _-]?").replace(/s$/, "s?"));
const KEY = `["']?(?:canvas|${BLOCKS.join("|")})["']?\\s*:`;
const AT_LINE_START = new RegExp(`^\\uFEFF?${KEY}`, "im");
const IN_BRACES = new RegExp(`[{,\\s]${KEY}`, "i");

/**
 * True when a text has the key `canvas` or one of the nine blocks at its top level. It decides on the text alone, so
 * that a canvas with a syntax error is still one; a file found by search that is none belongs to another tool.
 */
export function looksLikeCanvas(source: string): boolean {
  return AT_LINE_START.test(source) || (isBraced(source) && IN_BRACES.test(source));
}

/** A whole file as one flow map: `{canvas: 1, name: x}`. */
function isBraced(source: string): boolean {
  const first = source.split("\n").find((line) => !/^\uFEFF?\s*(?:#|%|(?:---\s*)?$)/.test(line)) ?? "";
  return /^\uFEFF?(?:---)?\s*\{/.test(first);
}
