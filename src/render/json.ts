import { harmlessJson } from "../text/harmless.js";

/** One JSON document in two pieces: the text, safe on a terminal, and its line end. */
export function jsonPieces(value: unknown): readonly string[] {
  return [harmlessJson(JSON.stringify(value, undefined, 2)), "\n"];
}

/** The pieces of a JSON list whose entries are made one by one, each on its own line. */
export function* jsonList(entries: Iterable<unknown>): Iterable<string> {
  let before = "[";
  for (const entry of entries) {
    yield `${before}\n    ${harmlessJson(JSON.stringify(entry))}`;
    before = ",";
  }
  yield before === "[" ? "[]" : "\n  ]";
}
