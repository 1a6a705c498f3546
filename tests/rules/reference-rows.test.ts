import { expect, it } from "vitest";
import { lintCanvas } from "../../src/index.js";

const HEAD = "canvas: 1\nname: Kennel\ncustomer_segments: {dogs: Dog owners, cats: Cat owners}\n";

function advicesOn(written: string) {
  const { findings } = lintCanvas(`${HEAD}channels: {web: {for: "${written}"}}\n`, { file: "a.canvas.yaml" });
  return findings.filter(({ rule }) => rule === "unknown-reference").map(({ advice }) => advice);
}

it.each([
  ["Dogs, Cats", "Write a list of ids: `[dogs, cats]`."],
  ["dogs cats", "Write a list of ids: `[dogs, cats]`."],
  ["Dogs and Cats", "Write a list of ids: `[dogs, cats]`."],
  ["dogs, and cats", "Write a list of ids: `[dogs, cats]`."],
  ["dogs, birds", "Write a list, with the id of each: `[dogs, birds]`."],
  ["birds; fish", "Write a list, with the id of each: `[birds, fish]`."],
  ["*", "Write `all`, which means every served segment."],
  ["rock and roll", "Correct the id, or add the item that it names."],
])("a link to %j is advised on with what was meant", (written, advice) => {
  expect(advicesOn(written)).toEqual([advice]);
});
