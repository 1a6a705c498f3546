import { expect, test } from "vitest";
import { untrackedMoves } from "../../src/files/untracked-moves.js";

const named = (...files: readonly (readonly [name: string, text: string])[]) =>
  files.map(([name, text]) => ({ name, text }));

test("what is the same to the letter is paired first, then what has most lines in common", () => {
  const gone = named(["a", "1\n2\n3\n4"], ["b", "1\n2\n3\n5"], ["c", "7\n8"], ["d", "7\n8"]);
  const fresh = named(["x", "1\n2\n3\n5\n6"], ["y", "1\n2\n3\n4"], ["z", "7\n8"], ["w", "7\n8"], ["new", "9"]);
  expect([...untrackedMoves(gone, fresh)].sort()).toEqual([
    ["w", "d"],
    ["x", "b"],
    ["y", "a"],
    ["z", "c"],
  ]);
});
