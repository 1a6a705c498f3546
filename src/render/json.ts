import type { Facts } from "../analysis/facts.js";
import { harmlessJson } from "../text/harmless.js";
import { unreadData } from "./unread.js";

/**
 * One JSON document in two pieces: the text, safe on a terminal, and its line end.
 * @param facts those that an answer about a canvas rests on
 */
export function jsonPieces(value: object, facts: Pick<Facts, "unread"> = { unread: 0 }): readonly string[] {
  return [harmlessJson(JSON.stringify({ ...value, ...unreadData(facts) }, undefined, 2)), "\n"];
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

/** The end of a document that is written in pieces. */
export function* closing(facts: Pick<Facts, "unread">): Iterable<string> {
  for (const [name, value] of Object.entries(unreadData(facts))) yield `,\n  ${JSON.stringify(name)}: ${value}`;
  yield "\n}\n";
}
